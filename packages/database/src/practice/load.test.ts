import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts'
import { Fault } from '../fault.ts'
import { migrate } from '../migrate.ts'
import { loadRegister } from '../register/load.ts'
import { readRevision } from '../revision.ts'
import { loadPractice } from './load.ts'
import { checkPractice, openPractice } from './open.ts'

const PRISMA = path.resolve(import.meta.dirname, '../../../../prisma')
const REGISTER = path.join(PRISMA, 'register')
const OPTIONS = { day: '2026-11-21', seed: '1', measurements: null, anew: false, asked: false }

async function migrated(): Promise<TestDatabase> {
  const database = await createTestDatabase('empty')
  await migrate(database.url, path.join(PRISMA, 'migrations'))
  return database
}

const numberOf = async ({ pool }: TestDatabase, sql: string): Promise<number> =>
  Number((await pool.query<{ count: string }>(sql)).rows[0]?.count)

/** A digest of every row of every table, the moment of loading aside. */
async function digestOf({ pool }: TestDatabase): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'register_state', 'feed_state')`,
  )
  const digests = rows.map(async ({ name }) => {
    const found = await pool.query<{ digest: string }>(
      `SELECT md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS digest FROM "${name}" t`,
    )
    return [name, found.rows[0]?.digest ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(digests))
}

/** Indexes, constraints and triggers by table. */
async function shapeOf({ pool }: TestDatabase): Promise<string[]> {
  const { rows } = await pool.query<{ text: string }>(
    `SELECT indexdef AS text FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
  )
  return rows.map(({ text }) => text)
}

let database: TestDatabase
beforeAll(async () => {
  database = await migrated()
  await loadPractice(database.url, REGISTER, OPTIONS)
})
afterAll(() => database.drop())

