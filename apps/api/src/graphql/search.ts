import { fold } from '@nhip-cau/rules/text'
import { invalidArgument } from '../errors.ts'

const MAX_LENGTH = 200

/** A search text folded and split into words. @throws BAD_USER_INPUT when it is too long or holds what no text can hold */
export function searchWords(argument: string, text: string): string[] {
  // A NUL or half a surrogate pair cannot be stored as text, so nothing could ever match it.
  if (text.length > MAX_LENGTH || text.includes('\u0000') || !text.isWellFormed())
    throw invalidArgument(argument, {
      en: `\`${argument}\` must be well-formed text of at most ${MAX_LENGTH} characters.`,
      vi: `\`${argument}\` phải là văn bản hợp lệ, dài nhất ${MAX_LENGTH} ký tự.`,
    })
  return fold(text).split(' ').filter(Boolean)
}

/** A text as a literal part of a LIKE pattern. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&')
}

/** Rows that hold every word of a search, whatever its case and diacritics; all rows when there is none. */
export function folded(search: string | null | undefined, argument = 'search') {
  if (!search) return {}
  return { AND: searchWords(argument, search).map((word) => ({ searchText: { contains: escapeLike(word) } })) }
}
