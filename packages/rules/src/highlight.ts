import { type SearchTerm, searchTerms } from './search-terms.ts'
import { fold } from './text.ts'

/** A piece of a text: whether it is one of the words looked for. */
export type HighlightPart = { text: string; match: boolean }

/** The folded text with a space before and after, and the place in the text from which each of its characters came. */
function foldWithPlaces(characters: readonly string[]): { folded: string; places: number[] } {
  let folded = ' '
  const places = [-1]
  const push = (piece: string, place: number) => {
    folded += piece
    for (let unit = 0; unit < piece.length; unit++) places.push(place)
  }
  for (const [place, character] of characters.entries()) {
    // Between two letters, fold() shows whether a character is a sign, unseen, or a letter itself.
    const piece = fold(`a${character}a`).slice(1, -1)
    if (piece !== ' ' || !folded.endsWith(' ')) push(piece, place)
  }
  push(' ', characters.length)
  return { folded, places }
}

/** The positions of a term: wherever a word, or a run of words, begins with one of its alternatives. */
function positionsOf(folded: string, { alternatives }: SearchTerm): number[] {
  const found: number[] = []
  for (const alternative of alternatives)
    for (let at = folded.indexOf(` ${alternative}`); at >= 0; at = folded.indexOf(` ${alternative}`, at + 1))
      for (let step = 1; step <= alternative.length; step++) found.push(at + step)
  return found
}

/**
 * Cuts a text into pieces that match a search and pieces that do not, as the database matches: by the beginnings of words,
 * whatever their case and diacritics, names people use included. The pieces put together are the text.
 */
export function highlight(text: string, query: string): HighlightPart[] {
  const characters = [...text.normalize('NFC')]
  const { folded, places } = foldWithPlaces(characters)
  const marked = new Set(
    searchTerms(query)
      .flatMap((term) => positionsOf(folded, term))
      .map((position) => places[position]),
  )
  const parts: HighlightPart[] = []
  const seen = new Set(places)
  for (const [place, character] of characters.entries()) {
    const last = parts.at(-1)
    // What is unseen has no place in the folded text, and goes with what stands before it.
    const match = seen.has(place) || !last ? marked.has(place) : last.match
    if (last?.match === match) last.text += character
    else parts.push({ text: character, match })
  }
  return parts
}
