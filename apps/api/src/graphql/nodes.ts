import type { PrismaClient } from '@nhip-cau/database/generated/client'
import { brandWithType } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo, ResponsePath } from 'graphql'
import type { Context } from '../context.ts'
import { invalidArgument } from '../errors.ts'

type Row = { id: string }
type GlobalId = { typename: string; id: string }
/** For whom records are read, where not everybody may see them. */
type Asker = Pick<Context, 'caller' | 'privacy'>
type Find = (prisma: PrismaClient, ids: readonly string[], query: object, asker: Asker) => Promise<Row[]>

const finders = new Map<string, Find>()
const MAX_IDS = 100

/** Tells how records of one type are read by their keys. Each node type says so once, beside its definition. */
export function registerNode(typename: string, find: Find): void {
  finders.set(typename, find)
}

/** The key in an id that must be one of a type's. @throws BAD_USER_INPUT for any other id */
export function keyOf(argument: string, { typename, id }: GlobalId, expected: string): string {
  if (typename === expected) return id
  throw invalidArgument(argument, {
    en: `\`${argument}\` must be the id of a record of type ${expected}: take it from its \`id\` field.`,
    vi: `\`${argument}\` phải là mã định danh của bản ghi kiểu ${expected}: hãy lấy từ trường \`id\` của bản ghi đó.`,
  })
}

function checkIssued(argument: 'id' | 'ids', { typename }: GlobalId): void {
  if (typename) return
  throw invalidArgument(argument, {
    en: `\`${argument}\` holds an id this API never issued: take it from an \`id\` field.`,
    vi: `\`${argument}\` có mã định danh không do API này cấp: hãy lấy từ trường \`id\`.`,
  })
}

/** The place in the answer without list positions: entries of one list are read together. */
function listPath(path: ResponsePath | undefined): string {
  if (!path) return ''
  return typeof path.key === 'number' ? listPath(path.prev) : `${listPath(path.prev)}/${path.key}`
}

/** Reads records of mixed types for one request: one statement for each type and place in the answer. */
export class NodeLoader {
  readonly #loaders = new Map<string, DataLoader<string, Row | null>>()
  readonly #prisma: PrismaClient
  readonly #asker: Asker

  constructor(prisma: PrismaClient, asker: Asker) {
    this.#prisma = prisma
    this.#asker = asker
  }

  /** One record with the fields selected at `info`, or null. `paths` lead from the field to the record. */
  load(typename: string, id: string, info: GraphQLResolveInfo, context: object, paths: string[][] = []) {
    const place = `${typename}${listPath(info.path)}`
    const known = this.#loaders.get(place)
    if (known) return known.load(id)
    const find = finders.get(typename)
    if (!find) return Promise.resolve(null)
    const query = queryFromInfo({ context, info, typeName: typename, paths })
    const loader = new DataLoader<string, Row | null>(async (ids) => {
      const rows = new Map((await find(this.#prisma, ids, query, this.#asker)).map((row) => [row.id, row]))
      return ids.map((key) => {
        const row = rows.get(key)
        if (row) brandWithType(row, typename as never)
        return row ?? null
      })
    })
    this.#loaders.set(place, loader)
    return loader.load(id)
  }

  /** The record of an id a client holds, or null. @throws BAD_USER_INPUT for an id this API never issued */
  loadOne(id: GlobalId, info: GraphQLResolveInfo, context: object) {
    checkIssued('id', id)
    return this.load(id.typename, id.id, info, context)
  }

  /** The same for many, null in the place of each that is not there. @throws BAD_USER_INPUT also for more than 100 */
  loadAll(ids: readonly GlobalId[], info: GraphQLResolveInfo, context: object) {
    if (ids.length > MAX_IDS)
      throw invalidArgument('ids', {
        en: `${ids.length} ids were given: ask for at most ${MAX_IDS} at a time.`,
        vi: `Đã cho ${ids.length} mã: mỗi lần hãy yêu cầu nhiều nhất ${MAX_IDS} mã.`,
      })
    for (const id of ids) checkIssued('ids', id)
    return ids.map(({ typename, id }) => this.load(typename, id, info, context))
  }
}
