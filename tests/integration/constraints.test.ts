import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { migrate } from '@nhip-cau/database/migrate'
import pg from 'pg'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { insert, type Row, sampleRow } from '../support/sample.ts'

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations')

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await createTestDatabase('empty')
  await migrate(database.url, MIGRATIONS)
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('SET session_replication_role = replica') // Rows stand alone here: foreign keys are not asked.
  await client.query('DELETE FROM feed_state') // The one row a migration puts in, which is no sample.
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const KEY: Row = { secret_hash: `\\x${'00'.repeat(32)}`, scopes: '{}', created_at: '2026-01-02' }

/** What sound rows of a table have beside what they must. */
const SOUND: Record<string, Row> = {
  api_key: { ...KEY, prefix: 'abcdefghi1' },
  api_key_usage: { requests: 1, cost: 0, refused: 1 },
  export: { token: 'a'.repeat(43) },
  register_state: { id: 1 },
  feed_state: { id: 1 },
  content: { part: 'PROJECT' },
  citation: { unit_id: '01890000-0000-7000-8000-000000000009' },
  coverage_member: { unit_id: '01890000-0000-7000-8000-000000000009' },
  event_attendee: { name_vi: 'a', name_en: 'a' },
  succession: { successor_id: '01890000-0000-7000-8000-000000000009' },
}
/** What a second sound row of a table has otherwise than the first. */
const SECOND: Record<string, Row> = { api_key: { prefix: 'abcdefghi2' }, export: { token: 'b'.repeat(43) } }
const QUANTITIES = [
  'target',
  'measurement',
  'document_target',
  'draft_target',
  'contribution',
  'contribution_confirmation',
  'policy_condition',
]
for (const table of QUANTITIES) SOUND[table] = { value: 1 }

/** The constraint that refuses rows put in together, or null when all are taken. Nothing is kept. */
async function refusal(table: string, ...rows: Row[]): Promise<string | null> {
  await client.query('BEGIN')
  try {
    for (const [index, row] of rows.entries())
      await insert(client, table, await sampleRow(client, table, { ...SOUND[table], ...row }, index + 1))
    return null
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.constraint ?? error.message) : String(error)
  } finally {
    await client.query('ROLLBACK')
  }
}

const ID = '01890000-0000-7000-8000-000000000001'
const FROM_TO = (from: string, to: string): Row => ({ [from]: '2026-01-02', [to]: '2026-01-01' })

