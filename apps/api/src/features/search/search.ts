import { Prisma } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { ENTRY_PATHS } from '../../graphql/entries.ts'
import { type Ordering, type PageArgs, pageOf, readCursor, sizeOf, toConnection } from '../../graphql/keyset.ts'
import { escapeLike, searchWords } from '../../graphql/search.ts'
import { priced } from '../../guard/price.ts'
import { Activity } from '../activity/activity.ts'
import { Contribution } from '../contribution/contribution.ts'
import { Consultation } from '../document/consultation.ts'
import { Document } from '../document/document.ts'
import { Directive } from '../event/directive.ts'
import { Event } from '../event/event.ts'
import { Place, Province } from '../geography/province.ts'
import { Honour } from '../honour/honour.ts'
import { Indicator } from '../indicator/indicator.ts'
import { Organisation } from '../organisation/organisation.ts'
import { Programme } from '../programme/programme.ts'

const SearchResult = builder.unionType('SearchResult', {
  description: 'Anything a search can find.',
  types: [
    Programme,
    Activity,
    Indicator,
    Organisation,
    Province,
    Place,
    Document,
    Event,
    Consultation,
    Contribution,
    Directive,
    Honour,
  ],
})

type Hit = { rank: number; type: string; sortKey: string; id: string }

