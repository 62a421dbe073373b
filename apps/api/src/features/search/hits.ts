import { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { phrasesOf, type SearchTerm } from '@nhip-cau/rules/search-terms'

/** A record that was found. `rank` is lower the nearer it is to what was typed. */
export type Hit = { rank: number; type: string; sortKey: string; id: string }

/** Records of one type: where they are, by what they are ordered, when one has ended, and before what others they come. */
type Source = { type: string; table: Prisma.Sql; sortKey: Prisma.Sql; lastDay: Prisma.Sql | null; tier: number }

const SORT_KEY = Prisma.sql`"sort_key"`
/** For records that have no name to be ordered by; cut, since it goes into cursors. */
const FOLDED = Prisma.sql`left("search_text", 200)`
const TEXT = Prisma.sql`"search_text"`

const units = (condition: Prisma.Sql) => Prisma.sql`(SELECT * FROM "administrative_unit" WHERE ${condition}) AS "unit"`
const source = (
  type: string,
  table: Prisma.Sql,
  { sortKey = SORT_KEY, lastDay = null, tier = 2 }: Partial<Omit<Source, 'type' | 'table'>> = {},
): Source => ({ type, table, sortKey, lastDay, tier })

const VALID_TO = Prisma.sql`"valid_to"`
const SOURCES: readonly Source[] = [
  source('Province', units(Prisma.sql`"level" = 'PROVINCE'`), { lastDay: VALID_TO, tier: 0 }),
  source('Organisation', Prisma.sql`"organisation"`, { lastDay: VALID_TO, tier: 0 }),
  // A province before a town of the same name.
  source('Place', units(Prisma.sql`"level" <> 'PROVINCE'`), { lastDay: VALID_TO, tier: 1 }),
  source('Programme', Prisma.sql`"programme"`, { lastDay: Prisma.sql`"period_to"`, tier: 1 }),
  source('Indicator', Prisma.sql`"indicator"`, { tier: 1 }),
  source('Activity', Prisma.sql`"activity"`),
  source('Document', Prisma.sql`"document"`),
  source('Event', Prisma.sql`"event"`),
  source('Honour', Prisma.sql`"honour"`),
  source('Consultation', Prisma.sql`"consultation"`, { sortKey: FOLDED }),
  source('Contribution', Prisma.sql`"contribution"`, { sortKey: FOLDED }),
  source('Directive', Prisma.sql`"directive"`, { sortKey: FOLDED }),
  source('Opinion', Prisma.sql`"opinion"`, { sortKey: FOLDED }),
  source('PolicyCondition', Prisma.sql`"policy_condition"`, { sortKey: FOLDED }),
]

// search_text holds a space before every word and bars between the texts of a record; what is folded holds no sign that a
// pattern of LIKE or of a regular expression would read as its own.
const anyLike = (patterns: string[]): Prisma.Sql => Prisma.sql`${TEXT} LIKE ANY (${patterns})`
const allLike = (patterns: string[]): Prisma.Sql =>
  patterns.length === 0 ? Prisma.sql`true` : Prisma.sql`${TEXT} LIKE ALL (${patterns})`

/** Holds an alternative of every term, each within a pattern. Most terms have one alternative, and are compared together. */
function holdsEvery(terms: readonly SearchTerm[], pattern: (alternative: string) => string): Prisma.Sql {
  const patterns = terms.map(({ alternatives }) => alternatives.map(pattern))
  const [single, several] = [true, false].map((one) => patterns.filter(({ length }) => (length === 1) === one))
  return Prisma.sql`(${Prisma.join([allLike(single?.flat() ?? []), ...(several ?? []).map(anyLike)], ' AND ')})`
}

/** Holds every term: a word, or a run of words, that begins with it. */
function holdsAll(terms: readonly SearchTerm[]): Prisma.Sql {
  // LIKE ALL uses no index, so the longest term stands once more on its own.
  const longest = terms.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 1)
  const begun = (alternative: string) => `% ${alternative}%`
  const indexed = longest.map(({ alternatives }) => anyLike(alternatives.map(begun)))
  return Prisma.sql`(${Prisma.join([...indexed, holdsEvery(terms, begun)], ' AND ')})`
}