/** A bad row for every check, by the constraint that must refuse it; several where it says several things. */
const BAD: [constraint: string, table: string, row: Row][] = [
  ['administrative_unit_validity_ordered', 'administrative_unit', FROM_TO('valid_from', 'valid_to')],
  ['succession_of_another_unit', 'succession', { predecessor_id: ID, successor_id: ID }],
  ['succession_share_range', 'succession', { share: 0 }],
  ['succession_share_range', 'succession', { share: 1.5 }],
  ['organisation_validity_ordered', 'organisation', FROM_TO('valid_from', 'valid_to')],
  ['organisation_succession_whole', 'organisation', { succeeded_on: '2025-07-01' }],
  ['organisation_succession_whole', 'organisation', { succeeded_by_id: SOUND.citation?.unit_id ?? null }],
  ['organisation_succeeded_by_another', 'organisation', { succeeded_by_id: ID, succeeded_on: '2025-07-01' }],
  ['programme_period_ordered', 'programme', { ...FROM_TO('period_from', 'period_to'), period_precision: 'DAY' }],
  ['programme_period_whole', 'programme', { period_from: '2026-01-01' }],
  ['programme_period_whole', 'programme', { period_precision: 'YEAR' }],
  ['programme_period_whole', 'programme', { period_to: '2026-01-01' }],
  ['programme_declared_counts', 'programme', { declared_contents: -1 }],
  ['programme_declared_counts', 'programme', { declared_activities: -1 }],
  ['programme_renews_another', 'programme', { renews_id: ID }],
  ['content_ordinal', 'content', { ordinal: 0 }],
  ['activity_period_ordered', 'activity', FROM_TO('starts_on', 'due_on')],
  ['activity_planned_whole', 'activity', { planned_value: 1 }],
  ['activity_planned_whole', 'activity', { planned_comparator: 'EXACTLY', planned_unit: 'house' }],
  ['activity_planned_whole', 'activity', { planned_comparator: 'EXACTLY', planned_value: 1 }],
  ['activity_planned_whole', 'activity', { planned_comparator: 'NOT_STATED', planned_unit: 'house', planned_value: 1 }],
  ...QUANTITIES.flatMap((table): typeof BAD => [
    [`${table}_value_absent_when_not_stated`, table, { value: null }],
    [`${table}_value_absent_when_not_stated`, table, { comparator: 'NOT_STATED' }],
    [`${table}_value_absent_when_not_stated`, table, { wording_vi: 'hàng trăm', wording_en: 'hundreds' }],
    [`${table}_wording_in_both_languages`, table, { value: null, wording_vi: 'hàng trăm' }],
    [`${table}_denominator_positive`, table, { denominator: 0 }],
  ]),
  ['measurement_period_ordered', 'measurement', FROM_TO('period_from', 'period_to')],
  ['measurement_revision_from_one', 'measurement', { revision: 0 }],
  ['citation_of_one_record', 'citation', { programme_id: ID }],
  ['citation_of_one_record', 'citation', { unit_id: null }],
  ['citation_inference_in_both_languages', 'citation', { inferred_vi: 'suy ra' }],
  ['citation_silent_names_a_field', 'citation', { silent: true, field: null }],
  ['register_state_one_row', 'register_state', { id: 2 }],
  ['feed_state_one_row', 'feed_state', { id: 2 }],
  ['consultation_days_ordered', 'consultation', FROM_TO('opened_on', 'closed_on')],
  ['contribution_period_ordered', 'contribution', { ...FROM_TO('period_from', 'period_to'), period_precision: 'DAY' }],
  ['contribution_period_whole', 'contribution', { period_from: '2026-01-01' }],
  ['contribution_period_whole', 'contribution', { period_to: '2026-01-01' }],
  ['contribution_between_two', 'contribution', { giver_id: ID, receiver_id: ID }],
  ['opinion_reason_in_both_languages', 'opinion', { reason_vi: 'vì' }],
  ['opinion_explained_with_reason', 'opinion', { answer: 'EXPLAINED' }],
  ['opinion_explained_with_reason', 'opinion', { answer: 'PARTLY_ABSORBED' }],
  ['opinion_pending_without_answer', 'opinion', { answer: 'PENDING', answered_on: '2026-01-01' }],
  ['consulted_body_reply_whole', 'consulted_body', { replied: false, replied_on: '2026-01-01' }],
  ['event_attendee_named_once', 'event_attendee', { organisation_id: ID }],
  ['event_attendee_named_once', 'event_attendee', { name_vi: null, name_en: null }],
  ['event_attendee_named_once', 'event_attendee', { name_en: null }],
  ['directive_closed_how', 'directive', { closed_how_vi: 'xong', closed_how_en: 'done' }],
  ['directive_closed_how', 'directive', { closed_how_vi: 'xong', closed_on: '2026-01-01' }],
  ['honour_recipient_counted', 'honour_recipient', { count: 0 }],
  ['bridge_point_counted', 'bridge_point', { count: 0 }],
  ['coverage_roster_denominator_positive', 'coverage_roster', { denominator: 0, denominator_on: '2026-01-01' }],
  ['coverage_roster_denominator_dated', 'coverage_roster', { denominator: 1 }],
  ['coverage_member_is_one', 'coverage_member', { organisation_id: ID }],
  ['coverage_member_is_one', 'coverage_member', { unit_id: null }],
  ['api_key_prefix_form', 'api_key', { prefix: 'ABCDEFGHI1' }],
  ['api_key_name_written', 'api_key', { name: ' ' }],
  ['api_key_name_written', 'api_key', { organisation: '' }],
  ['api_key_hash_whole', 'api_key', { secret_hash: '\\x00' }],
  ['api_key_scopes_known', 'api_key', { scopes: null }],
  ['api_key_expires_later', 'api_key', { expires_at: '2026-01-01' }],
  ['api_key_other_key', 'api_key', { rotated_from: ID }],
  ['api_key_usage_counts', 'api_key_usage', { requests: -1, refused: 0 }],
  ['api_key_usage_counts', 'api_key_usage', { cost: -1 }],
  ['api_key_usage_counts', 'api_key_usage', { refused: 2 }],
  ['export_counts', 'export', { rows: -1 }],
  ['export_token_form', 'export', { token: 'short' }],
  ['export_done_whole', 'export', { status: 'DONE' }],
]

