/** A text as an id or cursor that clients hand back as it is. */
export function packOpaque(text: string): string {
  return Buffer.from(text).toString('base64url')
}

/**
 * The text in an id or cursor; undefined for one that was never issued. Node skips over what is no Base64 and over spare bits
 * at the end: one record would have many ids, and a cache as many entries.
 */
export function unpackOpaque(opaque: string): string | undefined {
  const text = Buffer.from(opaque, 'base64url').toString('utf8')
  return packOpaque(text) === opaque ? text : undefined
}