describe('a database of practice data', () => {
  it('says so, from revision 1', async () => {
    const state = await database.prisma.registerState.findUniqueOrThrow({ where: { id: 1 } })
    expect(state).toMatchObject({ practice: true })
    expect(await readRevision(database.pool)).toMatchObject({ revision: 1n })
    expect(state.digest).toBe('practice data 1 of 2026-11-21, seed 1, usual measurements')
  })

  it('has the lineage of the real register, province by province', async () => {
    const register = await createTestDatabase()
    const sql = `SELECT a.code || coalesce(a.valid_from::text, '') || ' ' || d.code || coalesce(d.valid_from::text, '') || ' ' || share AS line
      FROM unit_lineage JOIN administrative_unit a ON a.id = ancestor_id JOIN administrative_unit d ON d.id = descendant_id
      WHERE a.level = 'PROVINCE' ORDER BY 1`
    const lines = async (of: TestDatabase) => (await of.pool.query<{ line: string }>(sql)).rows
    expect(await lines(database)).toEqual(await lines(register))
    await register.drop()
  })

  it.each([
    [
      'a latest figure that is the newest total of a primary source',
      `SELECT count(*) FROM target t WHERE latest_id IS DISTINCT FROM (SELECT m.id FROM measurement m JOIN source s ON s.id = m.source_id
        WHERE m.indicator_id = t.indicator_id AND m.unit_id = t.unit_id AND m.current AND m.disaggregation = '' AND s.role = 'PRIMARY'
        ORDER BY m.period_to DESC, m.id DESC LIMIT 1)`,
    ],
    [
      'a baseline of the same indicator and unit',
      `SELECT count(*) FROM target t JOIN measurement m ON m.id = t.baseline_id
        WHERE (m.indicator_id, m.unit_id) <> (t.indicator_id, t.unit_id) OR NOT m.current`,
    ],
    [
      'one first role of each body in each programme',
      `SELECT count(*) FROM (SELECT FROM party GROUP BY programme_id, organisation_id HAVING count(*) FILTER (WHERE first_role) <> 1) t`,
    ],
    [
      'as-is provinces that are all that followed the as-was ones',
      `SELECT count(*) FROM (SELECT p.programme_id, descendant_id FROM programme_province p JOIN unit_lineage l ON l.ancestor_id = p.province_id WHERE units = 'AS_WAS'
        EXCEPT SELECT programme_id, province_id FROM programme_province WHERE units = 'AS_IS') t`,
    ],
    [
      'figures of units valid at the time alone',
      `SELECT count(*) FROM measurement m JOIN administrative_unit u ON u.id = m.unit_id
        WHERE m.period_to < coalesce(u.valid_from, '-infinity') OR m.period_to > coalesce(u.valid_to, 'infinity')`,
    ],
    [
      'one standing revision, the newest, of each figure',
      `SELECT count(*) FROM (SELECT FROM measurement GROUP BY indicator_id, unit_id, period_from, period_to, disaggregation, source_id
        HAVING count(*) FILTER (WHERE current) <> 1 OR max(revision) <> max(revision) FILTER (WHERE current)) t`,
    ],
    [
      'the criteria of the day on figures of national standards',
      `SELECT count(*) FROM measurement m JOIN indicator i ON i.id = m.indicator_id WHERE i.slug = 'schools-meeting-national-standards'
        AND m.criteria_version IS DISTINCT FROM (SELECT c.code FROM criteria_version c WHERE c.indicator_id = i.id
          AND coalesce(c.valid_from, '-infinity') <= m.period_to ORDER BY c.valid_from DESC NULLS LAST LIMIT 1)`,
    ],
    ['no figure after the day', `SELECT count(*) FROM measurement WHERE period_to > '2026-11-21'`],
    ['no person by name', 'SELECT count(*) FROM official'],
  ])('has %s', async (_what, violations) => {
    expect(await numberOf(database, violations)).toBe(0)
  })

  it.each([
    ['late activities', 20, `FROM activity WHERE due_on < '2026-11-21' AND status IN ('PLANNED', 'ONGOING')`],
    ['activities called off', 20, `FROM activity WHERE status = 'CANCELLED'`],
    ['targets without a baseline', 30, 'FROM target WHERE baseline_id IS NULL'],
    ['superseded revisions', 500, 'FROM measurement WHERE NOT current'],
    ['reports sent back', 100, `FROM measurement WHERE status = 'RETURNED'`],
    ['drafts', 5, `FROM measurement WHERE status = 'DRAFT'`],
    [
      'figures that say only about, nearly or over',
      500,
      `FROM measurement WHERE comparator IN ('ABOUT', 'NEARLY', 'MORE_THAN')`,
    ],
    [
      'figures of former provinces',
      10_000,
      `FROM measurement m JOIN administrative_unit u ON u.id = m.unit_id WHERE u.valid_to = '2025-06-30'`,
    ],
    [
      'series that go on after a merger',
      20,
      `FROM (SELECT FROM measurement m JOIN unit_lineage l ON l.ancestor_id = m.unit_id GROUP BY l.descendant_id
        HAVING min(m.period_to) < '2022-01-01' AND max(m.period_to) > '2026-01-01' AND count(DISTINCT m.unit_id) > 1) t`,
    ],
    ['figures by class', 2000, `FROM measurement WHERE disaggregation <> ''`],
    [
      'confirmations that differ',
      10,
      `FROM contribution_confirmation g JOIN contribution_confirmation r USING (contribution_id) WHERE g.side = 'GIVER' AND r.side = 'RECEIVER' AND g.value <> r.value`,
    ],
    [
      'confirmations of one side alone',
      10,
      `FROM (SELECT FROM contribution_confirmation GROUP BY contribution_id HAVING count(*) = 1) t`,
    ],
    ['opinions without an answer', 10, `FROM opinion WHERE answer = 'PENDING'`],
    [
      'drafts in several versions',
      10,
      `FROM (SELECT FROM draft_version GROUP BY consultation_id HAVING count(*) > 1) t`,
    ],
    ['directives past due', 10, `FROM directive WHERE due_on < '2026-11-21' AND closed_on IS NULL`],
    [
      'links from a province up to the Politburo',
      34,
      `FROM document d JOIN document_link l ON l.from_id = d.id WHERE d.level = 'PROVINCE'`,
    ],
    [
      'parties that were succeeded',
      20,
      'FROM party p JOIN organisation o ON o.id = p.organisation_id WHERE o.succeeded_by_id IS NOT NULL',
    ],
    ['renewals', 5, 'FROM programme WHERE renews_id IS NOT NULL'],
  ])('has %s', async (_what, least, from) => {
    expect(await numberOf(database, `SELECT count(*) ${from}`)).toBeGreaterThanOrEqual(least)
  })
})

