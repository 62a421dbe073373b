import type { ActivityStatus } from '@nhip-cau/graphql/types'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { detailWords } from '../programme/programme-detail.words.ts'

const tones: Record<ActivityStatus, Tone> = { PLANNED: 'none', ONGOING: 'good', DONE: 'good', CANCELLED: 'none' }

/** How an activity stands; being overdue outweighs the status that was reported. */
export function ActivityMark({ status, late }: { status: ActivityStatus; late: boolean }): ReactElement {
  const words = useWords(detailWords)
  if (late) return <Mark tone="late">{words.late}</Mark>
  return <Mark tone={tones[status]}>{words.activityStatuses[status]}</Mark>
}
