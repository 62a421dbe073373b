import type { Prisma } from '../../generated/client.ts'
import type { Register } from '../register.ts'
import type { CitationRecord } from '../schema/source.ts'
import { idOf } from './reconcile.ts'

export type Owner = Omit<
  Prisma.CitationCreateManyInput,
  'id' | 'sourceId' | 'locator' | 'field' | 'inferredVi' | 'inferredEn' | 'silent' | 'ordinal'
>
type Ids = Map<string, string>

/** Ids by the names the files use. */
export type Known = {
  sources: Ids
  units: Ids
  organisations: Ids
  indicators: Ids
  programmes: Ids
  documents: Ids
  events: Ids
  measurements: Ids
}

/** One loading: its transaction, what is wanted, the ids found on the way, and what is left to do at the end. */
export class Loading {
  readonly tx: Prisma.TransactionClient
  readonly register: Register
  readonly ids: Known = {
    sources: new Map(),
    units: new Map(),
    organisations: new Map(),
    indicators: new Map(),
    programmes: new Map(),
    documents: new Map(),
    events: new Map(),
    measurements: new Map(),
  }
  /** Every unit's followers, itself among them. */
  followers: ReadonlyMap<string, readonly string[]> = new Map()
  readonly citations: { owner: Owner; records: readonly CitationRecord[] }[] = []
  readonly #removals: (() => Promise<unknown>)[] = []

  constructor(tx: Prisma.TransactionClient, register: Register) {
    this.tx = tx
    this.register = register
  }

  /** The id behind a name. */
  id(kind: keyof Known, name: string): string {
    return idOf(this.ids[kind], name)
  }

  /** The same for a name that may be absent. */
  idOrNull(kind: keyof Known, name: string | null): string | null {
    return name === null ? null : this.id(kind, name)
  }

  cite(owner: Owner, records: readonly CitationRecord[]): void {
    this.citations.push({ owner, records })
  }

  /** Puts off a removal until nothing points at the rows any more. */
  removeLater(rows: readonly { id: string }[], remove: (ids: string[]) => Promise<unknown>): void {
    if (rows.length > 0) this.#removals.push(() => remove(rows.map((row) => row.id)))
  }

  /** Removes what was put off, last first: what points before what is pointed at. */
  async removeNow(): Promise<void> {
    for (const remove of this.#removals.toReversed()) await remove()
  }
}
