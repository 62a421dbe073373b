import { literally } from '@nhip-cau/database/copy-out'
import type { Prisma } from '@nhip-cau/database/generated/client'
import { FORMULA } from '@nhip-cau/rules/csv'

/** A global id, as the schema encodes it: the signs that base64url writes differently never come of these texts. */
const globalId = (typename: string, id: string) =>
  `rtrim(encode(convert_to('${typename}:' || ${id}, 'UTF8'), 'base64'), '=')`
/** The length of these texts leaves nothing to trim. */
const OWN_ID = `encode(('Measurement:' || m."id")::bytea, 'base64')`
const quoted = (sql: string) => `'"' || ${sql} || '"'`
const orNull = (sql: string) => `coalesce(${sql}, 'null')`
const decimal = (column: string) => `trim_scale(m."${column}")::text`
const text = (sql: string) => `to_json(${sql})::text`

/** What lines refer to is written once, not once for each of a million lines. */
const reference = (table: string, typename: string, key: string) => `"${table}_ref" AS MATERIALIZED (
  SELECT "id", ${globalId(typename, '"id"')} AS "global", "${key}" AS "key", '{"id":' ||
    ${quoted(globalId(typename, '"id"'))} || ',"${key}":' || ${text(`"${key}"`)} || '}' AS "json" FROM "${table}")`

const REFERENCES = [
  reference('indicator', 'Indicator', 'slug'),
  reference('administrative_unit', 'Province', 'code'),
  reference('programme', 'Programme', 'slug'),
  reference('source', 'Source', 'key'),
].join(',\n')

/** Neither a dimension nor a category holds any of these signs, so that the stored text is turned by replacing them. */
const CLASSES = `CASE WHEN m."disaggregation" = '' THEN '[]' ELSE '[{"dimension":"' || replace(replace(replace(
  m."disaggregation", ' ', ''), '=', '","category":"'), ';', '"},{"dimension":"') || '"}]' END`

/** Most figures are broken down one way or not at all: only the others are taken apart. */
const classPart = (part: 1 | 2) => `CASE WHEN strpos(m."disaggregation", ';') = 0
  THEN nullif(split_part(m."disaggregation", '=', ${part}), '') ELSE (
    SELECT string_agg(split_part(btrim(piece), '=', ${part}), ' | ' ORDER BY place)
    FROM string_to_table(m."disaggregation", ';') WITH ORDINALITY AS classes(piece, place)) END`

const WORDED = 'm."wording_vi" IS NOT NULL AND m."wording_en" IS NOT NULL'

const JSON_LINE = [
  `'{"__typename":"Measurement","id":' || ${quoted(OWN_ID)}`,
  `',"indicator":' || i."json" || ',"province":' || u."json"`,
  `',"programme":' || ${orNull('p."json"')} || ',"source":' || s."json"`,
  `',"period":{"from":' || ${quoted('m."period_from"')} || ',"to":' || ${quoted('m."period_to"')}`,
  `',"precision":' || ${quoted('m."period_precision"')} || '},"disaggregation":' || ${CLASSES}`,
  `',"quantity":{"value":' || ${orNull(quoted(decimal('value')))} || ',"comparator":' || ${quoted('m."comparator"')}`,
  `',"unit":' || ${text('m."unit"')} || ',"numerator":' || ${orNull(quoted(decimal('numerator')))}`,
  `',"denominator":' || ${orNull(quoted(decimal('denominator')))} || ',"wording":' || CASE WHEN ${WORDED}
    THEN '{"vi":' || ${text('m."wording_vi"')} || ',"en":' || ${text('m."wording_en"')} || '}' ELSE 'null' END`,
  `'},"status":' || ${quoted('m."status"')} || ',"criteriaVersion":' || ${orNull(text('m."criteria_version"'))}`,
  `',"revision":' || m."revision" || ',"current":' || CASE WHEN m."current" THEN 'true' ELSE 'false' END || '}'`,
].join(' || ')

/** A spreadsheet would run a text that begins like a formula. */
const harmless = (sql: string) => `CASE WHEN ${sql} ~ '${FORMULA}' THEN '''' || ${sql} ELSE ${sql} END`

/** The columns of a table of measurements, as `columnsOf` names them. */
const CELLS: Record<string, string> = {
  id: OWN_ID,
  'indicator.id': 'i."global"',
  'indicator.slug': 'i."key"',
  'province.id': 'u."global"',
  'province.code': 'u."key"',
  'programme.id': 'p."global"',
  'programme.slug': 'p."key"',
  'source.id': 's."global"',
  'source.key': 's."key"',
  'period.from': 'm."period_from"',
  'period.to': 'm."period_to"',
  'period.precision': 'm."period_precision"',
  'disaggregation.dimension': classPart(1),
  'disaggregation.category': classPart(2),
  'quantity.value': decimal('value'),
  'quantity.comparator': 'm."comparator"',
  'quantity.unit': harmless('m."unit"'),
  'quantity.numerator': decimal('numerator'),
  'quantity.denominator': decimal('denominator'),
  'quantity.wording.vi': `CASE WHEN ${WORDED} THEN ${harmless('m."wording_vi"')} END`,
  'quantity.wording.en': `CASE WHEN ${WORDED} THEN ${harmless('m."wording_en"')} END`,
  status: 'm."status"',
  criteriaVersion: harmless('m."criteria_version"'),
  revision: 'm."revision"',
  current: `CASE WHEN m."current" THEN 'true' ELSE 'false' END`,
}

/**
 * The statement that writes measurements as lines of text. PostgreSQL makes the lines, so that the server only passes them
 * on. Their order is that of the table.
 * @param columns of a table; null for JSON
 */
export function measurementsCopy(condition: Prisma.Sql, columns: readonly string[] | null): string {
  const selected = columns ? columns.map((column) => CELLS[column] ?? 'NULL').join(', ') : JSON_LINE
  // A line of JSON has neither of these signs, so nothing in it is quoted and the line comes as it is.
  const format = columns ? 'FORMAT csv' : `FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02'`
  return `COPY (WITH ${REFERENCES} SELECT ${selected} FROM "measurement" m
    JOIN "indicator_ref" i ON i."id" = m."indicator_id" JOIN "administrative_unit_ref" u ON u."id" = m."unit_id"
    JOIN "source_ref" s ON s."id" = m."source_id" LEFT JOIN "programme_ref" p ON p."id" = m."programme_id"
    WHERE ${literally(condition)}) TO STDOUT WITH (${format})`
}

/** How many measurements a condition lets through. */
export const measurementsCount = (condition: Prisma.Sql): string =>
  `SELECT count(*)::int AS "total" FROM "measurement" m WHERE ${literally(condition)}`
