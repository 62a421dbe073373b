import type { ProgrammeStatus as Status } from '@nhip-cau/graphql/types'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { programmeWords } from './programme.words.ts'

const tones: Record<Status, Tone> = { IN_FORCE: 'good', DRAFT: 'none', PROPOSED: 'risk', ENDED: 'none' }

export function ProgrammeStatus({ status }: { status: Status }): ReactElement {
  return <Mark tone={tones[status]}>{useWords(programmeWords).statuses[status]}</Mark>
}
