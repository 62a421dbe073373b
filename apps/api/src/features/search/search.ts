import { Prisma } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { ENTRY_PATHS } from '../../graphql/entries.ts'
import { cursorOf, type Ordering, readCursor, sizeOf } from '../../graphql/keyset.ts'
import { escapeLike, searchWords } from '../../graphql/search.ts'
import { Activity } from '../activity/activity.ts'
import { Province } from '../geography/province.ts'
import { Indicator } from '../indicator/indicator.ts'
import { Organisation } from '../organisation/organisation.ts'
import { Programme } from '../programme/programme.ts'

const SearchResult = builder.unionType('SearchResult', {
  description: 'Anything a search can find.',
  types: [Programme, Activity, Indicator, Organisation, Province],
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

/** Every record that holds all words. Rank: 0 starts with the phrase, 1 has it from the start of a word, 2 has it elsewhere, 3 has its words apart. */
function hits(words: readonly string[]): Prisma.Sql {
  const phrase = escapeLike(words.join(' '))
  const patterns = words.map((word) => `%${escapeLike(word)}%`)
  const from = (type: string, table: Prisma.Sql) => Prisma.sql`
    SELECT ${type} AS "type", "id", "sort_key" AS "sortKey",
      CASE
        WHEN "search_text" LIKE ${`${phrase}%`} THEN 0
        WHEN "search_text" LIKE ${`% ${phrase}%`} THEN 1
        WHEN "search_text" LIKE ${`%${phrase}%`} THEN 2
        ELSE 3
      END AS "rank"
    FROM ${table} WHERE "search_text" LIKE ALL (${patterns})`
  return Prisma.join(
    [
      from('Programme', Prisma.sql`"programme"`),
      from('Organisation', Prisma.sql`"organisation"`),
      from('Indicator', Prisma.sql`"indicator"`),
      from('Activity', Prisma.sql`"activity"`),
      from('Province', Prisma.sql`(SELECT * FROM "administrative_unit" WHERE "level" = 'PROVINCE') AS "province"`),
    ],
    ' UNION ALL ',
  )
}

async function readHits(words: string[], after: string | null, take: number, { prisma }: Context): Promise<Hit[]> {
  const [rank, sortKey, id, type] = after ? readCursor('after', after, BY_RANK) : []
  const beyond = after
    ? Prisma.sql`WHERE ("rank", "sortKey", "id"::text, "type") > (${rank}::int, ${sortKey}::text, ${id}::text, ${type}::text)`
    : Prisma.empty
  return prisma.$queryRaw<Hit[]>`
    SELECT * FROM (${hits(words)}) AS hit ${beyond} ORDER BY "rank", "sortKey", "id"::text, "type" LIMIT ${take}`
}

async function countHits(words: string[], { prisma }: Context): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: bigint }[]>`SELECT count(*) AS "count" FROM (${hits(words)}) AS hit`
  return Number(row?.count ?? 0)
}

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchResult,
      description:
        'Programmes, organisations, indicators, activities and provinces (former ones too) that hold every word, best first. Case and diacritics do not matter, d finds đ.',
      args: { query: t.arg.string({ required: true, description: 'Words to find, at most 200 characters.' }) },
      resolve: async (_root, { query, ...paging }, context, info) => {
        const { size } = sizeOf(paging)
        const words = searchWords('query', query)
        const found = words.length > 0 ? await readHits(words, paging.after ?? null, size + 1, context) : []
        const edges = found.slice(0, size).map((hit) => ({
          cursor: cursorOf(BY_RANK, hit),
          node: context.nodes.load(hit.type, hit.id, info, context, ENTRY_PATHS) as never,
        }))
        return {
          edges,
          totalCount: () => (words.length > 0 ? countHits(words, context) : Promise.resolve(0)),
          pageInfo: {
            hasNextPage: found.length > size,
            hasPreviousPage: Boolean(paging.after),
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        }
      },
    },
    { name: 'SearchResultConnection', description: 'A page of what was found.' },
    { name: 'SearchResultEdge', description: 'Something found, in a page.' },
  ),
)
