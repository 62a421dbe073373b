import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'

/**
 * A key is `nhipcau_<prefix>_<secret><checksum>`: ten letters and digits that name it openly, 43 that carry 256 random
 * bits, six that are the CRC-32 of all before them. All of it is base 62, so that scanners for leaked secrets know a key by
 * its form and tell a real one from an example by its checksum.
 */
export const KEY_FORM = /nhipcau_[0-9a-z]{10}_[0-9A-Za-z]{49}/

const WHOLE_KEY = new RegExp(`^${KEY_FORM.source}$`)
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const PREFIX_DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'
const PREFIX_LENGTH = 10
const SECRET_LENGTH = 43
const CHECKSUM_LENGTH = 6

function inBase62(value: bigint, length: number): string {
  let text = ''
  for (let rest = value; rest > 0n; rest /= 62n) text = DIGITS.charAt(Number(rest % 62n)) + text
  return text.padStart(length, '0')
}

const checksumOf = (text: string) => inBase62(BigInt(crc32(text)), CHECKSUM_LENGTH)

/** A new key, and the open part by which it is found. Two alike are as good as impossible; the database refuses them. */
export function makeKey(): { key: string; prefix: string } {
  const prefix = Array.from({ length: PREFIX_LENGTH }, () =>
    PREFIX_DIGITS.charAt(randomInt(PREFIX_DIGITS.length)),
  ).join('')
  const secret = inBase62(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_LENGTH)
  const body = `nhipcau_${prefix}_${secret}`
  return { key: body + checksumOf(body), prefix }
}

/** The open part of a key, or null for a text that cannot be one: wrong form or wrong checksum. */
export function prefixOf(key: string): string | null {
  if (!WHOLE_KEY.test(key) || checksumOf(key.slice(0, -CHECKSUM_LENGTH)) !== key.slice(-CHECKSUM_LENGTH)) return null
  return key.split('_')[1] ?? null
}

/** What is kept of a key. One round of SHA-256 is enough for 256 random bits, which nobody can guess through. */
export function hashKey(key: string): Buffer<ArrayBuffer> {
  return createHash('sha256').update(key).digest()
}

/** Whether a key is the one whose hash was kept, in a time that tells nothing of where they differ. */
export function isKey(key: string, hash: Uint8Array): boolean {
  return timingSafeEqual(hashKey(key), hash)
}
