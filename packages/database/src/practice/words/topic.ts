import type { ProgrammeKind } from '../../generated/client.ts'
import { LEARNING_TOPICS } from './topics-learning.ts'
import { PEOPLE_TOPICS } from './topics-people.ts'
import { SCHOOL_TOPICS } from './topics-school.ts'

/** The same text in Vietnamese and in English. */
export type Text = readonly [vi: string, en: string]

/** What a programme is about: its names after “về” and "on", what it counts, what its contents and activities read like. */
export type Topic = {
  /** Kinds of programme that are about such things. */
  kinds: readonly ProgrammeKind[]
  names: readonly [Text, ...Text[]]
  indicators: readonly string[]
  contents: readonly Text[]
  activities: readonly Text[]
}

export const TOPICS: readonly Topic[] = [...SCHOOL_TOPICS, ...PEOPLE_TOPICS, ...LEARNING_TOPICS]
