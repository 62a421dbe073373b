import { BYTE_ORDER_MARK, csvField, PRACTICE_LINE } from '@nhip-cau/rules/csv'

export type Line = { [name: string]: unknown; __typename?: string; id?: string }

/** What a file opens with: which list, of which moment, and whether it is made up. */
export type Heading = { list: string; revision: string; total: number; practice: boolean; day: string }

/** The first line of a JSONL file. */
export const jsonHeading = (heading: Heading): string => `${JSON.stringify({ __typename: 'Export', ...heading })}\n`

/** The first line or lines of a CSV file. */
export const csvHeading = (columns: readonly string[], practice: boolean): string =>
  `${BYTE_ORDER_MARK}${practice ? `${PRACTICE_LINE}\n` : ''}${columns.join(',')}\n`

/** A record in one line, and what stands below it in lines of their own that name it. */
export function jsonLines(record: Line, below: readonly Line[]): string {
  const children = below.map(({ __typename, ...fields }) =>
    JSON.stringify({ __typename, __parentId: record.id, ...fields }),
  )
  return [JSON.stringify(record), ...children].map((line) => `${line}\n`).join('')
}

/** The value at the end of a path; those of a list together, as in `30 | 31`. */
function cellAt(value: unknown, path: readonly string[]): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((each) => cellAt(each, path)).join(' | ')
  const [name, ...rest] = path
  return name === undefined ? String(value) : cellAt((value as Line)[name], rest)
}

/** A record as one row of a table. */
export const csvLine = (record: Line, columns: readonly string[]): string =>
  `${columns.map((column) => csvField(cellAt(record, column.split('.')))).join(',')}\n`
