// Spreadsheets take a file for UTF-8 only when it begins with this mark.
export const BYTE_ORDER_MARK = '\uFEFF'

/** What a file of practice data opens with, lest it be taken for the real register. */
export const PRACTICE_LINE = 'DỮ LIỆU THỰC HÀNH / PRACTICE DATA'

/**
 * How a text begins that a spreadsheet would run as a formula; a number may begin with its sign. Written so that
 * JavaScript and PostgreSQL read it alike.
 */
export const FORMULA = '^([=+@\\t\\r]|-(?!\\d+(\\.\\d+)?$))'

const formula = new RegExp(FORMULA)

/** A value as one field of a CSV file (RFC 4180), with a mark before what would be run as a formula. */
export function csvField(value: string): string {
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
