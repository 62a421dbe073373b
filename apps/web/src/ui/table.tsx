import type { ReactElement, ReactNode } from 'react'
import styles from './table.module.css'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Figures stand at the right edge of their column. */
  numeric?: boolean
  /** The cell that names the row, read as its header. */
  heading?: boolean
  /** Needs no label on a phone: a state says itself what it is. */
  plain?: boolean
  /** How many rows the cell covers, 1 unless told; 0 where the one above covers this row too. */
  span?: (row: Row) => number
  /** Share of the width, as CSS understands it. */
  width?: string
}

type Props<Row> = {
  /** What the table holds, for those who hear it; the heading above says it to those who see. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  /** Anchor of a row, for links that lead to it. */
  rowId?: (row: Row) => string
}

// A table laid out as blocks loses its roles in some browsers, so they are spelled out.
const asTable = { role: 'table' }
const asRows = { role: 'rowgroup' }
const asRow = { role: 'row' }
const asColumnHeader = { role: 'columnheader' }
const asRowHeader = { role: 'rowheader' }
const asCell = { role: 'cell' }

/** A ruled table. On a phone each row becomes a block whose cells carry their column's label. */
export function Table<Row>({ caption, columns, rows, rowKey, rowId }: Props<Row>): ReactElement {
  return (
    <table className={styles.table} {...asTable}>
      <caption className="unseen">{caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={column.width ? { width: column.width } : undefined} />
        ))}
      </colgroup>
      <thead {...asRows}>
        <tr {...asRow}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              {...asColumnHeader}
              className={column.numeric ? styles.numeric : undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...asRows}>
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)} id={rowId?.(row)} {...asRow}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactElement | null {
  const className = column.numeric ? styles.numeric : undefined
  const span = column.span?.(row) ?? 1
  if (span === 0) return null
  const rowSpan = span > 1 ? span : undefined
  const content = column.cell(row)
  if (column.heading) {
    return (
      <th scope="row" rowSpan={rowSpan} {...asRowHeader} className={className} data-label={column.label}>
        {content}
      </th>
    )
  }
  return (
    <td
      rowSpan={rowSpan}
      {...asCell}
      className={className}
      data-label={column.plain ? undefined : column.label}
      data-empty={content === null || undefined}
    >
      {content}
    </td>
  )
}
