import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})
let before: string | null
beforeEach(async () => {
  before = (await client.query<{ last: string }>('SELECT max(id) AS last FROM change_set')).rows[0]?.last ?? null
  await client.query('BEGIN')
})
afterEach(() => client.query('ROLLBACK'))

/** What the transaction under way would tell, if it ended here. */
async function told(): Promise<string[]> {
  await client.query('SAVEPOINT before_the_end')
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  const { rows } = await client.query<{ line: string }>(
    `SELECT operation || ' ' || type AS line FROM change WHERE set_id > $1 ORDER BY 1`,
    [before],
  )
  await client.query('ROLLBACK TO SAVEPOINT before_the_end')
  return rows.map(({ line }) => line)
}

const ID = `'01890000-0000-7000-8000-00000000000a'`
const ADD = `INSERT INTO source (id, key, role, publisher, title_vi, title_en) VALUES (${ID}, 'Z1', 'LEGAL', 'p', 'v', 'e')`
const CHANGE = `UPDATE source SET publisher = publisher || '.' WHERE key IN ('Z1', 'S1')`
const RENAME = `UPDATE source SET key = 'Z1' WHERE key = 'LIST'`
const REMOVE = `DELETE FROM source WHERE id = ${ID}`
const PARTY = `INSERT INTO party (id, programme_id, organisation_id, role, ordinal, first_role)
  SELECT gen_random_uuid(), p.id, o.id, 'SUPPORTER', 99, false FROM programme p, organisation o
  WHERE p.slug = 'new' AND o.slug = 'hong-quang-high-school'`
const PROGRAMME = `INSERT INTO programme (id, slug, kind, title_vi, title_en, sort_key) VALUES (${ID}, 'new', 'MEMORANDUM', 'v', 'e', 'v')`
const NO_PROGRAMME = `DELETE FROM programme WHERE slug = 'new'`

describe('one transaction comes to', () => {
  test.each<[string, string[], string[]]>([
    ['an insert', [ADD], ['INSERT Source']],
    ['an insert, though it is changed', [ADD, CHANGE], ['INSERT Source', 'UPDATE Source']],
    ['nothing, where it comes and goes', [ADD, REMOVE], []],
    ['an insert, where it comes, goes and comes', [ADD, REMOVE, ADD], ['INSERT Source']],
    ['an update, whatever the number', [CHANGE, CHANGE], ['UPDATE Source']],
    ['an update of the one that changes', [RENAME], ['UPDATE Source']],
    ['nothing, where an update changes nothing', [`UPDATE source SET publisher = publisher`], []],
    ['nothing, where no row is meant', [`DELETE FROM source WHERE key = '?'`], []],
    ['an insert of a record with its parts', [PROGRAMME, PARTY], ['INSERT Programme']],
    ['nothing, where a record comes and goes with its parts', [PROGRAMME, PARTY, NO_PROGRAMME], []],
    [
      'an update, where an id goes to another row',
      [`UPDATE source SET id = ${ID} WHERE key = 'NONE'`, ADD, `UPDATE source SET title_en = 'x' WHERE id = ${ID}`],
      ['INSERT Source'],
    ],
    ['what is left after a savepoint', [CHANGE, 'SAVEPOINT s', ADD, 'ROLLBACK TO SAVEPOINT s'], ['UPDATE Source']],
    ['nothing, where all of it is undone', ['SAVEPOINT s', CHANGE, 'ROLLBACK TO SAVEPOINT s'], []],
    [
      'an update, where it is told in time and changed again',
      ['SAVEPOINT s', CHANGE, 'RELEASE SAVEPOINT s', 'SET CONSTRAINTS ALL IMMEDIATE'],
      ['UPDATE Source'],
    ],
  ])('%s', async (_what, statements, expected) => {
    for (const statement of statements) await client.query(statement)
    expect(await told()).toEqual(expected)
  })

  test('a deletion of a record, with its parts and their citations', async () => {
    await client.query(PROGRAMME)
    await client.query(PARTY)
    await client.query(
      `INSERT INTO citation (id, source_id, ordinal, party_id) SELECT gen_random_uuid(), s.id, 1, p.id FROM source s, party p WHERE s.key = 'S1' AND p.ordinal = 99`,
    )
    await client.query('COMMIT')
    await client.query('BEGIN')
    await client.query(`UPDATE party SET role = 'LEAD' WHERE ordinal = 99`)
    await client.query(NO_PROGRAMME)
    const [{ last }] = (await client.query('SELECT max(id) AS last FROM change_set')).rows
    await client.query('COMMIT')
    const { rows } = await client.query('SELECT operation, type FROM change WHERE set_id = $1', [last])
    expect(rows).toEqual([{ operation: 'DELETE', type: 'Programme' }])
    await client.query('BEGIN')
  })

  test('an update, where a record goes and comes again', async () => {
    await client.query(ADD)
    await client.query('COMMIT')
    await client.query('BEGIN')
    await client.query(REMOVE)
    await client.query(ADD)
    const [{ last }] = (await client.query('SELECT max(id) AS last FROM change_set')).rows
    await client.query('COMMIT')
    const { rows } = await client.query('SELECT operation, type FROM change WHERE set_id = $1', [last])
    expect(rows).toEqual([{ operation: 'UPDATE', type: 'Source' }])
    await client.query(REMOVE)
    await client.query('BEGIN')
  })
})

