import { BODIES, UNIT_TYPES, UNITS } from './names-in-use.ts'
import { fold, spell } from './text.ts'

/**
 * One thing that a search asks for: a word as typed, or a name people use with the official name it stands for.
 * A record has it when one of its words, or of its runs of words, begins with one of `alternatives` (folded, the official
 * name first). `spelled` is the word with its diacritics as spell() gives it; null where it was typed without, or is a name
 * people use.
 */
export type SearchTerm = { alternatives: readonly string[]; spelled: string | null }

type Word = { word: string; spelled: string }

const officials = (lists: readonly (typeof UNITS)[]): ReadonlyMap<string, string> =>
  new Map(lists.flat().flatMap(({ official, names }) => names.map((name) => [fold(name), fold(official)])))

const NAMES = officials([UNITS, BODIES])
const TYPES = officials([UNIT_TYPES])
const LONGEST = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length))

/**
 * What a text asks for, in its order: its words, and the names people use read as the official names too. Every search,
 * filter and mark in the register reads what is typed by this function.
 *
 * @example searchTerms('Sở GD&ĐT') // so; giao duc va dao tao, or gd dt
 */
export function searchTerms(text: string): SearchTerm[] {
  const words = spell(text)
    .split(' ')
    .map((spelled) => ({ spelled, word: fold(spelled) }))
    .filter(({ word }) => word !== '')
  const terms: SearchTerm[] = []
  for (let at = 0; at < words.length; ) {
    const { term, length } = termAt(words, at)
    terms.push(term)
    at += length
  }
  return terms
}

/** The longest name people use that begins at a word, else the word itself. */
function termAt(words: readonly Word[], at: number): { term: SearchTerm; length: number } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const typed = words
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ')
    const official = NAMES.get(typed) ?? (length === 1 && at + 1 < words.length ? TYPES.get(typed) : undefined)
    if (official) return { term: { alternatives: [official, typed], spelled: null }, length }
  }
  const { word = '', spelled = '' } = words[at] ?? {}
  return { term: { alternatives: [word], spelled: spelled === word ? null : spelled }, length: 1 }
}

/** Whether a text has every term, as the database finds it. */
export function holdsTerms(text: string, terms: readonly SearchTerm[]): boolean {
  const folded = ` ${fold(text)}`
  return terms.every(({ alternatives }) => alternatives.some((one) => folded.includes(` ${one}`)))
}

/** The whole search as one run of words: with official names, and as typed. */
export function phrasesOf(terms: readonly SearchTerm[]): string[] {
  const phrase = (which: 0 | -1) => terms.map(({ alternatives }) => alternatives.at(which)).join(' ')
  return [...new Set([phrase(0), phrase(-1)])]
}
