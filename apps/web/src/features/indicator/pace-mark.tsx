import type { PaceStatus } from '@nhip-cau/graphql/types'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { paceWords } from './pace.words.ts'

/** The ledger's four states for the five verdicts. */
export const paceTones: Record<PaceStatus, Tone> = {
  ACHIEVED: 'good',
  ON_TRACK: 'good',
  AT_RISK: 'risk',
  LATE: 'late',
  NOT_ASSESSABLE: 'none',
}

/** How a target stands: shape, colour and word. */
export function PaceMark({ status }: { status: PaceStatus }): ReactElement {
  return <Mark tone={paceTones[status]}>{useWords(paceWords).statuses[status]}</Mark>
}
