import { v7 as uuid } from 'uuid'
import { Prisma } from '../../generated/client.ts'

/** What has to happen to a table so that it holds what the files say. */
export type Change<R> = { create: R[]; update: R[]; remove: R[] }

/** Ids for natural keys: those the stored rows have, and new ones for what is new. */
export function identify<R extends { id: string }>(
  stored: readonly R[],
  keyOf: (row: R) => string,
  keys: readonly string[],
): Map<string, string> {
  const known = new Map(stored.map((row) => [keyOf(row), row.id]))
  return new Map(keys.map((key) => [key, known.get(key) ?? uuid()]))
}

/** The id of a key that was identified. The files were checked, so a missing one is a fault of the loader. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`no record ${key} was loaded`)
  return id
}

/** Compares rows by id, column by column of the wanted ones. */
export function compare<R extends { id: string }>(stored: readonly R[], wanted: readonly R[]): Change<R> {
  const before = new Map(stored.map((row) => [row.id, row]))
  const kept = new Set(wanted.map((row) => row.id))
  const update = wanted.filter((row) => {
    const old = before.get(row.id)
    return old !== undefined && !sameRow(old, row)
  })
  return {
    create: wanted.filter((row) => !before.has(row.id)),
    update,
    remove: stored.filter((row) => !kept.has(row.id)),
  }
}

function sameRow<R extends object>(a: R, b: R): boolean {
  const other = new Map<string, unknown>(Object.entries(a))
  return Object.entries(b).every(([column, value]) => sameValue(other.get(column), value))
}

/** Equality of two values of a column, whatever objects they come in. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime()
  if (Prisma.Decimal.isDecimal(a) && Prisma.Decimal.isDecimal(b)) return new Prisma.Decimal(a).eq(b)
  return a === b
}

/** The same for rows that are nothing but their key: what is to be added and what is to go. */
export function compareKeys<R>(
  stored: readonly R[],
  wanted: readonly R[],
  keyOf: (row: R) => string,
): { add: R[]; remove: R[] } {
  const before = new Set(stored.map(keyOf))
  const kept = new Set(wanted.map(keyOf))
  return {
    add: wanted.filter((row) => !before.has(keyOf(row))),
    remove: stored.filter((row) => !kept.has(keyOf(row))),
  }
}

type Write<R> = {
  create: (rows: R[]) => Promise<unknown>
  update: (row: R) => Promise<unknown>
}

/** Writes what is new in one statement, then what changed row by row; removing is left for the end. */
export async function write<R>(change: Change<R>, { create, update }: Write<R>): Promise<void> {
  if (change.create.length > 0) await create(change.create)
  for (const row of change.update) await update(row)
}

/** A day of the files as the database takes it. */
export function dateOf(day: string): Date
export function dateOf(day: string | null): Date | null
export function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

/** A day as the files write it. */
export function dayOf(date: Date): string
export function dayOf(date: Date | null): string | null
export function dayOf(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10)
}

export function decimalOf(value: string | null): Prisma.Decimal | null {
  return value === null ? null : new Prisma.Decimal(value)
}
