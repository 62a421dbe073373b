import type { LocalDate } from './date.ts'
import type { Localised } from './language.ts'
import type { Quantity } from './quantity.ts'

export type PaceMethod = 'LINEAR' | 'COMPOUND_GROWTH'
export type PaceStatus = 'ACHIEVED' | 'ON_TRACK' | 'AT_RISK' | 'LATE' | 'NOT_ASSESSABLE'
export type Direction = 'INCREASE' | 'DECREASE' | 'MAINTAIN'
export type PaceReason = 'TARGET_MET' | 'PACE'

export type Reading = { quantity: Quantity; on: LocalDate }

export type PaceInput = {
  direction: Direction
  target: Quantity
  dueOn: LocalDate
  /** When the programme starts; before that nothing is due. */
  startsOn: LocalDate | null
  baseline: Reading | null
  /** The latest measurement at or before `on`; a later one is disregarded. */
  latest: Reading | null
  on: LocalDate
  method?: PaceMethod
}

export type Pace = {
  status: PaceStatus
  ratio: number | null
  progressed: number | null
  elapsed: number | null
  projected: string | null
  reason: Localised
  reasonCode: PaceReason
}

export function pace(_input: PaceInput): Pace {
  return {
    status: 'NOT_ASSESSABLE',
    ratio: null,
    progressed: null,
    elapsed: null,
    projected: null,
    reason: { vi: '', en: '' },
    reasonCode: 'PACE',
  }
}
