import type { ActivityStatus } from '@nhip-cau/graphql/types'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { detailWords } from '../programme/programme-detail.words.ts'

const tones: Record<ActivityStatus, Tone> = { PLANNED: 'none', ONGOING: 'good', DONE: 'good', CANCELLED: 'none' }

/** Being overdue outweighs the status that was reported. */
export const activityTone = (status: ActivityStatus, late: boolean): Tone => (late ? 'late' : tones[status])

/** How an activity stands; being overdue outweighs the status that was reported. */
export function ActivityMark({ status, late }: { status: ActivityStatus; late: boolean }): ReactElement {
  const words = useWords(detailWords)
  return <Mark tone={activityTone(status, late)}>{late ? words.late : words.activityStatuses[status]}</Mark>
}
