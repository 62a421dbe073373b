import type { Language } from '@nhip-cau/rules/language'

/**
 * A decimal of any length as people write it: 1.234,5 in Vietnamese, 1,234.5 in English. Every digit is kept; the
 * rules' own formatting can round as well, at the price of a library that a page of plain figures spares.
 */
export function formatExact(value: string, language: Language): string {
  const [whole = '', fraction] = value.split('.')
  const [group, point] = language === 'VI' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return fraction === undefined ? grouped : grouped + point + fraction
}

/** A number with at most two decimals, for axes and classes. */
export const formatRounded = (value: number, language: Language): string =>
  formatExact(String(Math.round(value * 100) / 100), language)
