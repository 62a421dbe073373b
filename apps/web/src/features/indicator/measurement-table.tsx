import type { MeasurementPointFragment } from '@nhip-cau/graphql/operations'
import { formatDecimal } from '@nhip-cau/rules/number'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { Cited } from '../source/cited.tsx'
import { indicatorWords } from './indicator.words.ts'

/** Every figure recorded: the chart's twin in rows, with what a chart cannot say. */
export function MeasurementTable({ figures }: { figures: readonly MeasurementPointFragment[] }): ReactElement {
  const words = useWords(indicatorWords)
  if (figures.length === 0) return <Empty>{words.noMeasurements}</Empty>
  const columns: Column<MeasurementPointFragment>[] = [
    { key: 'period', label: words.period, heading: true, cell: ({ period }) => period.label },
    { key: 'place', label: words.place, cell: ({ province }) => <ProvinceLink province={province} /> },
    { key: 'value', label: words.value, cell: (figure) => <Value figure={figure} /> },
    { key: 'report', label: words.report, cell: ({ status }) => <span>{words.reports[status]}</span> },
    { key: 'source', label: words.source, cell: ({ citations }) => <Cited citations={citations} /> },
  ]
  return <Table caption={words.measurementsCaption} columns={columns} rows={figures} rowKey={({ id }) => id} />
}

function Value({
  figure: { quantity, criteriaVersion, disaggregation },
}: {
  figure: MeasurementPointFragment
}): ReactElement {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { numerator, denominator } = quantity
  return (
    <div>
      {quantity.text}
      {disaggregation.length > 0 ? (
        <span className="muted">
          {' '}
          ({disaggregation.map(({ category }) => words.parts[category] ?? category).join(', ')})
        </span>
      ) : null}
      {numerator !== null && denominator !== null ? (
        <div className="muted small">
          {words.fraction(formatDecimal(numerator, language), formatDecimal(denominator, language))}
        </div>
      ) : null}
      {criteriaVersion ? <div className="muted small">{words.criteria(criteriaVersion)}</div> : null}
    </div>
  )
}
