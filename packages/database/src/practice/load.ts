import type pg from 'pg'
import { APART } from '../apart.ts'
import { Fault } from '../fault.ts'
import { checkRegister } from '../register/check.ts'
import { onConnection } from '../session.ts'
import { bulkMeasurements } from './bulk.ts'
import { columnsOf, copyRows } from './copy.ts'
import { generate } from './generate.ts'
import { refuseUnlessPractice, stateOf } from './guard.ts'
import { describeOptions, type PracticeOptions } from './options.ts'
import { fillAtOnce } from './rebuild.ts'
import type { Table } from './store.ts'
import type { World } from './world.ts'

/** What became of the database: made now, or kept as it was; and what it holds, in words. */
export type PracticeLoaded = { changed: boolean; holds: string; measurements: number }

/** In the order in which tables point at each other. */
const ORDER: readonly Table[] = [
  'source',
  'administrativeUnit',
  'succession',
  'unitLineage',
  'organisation',
  'indicator',
  'document',
  'criteriaVersion',
  'documentLink',
  'documentTarget',
  'programme',
  'party',
  'programmeProvince',
  'programmeDocument',
  'content',
  'activity',
  'measurement',
  'target',
  'policyCondition',
  'contribution',
  'contributionPlace',
  'contributionConfirmation',
  'event',
  'eventAttendee',
  'bridgePoint',
  'directive',
  'consultation',
  'draftVersion',
  'draftTarget',
  'opinionGroup',
  'opinion',
  'consultedBody',
  'movement',
  'honour',
  'honourRecipient',
  'coverageRoster',
  'coverageMember',
  'citation',
]

/**
 * Fills a migrated database with practice data, all of it in one transaction. One that is filled is kept, unless it is
 * asked for anew.
 * @param dir the register's folder, for the lists of units and indicators
 * @param options.anew true to replace what an earlier run made
 * @param options.asked whether day, seed or size were named, and so must be those of the data
 * @throws Fault when the database holds anything but practice data, or was made for other options than those named
 */
export function loadPractice(
  url: string,
  dir: string,
  { anew, asked, ...options }: PracticeOptions & { anew: boolean; asked: boolean },
): Promise<PracticeLoaded> {
  return onConnection(url, async (client) => {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK])
    await refuseUnlessPractice(client)
    const before = await stateOf(client)
    const holds = describeOptions(options)
    if (before && !anew) return kept(before, holds, asked)
    const world = generate(options, await checkRegister(dir))
    // Millions of rows are not told one by one: the feed of changes begins anew after them.
    await client.query('SELECT feed_tell(false)')
    await clear(client)
    const measurements = await write(client, world, options)
    await client.query('INSERT INTO register_state (id, digest, practice, loaded_at) VALUES (1, $1, true, now())', [
      holds,
    ])
    await client.query('SELECT feed_tell(true), feed_restart()')
    await client.query('COMMIT')
    await client.query('ANALYZE')
    return { changed: true, holds, measurements }
  })
}

/** The lock the register's loader takes, so that the two never work on one database at the same time. */
const LOAD_LOCK = 72707370

function kept(before: { digest: string }, holds: string, asked: boolean): PracticeLoaded {
  if (asked && before.digest !== holds)
    throw new Fault(
      `This database holds ${before.digest}, not ${holds}: add --practice=new to replace it, or leave the other options out to keep it.`,
    )
  return { changed: false, holds: before.digest, measurements: 0 }
}

async function clear(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1)`,
    [APART],
  )
  await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`)
}

/** Tables of many rows or many indexes. */
const LARGE: ReadonlySet<Table> = new Set(['measurement', 'citation'])

/** @returns how many measurements there are */
async function write(client: pg.Client, world: World, { measurements }: PracticeOptions): Promise<number> {
  const usual = world.store.count('measurement')
  const more = Math.max(0, (measurements ?? 0) - usual)
  for (const table of ORDER) {
    const rows = world.store.rows.get(table) ?? []
    const all = table === 'measurement' ? bothOf(rows, bulkMeasurements(world, more)) : rows
    const copy = () => copyRows(client, table, columnsOf(rows), all)
    await (LARGE.has(table) ? fillAtOnce(client, table, copy) : copy())
    world.store.rows.delete(table) // What is sent need not be held while the rest is.
  }
  return usual + more
}

function* bothOf(first: Iterable<object>, then: Iterable<object>): Generator<object> {
  yield* first
  yield* then
}
