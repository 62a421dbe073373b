import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { isSilent } from '../source/absent.tsx'
import styles from './programme.module.css'
import type { ProgrammeDetail } from './programme.page.tsx'
import { detailWords } from './programme-detail.words.ts'
import { ProgrammeStatus } from './programme-status.tsx'

type DateField = 'signedOn' | 'launchedOn' | 'attestedOn' | 'draftedOn' | 'proposedOn'

type Props = { programme: Pick<ProgrammeDetail, DateField | 'status' | 'period' | 'citations'> }

/** The programme's status with the dates that make it so. */
export function StatusReason({ programme }: Props): ReactElement {
  const why = useWhy(programme)
  return (
    <p className={styles.status}>
      <ProgrammeStatus status={programme.status} />
      <span>{why}</span>
    </p>
  )
}

function useWhy(programme: Props['programme']): string {
  const words = useWords(detailWords)
  const language = useLanguage()
  const { status, period, draftedOn, proposedOn, citations } = programme
  const date = (on: string | null) => (on ? formatDate(on, language) : null)
  const to = date(period?.to ?? null)
  const began = beginning(programme, words, date)
  switch (status) {
    case 'PROPOSED':
      return words.proposed(date(proposedOn))
    case 'DRAFT':
      return words.draft(date(draftedOn))
    case 'ENDED':
      return began + (to ? words.ended(to) : words.endedUnknown)
    case 'IN_FORCE':
      return began + (to ? words.inForce(to) : words.noEnd(isSilent(citations, 'periodTo')))
  }
}

type Dates = Pick<ProgrammeDetail, 'signedOn' | 'launchedOn' | 'attestedOn'>

/** What put it in force: a signature, else a launch, else a source that saw it running. */
function beginning(
  { signedOn, launchedOn, attestedOn }: Dates,
  words: (typeof detailWords)['VI'],
  date: (on: string | null) => string | null,
): string {
  const [signed, launched, attested] = [date(signedOn), date(launchedOn), date(attestedOn)]
  if (signed) return `${words.signed(signed)} `
  if (launched) return `${words.launched(launched)} `
  return attested ? `${words.attested(attested)} ` : ''
}