const lengthOf = ({ alternatives }: SearchTerm): number => Math.min(...alternatives.map(({ length }) => length))

/** Holds every word that was typed with diacritics just so. */
const holdsSpelling = (terms: readonly SearchTerm[]): Prisma.Sql =>
  allLike(terms.flatMap(({ spelled }) => (spelled === null ? [] : [`% ~${spelled}%`])))

/** Longer searches are not looked for as words in their order, which grows costly. */
const MOST_IN_ORDER = 8

/** Begins with the first term and holds the others after it in their order: “sở nghệ an”, Sở Giáo dục và Đào tạo tỉnh Nghệ An. */
function inOrder(terms: readonly SearchTerm[]): Prisma.Sql {
  if (terms.length < 2 || terms.length > MOST_IN_ORDER) return Prisma.sql`false`
  const pattern = terms.map(({ alternatives }) => `(${alternatives.join('|')}) `).join('([^|]* )?')
  return Prisma.sql`${TEXT} ~ ${`\\| ${pattern}`}`
}

/** What comes first: 0 is called just that; then what begins with it, holds it as it is, in order, with the last word begun, apart. */
function nearness(terms: readonly SearchTerm[]): Prisma.Sql {
  const phrases = phrasesOf(terms)
  const like = (before: string, after: string) => anyLike(phrases.map((phrase) => `%${before}${phrase}${after}%`))
  const wholeWords = holdsEvery(terms, (alternative) => `% ${alternative} %`)
  return Prisma.sql`CASE
    WHEN ${like('| ', ' |')} THEN 0
    WHEN ${like('| ', '')} THEN 100
    WHEN ${like(' ', ' ')} THEN 200
    WHEN ${inOrder(terms)} THEN 300
    WHEN ${like(' ', '')} THEN 400
    WHEN ${wholeWords} THEN 500
    ELSE 600
  END`
}

/** Records of every type that pass a condition, with their rank: what stands before what has ended, bodies and units first. */
function select(condition: Prisma.Sql, rank: Prisma.Sql, today: LocalDate): Prisma.Sql {
  const from = ({ type, table, sortKey, lastDay, tier }: Source) => {
    const ended = lastDay ? Prisma.sql`CASE WHEN ${lastDay} < ${today}::date THEN 10 ELSE 0 END` : Prisma.sql`0`
    return Prisma.sql`
      SELECT ${type} AS "type", "id", ${sortKey} COLLATE "C" AS "sortKey", (${rank} + ${ended} + ${tier}::int)::int AS "rank"
      FROM ${table} WHERE ${condition}`
  }
  return Prisma.join(SOURCES.map(from), ' UNION ALL ')
}

/** Fewer records than these with every term, and those that have half of it follow. */
const FEW = 2
/** The fewest terms that are worth halving. */
const FEWEST_TO_HALVE = 4

/**
 * Records that hold every term. What is spelled with the diacritics typed comes before what is only folded alike. A longer
 * search that finds few is followed by what holds its first or its second half as a phrase.
 */
export function hitsFor(terms: readonly SearchTerm[], today: LocalDate): Prisma.Sql {
  const whole = holdsAll(terms)
  const rank = Prisma.sql`CASE WHEN ${holdsSpelling(terms)} THEN 0 ELSE 1000 END + ${nearness(terms)}`
  const hits = select(whole, rank, today)
  if (terms.length < FEWEST_TO_HALVE) return hits
  const middle = Math.ceil(terms.length / 2)
  const [first, second] = [terms.slice(0, middle), terms.slice(middle)].map(
    (half) => Prisma.sql`(${anyLike(phrasesOf(half).map((phrase) => `% ${phrase} %`))} AND ${holdsSpelling(half)})`,
  )
  const halves = select(
    Prisma.sql`(${first} OR ${second}) AND NOT ${whole}`,
    Prisma.sql`CASE WHEN ${first} THEN 5000 ELSE 6000 END`,
    today,
  )
  return Prisma.sql`
    WITH "whole" AS (${hits}) SELECT * FROM "whole"
    UNION ALL SELECT * FROM (${halves}) AS "half" WHERE (SELECT count(*) FROM "whole") < ${FEW}`
}
