import type { MeasurementPointFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Cited } from '../source/cited.tsx'
import { indicatorWords } from './indicator.words.ts'

/** One reported figure as people write it, with its period and who says so; or that there is none. */
export function FigureText({ figure }: { figure: MeasurementPointFragment | null }): ReactElement {
  const { none } = useWords(indicatorWords)
  if (!figure) return <span className="muted">{none}</span>
  return (
    <div>
      {figure.quantity.text}
      <Cited citations={figure.citations} />
      <div className="muted small">{figure.period.label}</div>
    </div>
  )
}
