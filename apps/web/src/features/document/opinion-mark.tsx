import type { OpinionAnswer } from '@nhip-cau/graphql/types'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { consultationWords } from './consultation.words.ts'

const tones: Record<OpinionAnswer, Tone> = {
  ABSORBED: 'good',
  PARTLY_ABSORBED: 'good',
  EXPLAINED: 'none',
  PENDING: 'risk',
}

/** What was done with an opinion: shape, colour and word. */
export function OpinionMark({ answer }: { answer: OpinionAnswer }): ReactElement {
  return <Mark tone={tones[answer]}>{useWords(consultationWords).answers[answer]}</Mark>
}
