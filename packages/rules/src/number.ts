import { Decimal } from 'decimal.js'
import type { Language } from './language.ts'

/** Decimals wide enough that no sum or product of register figures is ever rounded; printed without exponents. */
export const Exact = Decimal.clone({ precision: 80, toExpNeg: -9e15, toExpPos: 9e15 })
export type Exact = Decimal

const PLAIN = /^-?\d+(\.\d+)?$/

/** Whether the text is a plain decimal: digits, an optional sign and an optional fraction. */
export function isDecimal(text: string): boolean {
  return PLAIN.test(text)
}

/**
 * A decimal string as people write it: '1.234.567,8' in Vietnamese, '1,234,567.8' in English.
 * Digits are kept as given, trailing zeros included; only when there are more than `maxFractionDigits` is the
 * fraction rounded (half away from zero) and its trailing zeros dropped. Throws RangeError on any other text.
 */
export function formatDecimal(value: string, language: Language, maxFractionDigits?: number): string {
  if (!isDecimal(value)) throw new RangeError(`'${value}' is not a decimal`)
  const [whole = '', fraction = ''] = rounded(value, maxFractionDigits).replace('-', '').split('.')
  const [group, point] = language === 'VI' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, group)
  const text = fraction === '' ? grouped : `${grouped}${point}${fraction}`
  return value.startsWith('-') && /[1-9]/.test(text) ? `-${text}` : text
}

function rounded(value: string, maxFractionDigits: number | undefined): string {
  const digits = value.split('.')[1]?.length ?? 0
  if (maxFractionDigits === undefined || digits <= maxFractionDigits) return value
  return new Exact(value).toDecimalPlaces(maxFractionDigits, Decimal.ROUND_HALF_UP).toString()
}
