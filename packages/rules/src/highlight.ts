import { fold } from './text.ts'

/** A piece of a text: whether it is one of the words looked for. */
export type HighlightPart = { text: string; match: boolean }

/** One character as search sees it; signs may become several. */
function foldCharacter(character: string): string {
  return /\s/.test(character) ? ' ' : fold(character)
}

/** Every character of the folded text with the place it came from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const characters = [...text]
  const pieces = characters.map(foldCharacter)
  return { folded: pieces.join(''), places: pieces.flatMap((piece, place) => [...piece].map(() => place)) }
}

/**
 * The places of a word: wherever another word begins with it, or, failing that, wherever it occurs: 'anh' is looked for
 * in 'tiếng Anh', not in 'thành'.
 */
function occurrences(folded: string, word: string): number[][] {
  const found: number[][] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    found.push(Array.from({ length: word.length }, (_, step) => at + step))
  const atStart = found.filter(([first = 0]) => first === 0 || !/[\p{L}\p{N}]/u.test(folded[first - 1] ?? ''))
  return atStart.length > 0 ? atStart : found
}

/**
 * Cuts a text into pieces that match a search and pieces that do not, as search matches: by words, whatever their case and
 * diacritics. The pieces put together are the text.
 */
export function highlight(text: string, query: string): HighlightPart[] {
  const composed = text.normalize('NFC')
  const { folded, places } = foldWithPlaces(composed)
  const words = fold(query).split(' ').filter(Boolean)
  const marked = new Set(words.flatMap((word) => occurrences(folded, word).flat()).map((position) => places[position]))
  const parts: HighlightPart[] = []
  for (const [place, character] of [...composed].entries()) {
    const match = marked.has(place)
    const last = parts.at(-1)
    if (last?.match === match) last.text += character
    else parts.push({ text: character, match })
  }
  return parts
}
