import type { FindingKind } from './findings.ts'
import { type Language, type Localised, pick } from './language.ts'

export type HeadlineInput = {
  /** Programmes in force. */
  inForce: number
  /** Targets late, and at risk. */
  late: number
  atRisk: number
  lateActivities: number
  /** Programmes that end within the window, and those that have ended, with no renewal recorded. */
  ending: number
  ended: number
  proposed: number
  notAssessable: number
  /** Names of the provinces where what is late or at risk gathers, most first; empty when it does not. */
  concentratedIn: readonly Localised[]
}

/** A piece of the sentence; the findings it counts, when it counts any. */
export type HeadlinePart = { text: Localised; filter: FindingKind | null }

export function headline(_input: HeadlineInput): { parts: HeadlinePart[] } {
  return { parts: [] }
}

export function headlineText(parts: readonly HeadlinePart[], language: Language): string {
  return parts.map((part) => pick(part.text, language)).join('')
}
