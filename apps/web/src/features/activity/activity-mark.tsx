import type { ActivityRowFragment } from '@nhip-cau/graphql/operations'
import type { ActivityStatus } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { detailWords } from '../programme/programme-detail.words.ts'

const tones: Record<ActivityStatus, Tone> = { PLANNED: 'none', ONGOING: 'good', DONE: 'good', CANCELLED: 'none' }

/** Being overdue outweighs the status that was reported. */
export const activityTone = (status: ActivityStatus, late: boolean): Tone => (late ? 'late' : tones[status])

type Props = Pick<ActivityRowFragment, 'status' | 'late' | 'statusAttestedOn'>

/** How an activity stood when a source last said so; being overdue outweighs the status that was reported. */
export function ActivityMark({ status, late, statusAttestedOn }: Props): ReactElement {
  const words = useWords(detailWords)
  const language = useLanguage()
  return (
    <div>
      <Mark tone={activityTone(status, late)}>{late ? words.late : words.activityStatuses[status]}</Mark>
      {statusAttestedOn ? (
        <div className="muted small">{words.statusOf(formatDate(statusAttestedOn, language))}</div>
      ) : null}
    </div>
  )
}
