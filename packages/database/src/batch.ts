/** Most rows written in one statement: PostgreSQL takes at most 65,535 values in one, and a unit has 14. */
const SIZE = 2000

/** The rows in pieces that one statement can hold. */
export function* batchesOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += SIZE) yield rows.slice(start, start + SIZE)
}