test.each(BAD)('%s refuses a row of %s: %j', async (constraint, table, row) => {
  expect(await refusal(table, row)).toBe(constraint)
})

test('a sound row is taken by every table', async () => {
  const tables = [...new Set(BAD.map(([, table]) => table))]
  const refused = []
  for (const table of tables) refused.push([table, await refusal(table, {})])
  expect(refused).toEqual(tables.map((table) => [table, null]))
})

test('every check in the database has its bad row here', async () => {
  const { rows } = await client.query<{ conname: string }>(
    `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY conname`,
  )
  const covered = [...new Set(BAD.map(([constraint]) => constraint))].sort()
  expect(covered).toEqual(rows.map(({ conname }) => conname).sort())
})

describe('a code names one unit at a time', () => {
  const valid = (valid_from: string | null, valid_to: string | null): Row => ({ code: '15', valid_from, valid_to })
  test.each<[Row, Row, boolean]>([
    [valid(null, '2025-06-30'), valid('2025-07-01', null), true],
    [valid(null, '2025-06-30'), valid('2025-06-30', null), false],
    [valid(null, null), valid('2025-07-01', null), false],
    [valid('2020-01-01', '2025-06-30'), valid(null, '2019-12-31'), true],
    [valid('2020-01-01', '2025-06-30'), valid('2021-01-01', '2021-12-31'), false],
  ])('%j and %j: %s', async (one, other, together) => {
    const expected = together ? null : 'administrative_unit_code_once_at_a_time'
    expect(await refusal('administrative_unit', one, other)).toBe(expected)
  })

  test('nor twice from before the horizon', async () => {
    const twice = { code: '15', valid_from: null }
    expect(
      await refusal('administrative_unit', { ...twice, valid_to: '2020-01-01' }, { ...twice, valid_to: '2021-01-01' }),
    ).toMatch(/^administrative_unit_code/)
  })
})

test('one revision of a series is current; two superseded ones may stand', async () => {
  const series = { indicator_id: ID, unit_id: ID, source_id: ID, period_from: '2026-01-01', period_to: '2026-01-31' }
  const one = { ...series, revision: 1 }
  const two = { ...series, revision: 2 }
  expect(await refusal('measurement', one, two)).toBe('measurement_one_current_revision')
  expect(await refusal('measurement', { ...one, current: false }, two)).toBeNull()
  expect(await refusal('measurement', { ...one, current: false }, { ...two, current: false })).toBeNull()
  expect(await refusal('measurement', { ...one, current: false }, { ...one, current: false })).toBe(
    'measurement_series_revision',
  )
})

test('every unique index refuses a second row alike in its columns, and only those', async () => {
  type Unique = { name: string; table: string; columns: string[] }
  const { rows } = await client.query<Unique>(
    `SELECT i.relname AS name, t.relname AS table, array_agg(a.attname::text) AS columns FROM pg_index x
     JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (x.indkey)
     WHERE x.indisunique AND t.relnamespace = 'public'::regnamespace AND t.relname NOT LIKE '\\_prisma%'
       AND t.relname NOT IN ('measurement', 'administrative_unit') GROUP BY 1, 2 ORDER BY 1`,
  )
  expect(rows.length).toBeGreaterThan(30)
  const refused = []
  for (const { name, table, columns } of rows) {
    const first = await sampleRow(client, table, SOUND[table] ?? {}, 1)
    const alike: Row = Object.fromEntries(
      columns.map((column) => [
        column,
        first[column] ?? (/_id$|^rotated_from$/.test(column) ? SOUND.citation?.unit_id : '99') ?? null,
      ]),
    )
    refused.push([name, await refusal(table, alike, { ...SECOND[table], ...alike })])
  }
  expect(refused).toEqual(rows.map(({ name }) => [name, name]))
})