const BY_RANK: Ordering<Hit> = {
  name: 'search:RANK',
  keys: [
    { column: 'rank', type: 'integer', direction: 'asc' },
    { column: 'sortKey', type: 'text', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
    { column: 'type', type: 'text', direction: 'asc' },
  ],
}

const SORT_KEY = Prisma.sql`"sort_key"`
/** For records that have no name to be ordered by; cut, since it goes into cursors. */
const FOLDED = Prisma.sql`left("search_text", 200)`

/** The columns a record is called by, and which records come first among those that are called the same. */
type Named = { names: Prisma.Sql[]; foremost: Prisma.Sql }

const NAMES = [Prisma.sql`"name_vi"`, Prisma.sql`"name_en"`]
/** A body that stands comes before one of the same name that has ended. */
const STANDING = Prisma.sql`"valid_to" IS NULL`
const UNIT_NAMES = [...NAMES, Prisma.sql`"full_name_vi"`, Prisma.sql`"full_name_en"`]

/**
 * Where a record stands. 0 is called just that, and stands today; 1 is called just that; 2 has a name that begins with the
 * phrase; 3 has it from the start of a word; 4 has it elsewhere; 5 has its words apart.
 */
function rankOf(phrase: string, { names, foremost }: Named): Prisma.Sql {
  const pattern = escapeLike(phrase)
  const either = (test: (name: Prisma.Sql) => Prisma.Sql) =>
    names.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(names.map(test), ' OR ')})`
  const exact = either((name) => Prisma.sql`fold(${name}) = ${phrase}`)
  const begins = either((name) => Prisma.sql`fold(${name}) LIKE ${`${pattern}%`}`)
  return Prisma.sql`CASE
    WHEN "search_text" NOT LIKE ${`%${pattern}%`} THEN 5
    WHEN ${exact} THEN CASE WHEN ${foremost} THEN 0 ELSE 1 END
    WHEN "search_text" LIKE ${`${pattern}%`} OR ${begins} THEN 2
    WHEN "search_text" LIKE ${`% ${pattern}%`} THEN 3
    ELSE 4
  END`
}

const UNNAMED: Named = { names: [], foremost: Prisma.sql`false` }

/** Every record that holds all words, with its rank. */
function hits(words: readonly string[]): Prisma.Sql {
  const phrase = words.join(' ')
  const patterns = words.map((word) => `%${escapeLike(word)}%`)
  const from = (type: string, table: Prisma.Sql, { sortKey = SORT_KEY, named = UNNAMED } = {}) => Prisma.sql`
    SELECT ${type} AS "type", "id", ${sortKey} COLLATE "C" AS "sortKey", ${rankOf(phrase, named)} AS "rank"
    FROM ${table} WHERE "search_text" LIKE ALL (${patterns})`
  const units = (condition: Prisma.Sql) =>
    Prisma.sql`(SELECT * FROM "administrative_unit" WHERE ${condition}) AS "unit"`
  const unnamed = { sortKey: FOLDED }
  return Prisma.join(
    [
      from('Programme', Prisma.sql`"programme"`),
      from('Organisation', Prisma.sql`"organisation"`, { named: { names: NAMES, foremost: STANDING } }),
      from('Indicator', Prisma.sql`"indicator"`, { named: { names: NAMES, foremost: Prisma.sql`true` } }),
      from('Activity', Prisma.sql`"activity"`),
      from('Province', units(Prisma.sql`"level" = 'PROVINCE'`), { named: { names: UNIT_NAMES, foremost: STANDING } }),
      // A province before a town of the same name.
      from('Place', units(Prisma.sql`"level" <> 'PROVINCE'`), { named: { ...UNNAMED, names: UNIT_NAMES } }),
      from('Document', Prisma.sql`"document"`),
      from('Event', Prisma.sql`"event"`),
      from('Honour', Prisma.sql`"honour"`),
      from('Consultation', Prisma.sql`"consultation"`, unnamed),
      from('Contribution', Prisma.sql`"contribution"`, unnamed),
      from('Directive', Prisma.sql`"directive"`, unnamed),
    ],
    ' UNION ALL ',
  )
}

/** Hits on one side of a cursor. @throws BAD_USER_INPUT for a cursor of another list */
function beyond(argument: 'after' | 'before', cursor: string | null | undefined): Prisma.Sql[] {
  if (!cursor) return []
  const [rank, sortKey, id, type] = readCursor(argument, cursor, BY_RANK)
  const position = Prisma.sql`(${rank}::int, ${sortKey}::text, ${id}::text, ${type}::text)`
  const columns = Prisma.sql`("rank", "sortKey", "id"::text, "type")`
  return [argument === 'after' ? Prisma.sql`${columns} > ${position}` : Prisma.sql`${columns} < ${position}`]
}

/** One hit more than the page holds, counted from the end the page starts at. */
async function readHits(words: string[], paging: PageArgs, { prisma }: Context): Promise<Hit[]> {
  const { size, backwards } = sizeOf(paging)
  const bounds = [Prisma.sql`true`, ...beyond('after', paging.after), ...beyond('before', paging.before)]
  const order = backwards
    ? Prisma.sql`"rank" DESC, "sortKey" DESC, "id"::text DESC, "type" DESC`
    : Prisma.sql`"rank", "sortKey", "id"::text, "type"`
  if (words.length === 0) return []
  return prisma.$queryRaw<Hit[]>`
    SELECT * FROM (${hits(words)}) AS hit WHERE ${Prisma.join(bounds, ' AND ')} ORDER BY ${order} LIMIT ${size + 1}`
}

async function countHits(words: string[], { prisma }: Context): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: bigint }[]>`SELECT count(*) AS "count" FROM (${hits(words)}) AS hit`
  return Number(row?.count ?? 0)
}

/** Letters from which a word is found by an index. */
const INDEXED = 3

/** 8 ms over twelve tables by their indexes; 43 ms, and 430 with national lists, where no word is long enough for them. */
function weightOf(query: unknown): number {
  return typeof query === 'string' && query.split(/\s+/).some((word) => word.length >= INDEXED) ? 30 : 1_000
}

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchResult,
      extensions: priced({ weight: (argument) => weightOf(argument('query')) }),
      description:
        'Records of every kind, former units too, that hold every word, best first: what is called just that, then what begins with it, then what holds it. Case and diacritics do not matter, d finds đ.',
      args: { query: t.arg.string({ required: true, description: 'Words to find, at most 200 characters.' }) },
      resolve: async (_root, { query, ...paging }, context, info) => {
        const words = searchWords('query', query)
        const found = await readHits(words, paging, context)
        const count = () => (words.length > 0 ? countHits(words, context) : Promise.resolve(0))
        const { edges, ...page } = toConnection(pageOf(paging, BY_RANK), found, count)
        const node = (hit: Hit) => context.nodes.load(hit.type, hit.id, info, context, ENTRY_PATHS) as never
        return { ...page, edges: edges.map((edge) => ({ cursor: edge.cursor, node: node(edge.node) })) }
      },
    },
    { name: 'SearchResultConnection', description: 'A page of what was found.' },
    { name: 'SearchResultEdge', description: 'Something found, in a page.' },
  ),
)
