import * as v from 'valibot'
import type { CitationRecord } from './source.ts'

/** A record with its citations. What a citation calls not stated cannot stand in the record. */
export const cited = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.strictObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const record = dataset.value as Record<string, unknown>
      for (const { silent, field } of record.citations as CitationRecord[]) {
        if (!silent || field === null || isAbsent(record, field)) continue
        const [key = field] = field.split('.')
        const path = { type: 'object', origin: 'value', input: record, key, value: record[key] } as const
        addIssue({
          message: 'is there though a citation says that its source is silent on it; remove the one or the other',
          path: [path],
        })
      }
    }),
  )

/** Whether a record leaves a field out; `bridgePoints.count` is left out where any of the bridge points has none. */
function isAbsent(record: Record<string, unknown>, field: string): boolean {
  const [name = field, below] = field.split('.')
  const value = record[name]
  if (below !== undefined) return Array.isArray(value) && value.some((item) => isEmpty(item[below]))
  return isEmpty(value) || isPartial(value, record[`declared${name.charAt(0).toUpperCase()}${name.slice(1)}`])
}

/** Whether a list does not hold all that the source declares. */
const isPartial = (list: unknown, declared: unknown) =>
  Array.isArray(list) && typeof declared === 'number' && list.length !== declared

/** Nothing, an empty list, a quantity without a figure, or the value of an enum that says that nothing is stated. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === 'NOT_STATED') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && 'value' in value && value.value === null
}
