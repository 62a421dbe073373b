import type { IndicatorPageQuery } from '@nhip-cau/graphql/operations'
import { formatDecimal } from '@nhip-cau/rules/number'
import type { ReactElement } from 'react'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Trajectory } from '../../ui/trajectory.tsx'
import { chartWords } from './chart.words.ts'
import { indicatorWords } from './indicator.words.ts'
import { spotsOf } from './spots.ts'

/** The indicator's figures and targets on a time line. */
export function IndicatorChart({
  indicator,
}: {
  indicator: NonNullable<IndicatorPageQuery['indicator']>
}): ReactElement {
  const language = useLanguage()
  const words = useWords(chartWords)
  const { onlyTotals } = useWords(indicatorWords)
  const spell = useSpelling()
  const { spots, roads } = spotsOf(indicator, language)
  if (spots.length === 0) return <Empty>{words.nothing}</Empty>
  const percent = indicator.unit === '%'
  const parts = indicator.measurements.nodes.filter(({ disaggregation }) => disaggregation.length > 0).length
  return (
    <>
      <Trajectory
        label={words.label(spell(indicator.name))}
        help={words.help}
        spots={spots}
        roads={roads}
        percent={percent}
        formatValue={(value) => formatDecimal(String(value), language, 2) + (percent ? '%' : '')}
      />
      {parts > 0 ? <p className="muted small">{onlyTotals(parts)}</p> : null}
    </>
  )
}
