import type { PrismaClient } from '@nhip-cau/database/generated/client'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { entriesQuery } from './entries.ts'
import { type Connection, type Ordering, type PageArgs, pageOf, toConnection } from './keyset.ts'

type Delegate<Row> = {
  findMany: (query: object) => Promise<Row[]>
  count: (query: { where: object }) => Promise<number>
}
/** Names of Prisma's models as the client spells them. */
type Model = Exclude<keyof PrismaClient, `$${string}` | symbol>

export type List<Row> = {
  model: Model
  typeName: string
  where: object
  ordering: Ordering<Row>
  paging: PageArgs
}

/**
 * One page of a model's rows that meet a condition: one statement, and a second only when `totalCount` is asked for.
 * @throws BAD_USER_INPUT naming the paging argument at fault
 */
export async function readList<Row>(
  { model, typeName, where, ordering, paging }: List<Row>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<Row>> {
  const page = pageOf(paging, ordering)
  // Every model has these two methods; their types differ by model, and which model it is stands only in the name.
  const delegate = context.prisma[model] as unknown as Delegate<Row>
  const rows = await delegate.findMany({
    ...entriesQuery(typeName, context, info),
    where: { AND: [where, page.where] },
    orderBy: page.orderBy,
    take: page.take,
  })
  return toConnection(page, rows, () => delegate.count({ where }))
}
