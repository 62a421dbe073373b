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

/** A line before the table, saying what the table is. */
export type Note = Localised & { text: string }

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
  return (
    BYTE_ORDER_MARK +
    lines.map((cells) => `${cells.map((cell) => csvField(String(cell ?? ''))).join(',')}\r\n`).join('')
  )
}

const inBoth = ({ vi, en }: Localised) => (vi === en ? vi : `${vi} / ${en}`)
