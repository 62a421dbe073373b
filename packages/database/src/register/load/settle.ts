import type { CitationRecord } from '../schema/source.ts'
import type { Loading, Owner } from './loading.ts'
import { compare, identify, idOf, write } from './reconcile.ts'

/** A table and what the files want in it. `C` are its columns without the id; rows of one key are one record. */
type Table<C extends object> = {
  stored: readonly (C & { id: string })[]
  keyOf: (columns: C) => string
  wanted: readonly { columns: C; citations?: readonly CitationRecord[] }[]
  /** The column by which a citation belongs to a row; left out for tables that are not cited by themselves. */
  owner?: (id: string) => Owner
  create: (rows: (C & { id: string })[]) => Promise<unknown>
  update: (row: C & { id: string }) => Promise<unknown>
  remove: (ids: string[]) => Promise<unknown>
}

/**
 * Makes a table hold what the files want: known records keep their ids, new ones are made, others are removed at the
 * end of the loading. @returns the ids by key
 */
export async function settle<C extends object>(loading: Loading, table: Table<C>): Promise<Map<string, string>> {
  const { stored, keyOf, wanted, owner, create, update, remove } = table
  const ids = identify(
    stored,
    keyOf,
    wanted.map(({ columns }) => keyOf(columns)),
  )
  const rows = wanted.map(({ columns, citations }) => {
    const id = idOf(ids, keyOf(columns))
    if (owner && citations) loading.cite(owner(id), citations)
    return { ...columns, id }
  })
  const change = compare<C & { id: string }>(stored, rows)
  await write(change, { create, update })
  loading.removeLater(change.remove, remove)
  return ids
}
