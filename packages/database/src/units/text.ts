/** Byte order marks and the encodings they stand for, as the Encoding Standard names them. */
const MARKS = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const

/** The text of a file in UTF-8, or in UTF-16 with its byte order mark; null in any other encoding. */
export function textOf(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  try {
    const text = new TextDecoder(marked?.[1] ?? 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text // UTF-16 without its mark is valid UTF-8 with a NUL beside each ASCII letter.
  } catch {
    return null
  }
}

const SEPARATORS = ['\t', ';', ','] as const

/** What separates the cells: the first of tab, semicolon and comma that the row of headings has. */
export function separatorOf(text: string): string {
  const [headings = ''] = text.split('\n', 1)
  return SEPARATORS.find((separator) => headings.includes(separator)) ?? ','
}