/** Tables whose rows no record of the API shows. */
const UNTOLD = [
  '_prisma_migrations',
  'api_key',
  'api_key_usage',
  'change',
  'change_set',
  'feed_state',
  'register_state',
  'export',
]

/** For every table, what one changed row of it is told as. */
const TOLD: Record<string, string> = {
  activity: 'Activity',
  administrative_unit: 'Place Province',
  bridge_point: 'Event',
  citation: 'Programme',
  consultation: 'Consultation',
  consulted_body: 'Consultation',
  content: 'Content',
  contribution: 'Contribution',
  contribution_confirmation: 'Contribution',
  contribution_place: 'Contribution',
  coverage_member: 'CoverageRoster',
  coverage_roster: 'CoverageRoster',
  criteria_version: 'Indicator',
  directive: 'Directive',
  document: 'Document',
  document_link: 'Document Document',
  document_target: 'DocumentTarget',
  draft_target: 'DraftTarget',
  draft_version: 'Consultation DraftTarget',
  event: 'Event',
  event_attendee: 'Event',
  honour: 'Honour',
  honour_recipient: 'Honour',
  indicator: 'Indicator',
  measurement: 'Measurement',
  movement: 'Programme',
  official: 'Organisation',
  opinion: 'Opinion',
  opinion_group: 'Consultation Opinion',
  organisation: 'Organisation',
  party: 'Programme',
  policy_condition: 'PolicyCondition',
  programme: 'Programme',
  programme_document: 'Document Programme',
  programme_place: 'Programme',
  programme_province: 'Programme',
  source: 'Source',
  succession: 'Province Province',
  target: 'Target',
  unit_lineage: 'Province Province',
}

