import { type SearchTerm, searchTerms } from '@nhip-cau/rules/search-terms'
import { invalidArgument } from '../errors.ts'

const MAX_LENGTH = 200

/**
 * What a search text asks for. @throws BAD_USER_INPUT when it is too long or holds what no text can hold
 */
export function readSearch(argument: string, text: string): SearchTerm[] {
  // A NUL or half a surrogate pair cannot be stored as text, so nothing could ever match it.
  if (text.length > MAX_LENGTH || text.includes('\u0000') || !text.isWellFormed())
    throw invalidArgument(argument, {
      en: `\`${argument}\` must be well-formed text of at most ${MAX_LENGTH} characters.`,
      vi: `\`${argument}\` phải là văn bản hợp lệ, dài nhất ${MAX_LENGTH} ký tự.`,
    })
  return searchTerms(text)
}

/** Rows that have every term of a search; all rows when it is blank, none when it holds signs alone. */
export function folded(search: string | null | undefined, argument = 'search') {
  if (!search?.trim()) return {}
  const terms = readSearch(argument, search)
  if (terms.length === 0) return { searchText: { in: [] } }
  // A space stands before every word of search_text, and no folded text holds a sign that LIKE reads as a pattern.
  return {
    AND: terms.map(({ alternatives }) => ({
      OR: alternatives.map((one) => ({ searchText: { contains: ` ${one}` } })),
    })),
  }
}
