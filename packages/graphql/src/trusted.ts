import { readFileSync } from 'node:fs'

/** A document the web app asks: the name it is imported by, the SHA-256 of its text in hexadecimal, the text. */
export type TrustedDocument = { name: string; hash: string; text: string }

/** Every document of the web app, by name: written by `pnpm generate`, never by hand. */
export const TRUSTED_DOCUMENTS: readonly TrustedDocument[] = JSON.parse(
  readFileSync(new URL('trusted-documents.json', import.meta.url), 'utf8'),
)
