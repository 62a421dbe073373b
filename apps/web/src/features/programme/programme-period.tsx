import type { ProgrammeRowFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'

/** The period of a programme in a list, or whether a source was read for it in vain. */
export function ProgrammePeriod({
  period,
  notStated,
}: Pick<ProgrammeRowFragment, 'period' | 'notStated'>): ReactElement {
  const words = useWords(common)
  if (period) return <span>{period.label}</span>
  return <span className="muted">{notStated.includes('periodFrom') ? words.notStated : words.notRecorded}</span>
}
