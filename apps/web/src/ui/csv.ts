import { BYTE_ORDER_MARK, csvField, PRACTICE_LINE } from '@nhip-cau/rules/csv'
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

/**
 * A table as RFC 4180 has it, with one line of headings in both languages. Numbers stay as they are, with a decimal
 * point and every digit.
 */
export function csvOf({ head, rows }: Sheet, practice: boolean): string {
  const lines = [head.map(({ vi, en }) => (vi === en ? vi : `${vi} / ${en}`)), ...rows]
  const marked = practice ? [[PRACTICE_LINE], ...lines] : lines
  return (
    BYTE_ORDER_MARK +
    marked.map((cells) => `${cells.map((cell) => csvField(String(cell ?? ''))).join(',')}\r\n`).join('')
  )
}
