import type { Localised } from '@nhip-cau/rules/language'

/** What a cell holds: a text, an exact number as written ('76.98'), a count, or nothing. */
export type Cell = string | number | null

/** A table on its way to a file: its headings in both languages, and its rows. */
export type Sheet = { head: readonly Localised[]; rows: readonly (readonly Cell[])[] }

export type SheetColumn<Row> = Localised & { of: (row: Row) => Cell }

/** The table of some rows, column by column. */
export const sheetOf = <Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet => ({
  head: columns.map(({ vi, en }) => ({ vi, en })),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
})

/** A line before the table, saying what the table is. */
export type Note = Localised & { text: string }

/** What a file of practice data opens with, lest it be taken for the real register. */
export const PRACTICE_LINE = 'DỮ LIỆU THỰC HÀNH / PRACTICE DATA'

// Spreadsheets take a file for UTF-8 only when it begins with this mark.
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as RFC 4180 has it: what it is, an empty line, one line of headings in both languages, and its rows. Numbers
 * stay as they are, with a decimal point and every digit.
 */
export function csvOf({ head, rows }: Sheet, notes: readonly Note[], practice: boolean): string {
  const lines = [
    ...(practice ? [[PRACTICE_LINE]] : []),
    ...notes.map((note) => [inBoth(note), note.text]),
    [],
    head.map(inBoth),
    ...rows,
  ]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(fieldOf).join(',')}\r\n`).join('')
}

const inBoth = ({ vi, en }: Localised) => (vi === en ? vi : `${vi} / ${en}`)

function fieldOf(cell: Cell): string {
  const text = harmless(String(cell ?? ''))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet would run a text that begins like a formula; a number may begin with its sign. */
function harmless(text: string): string {
  return /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text
}