/** Statements that change a row of a table, where adding to its number is not it. */
const CHANGES: Record<string, string> = {
  administrative_unit: `UPDATE administrative_unit SET full_name_en = full_name_en || '.' WHERE code IN ('01', '137') AND valid_to IS NOT NULL OR code = '01'`,
  citation: `UPDATE citation SET locator = 'x' WHERE id = (SELECT id FROM citation WHERE party_id IS NOT NULL LIMIT 1)`,
  consultation: `UPDATE consultation SET title_en = title_en || '.'`,
  contribution_confirmation: `INSERT INTO contribution_confirmation (id, contribution_id, side, comparator, value, unit) SELECT gen_random_uuid(), id, 'GIVER', 'EXACTLY', 1, 'lesson' FROM contribution ORDER BY id LIMIT 1`,
  contribution_place: `INSERT INTO contribution_place SELECT c.id, u.id FROM contribution c, administrative_unit u WHERE level <> 'PROVINCE' AND NOT EXISTS (SELECT FROM contribution_place p WHERE p.unit_id = u.id) LIMIT 1`,
  coverage_member: `INSERT INTO coverage_member (id, roster_id, ordinal, unit_id, state) SELECT gen_random_uuid(), r.id, 9999, u.id, 'UNKNOWN' FROM coverage_roster r, administrative_unit u LIMIT 1`,
  coverage_roster: `UPDATE coverage_roster SET denominator = 7, denominator_on = '2026-01-01' WHERE id = (SELECT min(id::text)::uuid FROM coverage_roster)`,
  criteria_version: `UPDATE criteria_version SET valid_from = '1999-01-01' WHERE id = (SELECT min(id::text)::uuid FROM criteria_version)`,
  document: `UPDATE document SET title_en = title_en || '.' WHERE id = (SELECT min(id::text)::uuid FROM document)`,
  document_link: `UPDATE document_link SET relation = 'APPROVED_BY' WHERE id = (SELECT min(id::text)::uuid FROM document_link)`,
  event: `UPDATE event SET title_en = title_en || '.' WHERE id = (SELECT min(id::text)::uuid FROM event)`,
  indicator: `UPDATE indicator SET name_en = name_en || '.' WHERE id = (SELECT min(id::text)::uuid FROM indicator)`,
  measurement: `UPDATE measurement SET criteria_version = 'x' WHERE id = (SELECT min(id::text)::uuid FROM measurement)`,
  organisation: `UPDATE organisation SET name_en = name_en || '.' WHERE id = (SELECT min(id::text)::uuid FROM organisation)`,
  policy_condition: `UPDATE policy_condition SET text_en = text_en || '.'`,
  programme: `UPDATE programme SET title_en = title_en || '.' WHERE id = (SELECT min(id::text)::uuid FROM programme)`,
  programme_document: `UPDATE programme_document SET relation = 'APPROVED_BY' WHERE id = (SELECT id FROM programme_document WHERE relation <> 'APPROVED_BY' LIMIT 1)`,
  programme_place: `INSERT INTO programme_place SELECT p.id, u.id FROM programme p, administrative_unit u WHERE code = '01' LIMIT 1`,
  programme_province: `DELETE FROM programme_province WHERE ctid = (SELECT min(ctid) FROM programme_province)`,
  source: `UPDATE source SET title_en = title_en || '.' WHERE key = 'S1'`,
  succession: `UPDATE succession SET share = 0.5 WHERE id = (SELECT s.id FROM succession s JOIN administrative_unit u ON u.id = predecessor_id WHERE level = 'PROVINCE' LIMIT 1)`,
  unit_lineage: `UPDATE unit_lineage SET share = 0.5 WHERE ctid = (SELECT min(l.ctid) FROM unit_lineage l JOIN administrative_unit u ON u.id = ancestor_id WHERE level = 'PROVINCE' AND ancestor_id <> descendant_id)`,
}

const anyRow = (table: string) =>
  `UPDATE ${table} SET ordinal = 9999 WHERE id = (SELECT min(id::text)::uuid FROM ${table})`

describe('every table', () => {
  test('is told of, or said here not to be shown', async () => {
    const { rows } = await client.query<{ name: string; triggers: number }>(
      `SELECT relname AS name, (SELECT count(*)::int FROM pg_trigger WHERE tgrelid = c.oid
         AND tgname IN ('feed_insert', 'feed_update', 'feed_delete', 'feed_truncate')) AS triggers
       FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual([...Object.keys(TOLD), ...UNTOLD].sort())
    for (const { name, triggers } of rows) expect([name, triggers]).toEqual([name, UNTOLD.includes(name) ? 0 : 4])
  })

  test.each(Object.entries(TOLD))('%s is told as %s', async (table, types) => {
    const { rowCount } = await client.query(CHANGES[table] ?? anyRow(table))
    expect(rowCount).toBeGreaterThan(0)
    const lines = await told()
    const expected = types.split(' ').map((type) => `UPDATE ${type}`)
    // Several records of one type may hang on one row.
    expect([...new Set(lines)]).toEqual([...new Set(expected)])
    expect(lines.length).toBeGreaterThanOrEqual(expected.length)
  })

  test('that cites has every owner’s citations told', async () => {
    const { rows } = await client.query<{ owner: string }>(
      `SELECT attname AS owner FROM pg_attribute WHERE attrelid = 'citation'::regclass AND attnum > 0
         AND attname LIKE '%\\_id' AND attname <> 'source_id'`,
    )
    expect(rows.length).toBe(30)
    const silent: string[] = []
    for (const { owner } of rows) {
      await client.query('SAVEPOINT one')
      const changed = await client.query(
        `UPDATE citation SET locator = 'x' WHERE id = (SELECT id FROM citation WHERE ${owner} IS NOT NULL LIMIT 1)`,
      )
      const lines = await told()
      if (changed.rowCount && lines.length === 0) silent.push(owner)
      if (!changed.rowCount) expect(owner).toBe('contribution_confirmation_id') // The register has none yet.
      await client.query('ROLLBACK TO SAVEPOINT one')
    }
    expect(silent).toEqual([])
  })
})
