import type { CitationNoteFragment, SeriesLineFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useMoreRows } from '../../app/more-rows.tsx'
import { formatExact } from '../../i18n/decimal.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { Cited } from '../source/cited.tsx'
import { indicatorWords } from './indicator.words.ts'
import { detailWords } from './indicator-detail.words.ts'
import { rowsOf, type SeriesPoint, type SeriesRow } from './series.ts'

/** Rows shown before one asks for more. */
const STEP = 60

/** The chart's twin in rows, with what a chart cannot say: criteria, fractions, states, sources. */
export function SeriesTable({ series }: { series: readonly SeriesLineFragment[] }): ReactElement {
  const words = useWords(detailWords)
  const { noMeasurements } = useWords(indicatorWords)
  const { shown, foot } = useMoreRows(rowsOf(series), STEP)
  const columns = useColumns()
  if (shown.length === 0) return <Empty>{noMeasurements}</Empty>
  return (
    <>
      <Table
        caption={words.tableCaption}
        columns={columns}
        rows={shown}
        rowKey={({ province, point }) => `${province.id} ${point.parts[0]?.id}`}
      />
      {foot}
    </>
  )
}

function useColumns(): Column<SeriesRow>[] {
  const words = useWords(indicatorWords)
  return [
    { key: 'place', label: words.place, cell: ({ province }) => <ProvinceLink province={province} marked /> },
    { key: 'period', label: words.period, heading: true, cell: ({ point }) => point.period.label },
    { key: 'value', label: words.value, width: '36%', cell: ({ point }) => <Value point={point} /> },
    { key: 'report', label: words.report, cell: ({ point }) => <States point={point} /> },
    { key: 'source', label: words.source, cell: ({ point }) => <Cited citations={citationsOf(point)} /> },
  ]
}

/** Who says so; the main source is known by its key even where its citations were not asked for. */
export const citationsOf = ({ parts }: SeriesPoint): CitationNoteFragment[] =>
  parts.flatMap(({ citations }) => citations ?? [])

function States({ point }: { point: SeriesPoint }): ReactElement {
  const { reports } = useWords(indicatorWords)
  const { apart } = useWords(detailWords)
  const states = new Set(point.parts.map(({ status }) => reports[status]))
  return (
    <div>
      {[...states].map((state, index) => (index === 0 ? state : state.toLowerCase())).join(', ')}
      {point.primary ? null : <div className="muted small">{apart}</div>}
    </div>
  )
}

function Value({ point }: { point: SeriesPoint }): ReactElement {
  const { fraction, criteria } = useWords(indicatorWords)
  const { restated } = useWords(detailWords)
  const language = useLanguage()
  const { numerator, denominator, text } = point.quantity
  return (
    <div>
      {text}
      {numerator !== null && denominator !== null ? (
        <div className="muted small">
          {fraction(formatExact(numerator, language), formatExact(denominator, language))}
        </div>
      ) : null}
      {point.restated ? <div className="muted small">{restated(point.parts.length)}</div> : null}
      {point.criteriaVersion ? <div className="muted small">{criteria(point.criteriaVersion)}</div> : null}
    </div>
  )
}
