import { Prisma } from '@nhip-cau/database/generated/client'
import type { SearchTerm } from '@nhip-cau/rules/search-terms'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { ENTRY_PATHS } from '../../graphql/entries.ts'
import { type Ordering, type PageArgs, pageOf, readCursor, sizeOf, toConnection } from '../../graphql/keyset.ts'
import { readSearch } from '../../graphql/search.ts'
import { priced } from '../../guard/price.ts'
import { Activity } from '../activity/activity.ts'
import { Contribution } from '../contribution/contribution.ts'
import { Consultation, Opinion } from '../document/consultation.ts'
import { Document } from '../document/document.ts'
import { Directive } from '../event/directive.ts'
import { Event } from '../event/event.ts'
import { Place, Province } from '../geography/province.ts'
import { Honour } from '../honour/honour.ts'
import { Indicator } from '../indicator/indicator.ts'
import { Organisation } from '../organisation/organisation.ts'
import { PolicyCondition } from '../programme/condition.ts'
import { Programme } from '../programme/programme.ts'
import { type Hit, hitsFor } from './hits.ts'

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
    Opinion,
    PolicyCondition,
  ],
})

const BY_RANK: Ordering<Hit> = {
  name: 'search:RANK',
  keys: [
    { column: 'rank', type: 'integer', direction: 'asc' },
    { column: 'sortKey', type: 'text', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
    { column: 'type', type: 'text', direction: 'asc' },
  ],
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
async function readHits(terms: SearchTerm[], paging: PageArgs, { prisma, today }: Context): Promise<Hit[]> {
  const { size, backwards } = sizeOf(paging)
  const bounds = [Prisma.sql`true`, ...beyond('after', paging.after), ...beyond('before', paging.before)]
  const order = backwards
    ? Prisma.sql`"rank" DESC, "sortKey" DESC, "id"::text DESC, "type" DESC`
    : Prisma.sql`"rank", "sortKey", "id"::text, "type"`
  if (terms.length === 0) return []
  return prisma.$queryRaw<Hit[]>`
    SELECT * FROM (${hitsFor(terms, today)}) AS hit WHERE ${Prisma.join(bounds, ' AND ')} ORDER BY ${order} LIMIT ${size + 1}`
}

async function countHits(terms: SearchTerm[], { prisma, today }: Context): Promise<number> {
  const [row] = await prisma.$queryRaw<
    { count: bigint }[]
  >`SELECT count(*) AS "count" FROM (${hitsFor(terms, today)}) AS hit`
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
        'Records of every kind, former units and official codes too, that hold every word or one that begins with it, best first: what is spelled with the diacritics typed, then what is called just that, begins with it, holds it; what stands today before what has ended. Case, diacritics and signs do not matter, d finds đ, and names people use (TP.HCM, Sở GD&ĐT) stand for the official ones. When fewer than 2 records hold all of 4 or more words, those with the first or second half of them follow.',
      args: { query: t.arg.string({ required: true, description: 'Words to find, at most 200 characters.' }) },
      resolve: async (_root, { query, ...paging }, context, info) => {
        const terms = readSearch('query', query)
        const found = await readHits(terms, paging, context)
        const count = () => (terms.length > 0 ? countHits(terms, context) : Promise.resolve(0))
        const { edges, ...page } = toConnection(pageOf(paging, BY_RANK), found, count)
        const node = (hit: Hit) => context.nodes.load(hit.type, hit.id, info, context, ENTRY_PATHS) as never
        return { ...page, edges: edges.map((edge) => ({ cursor: edge.cursor, node: node(edge.node) })) }
      },
    },
    { name: 'SearchResultConnection', description: 'A page of what was found.' },
    { name: 'SearchResultEdge', description: 'Something found, in a page.' },
  ),
)