describe('practice data and the register', () => {
  it('are never mixed: the register is refused a practice database', async () => {
    await expect(loadRegister(database.prisma, REGISTER)).rejects.toThrow(
      new Fault(
        'This database holds practice data, which the register is never mixed with: name another in DATABASE_URL.',
      ),
    )
  })

  it('are never mixed: practice data is refused the register’s database, however it is asked for', async () => {
    const register = await createTestDatabase()
    const before = await digestOf(register)
    const message =
      'This database holds the register, which practice data is never mixed with: name an empty database in DATABASE_URL, or leave --practice out.'
    await expect(checkPractice(register.url)).rejects.toThrow(new Fault(message))
    await expect(loadPractice(register.url, REGISTER, { ...OPTIONS, anew: true })).rejects.toThrow(new Fault(message))
    expect(await digestOf(register)).toEqual(before)
    await register.drop()
  })

  it('goes into no database that anything else fills, and into an empty one', async () => {
    const other = await createTestDatabase('empty')
    await checkPractice(other.url)
    await other.pool.query('CREATE TABLE "Orders" (id int)')
    await checkPractice(other.url)
    await other.pool.query('INSERT INTO "Orders" VALUES (1)')
    await expect(checkPractice(other.url)).rejects.toThrow(
      'This database is not empty (public."Orders" has rows), and practice data is never mixed with other data: name an empty database in DATABASE_URL.',
    )
    await other.drop()
  })

  it('is kept until it is asked for anew, and never made by half', async () => {
    const other = await migrated()
    const shape = await shapeOf(other)
    const wish = { anew: false, day: null, seed: null, measurements: null }
    await openPractice(other.url, REGISTER, { ...wish, day: '2026-10-20', measurements: 61_000 })
    expect(await other.prisma.measurement.count()).toBe(61_000)
    expect(await openPractice(other.url, REGISTER, wish)).toMatch(
      /^Practice data 1 of 2026-10-20, seed 1, 61000 measurements: kept, revision 1\. Nothing in it is real\. --practice=new makes it anew for today\.$/,
    )
    await expect(openPractice(other.url, REGISTER, { ...wish, day: '2026-11-21' })).rejects.toThrow(
      'This database holds practice data 1 of 2026-10-20, seed 1, 61000 measurements, not practice data 1 of 2026-11-21, seed 1, usual measurements: add --practice=new',
    )
    await expect(openPractice(other.url, REGISTER, { ...wish, anew: true, day: '2020-01-01' })).rejects.toThrow(
      /cannot be made for 2020-01-01/,
    )
    expect(await other.prisma.measurement.count()).toBe(61_000)
    const { epoch } = await readRevision(other.pool)
    const anew = await openPractice(other.url, REGISTER, { ...wish, anew: true, day: '2026-11-21' })
    expect((await readRevision(other.pool)).epoch).not.toBe(epoch)
    expect(anew).toMatch(/made, revision 2\. Nothing in it is real\.$/)
    // The same rows as in another database, with every index and constraint there was.
    expect(await digestOf(other)).toEqual(await digestOf(database))
    expect(await shapeOf(other)).toEqual(shape)
    await other.drop()
  })
})
