import { parseLocalDate } from '@nhip-cau/rules/date'
import * as v from 'valibot'
import { invalidArgument } from '../errors.ts'
import { packOpaque, unpackOpaque } from './opaque.ts'
import { toDate, toLocalDate } from './scalars.ts'

type Scalar = string | number | Date | null
type KeyType = 'date' | 'integer' | 'text' | 'uuid'
/** One column of an ordering, with the type its values have in a cursor. Nulls come last, whatever the direction. */
export type SortKey<Row> = { column: keyof Row & string; type: KeyType; direction: 'asc' | 'desc'; nullable?: true }
/** A total order of a list: its name goes into every cursor, its last key is unique. */
export type Ordering<Row> = { name: string; keys: readonly SortKey<Row>[] }
export type PageArgs = {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}
/** A page to be read: give `where`, `orderBy` and `take` to Prisma, its rows to `toConnection`. */
export type Page<Row> = {
  ordering: Ordering<Row>
  size: number
  backwards: boolean
  bounded: boolean
  where: object
  orderBy: object[]
  take: number
}
export type Connection<Node> = {
  edges: { cursor: string; node: Node }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number | (() => Promise<number>)
}

export const DEFAULT_SIZE = 20
export const MAX_SIZE = 100

function checkSize(argument: 'first' | 'last', size: number): void {
  if (size >= 1 && size <= MAX_SIZE) return
  throw invalidArgument(argument, {
    en: `\`${argument}\` is ${size}: ask for 1 to ${MAX_SIZE} entries, and use cursors for more.`,
    vi: `\`${argument}\` là ${size}: hãy yêu cầu từ 1 đến ${MAX_SIZE} mục và dùng con trỏ để lấy thêm.`,
  })
}

/** How many entries, from which end. @throws BAD_USER_INPUT naming the argument */
export function sizeOf({ first, last }: PageArgs): { size: number; backwards: boolean } {
  if (first != null && last != null)
    throw invalidArgument('last', {
      en: '`first` and `last` were both given: choose one end of the list.',
      vi: 'Đã cho cả `first` và `last`: hãy chọn một đầu danh sách.',
    })
  if (first != null) checkSize('first', first)
  if (last != null) checkSize('last', last)
  return { size: first ?? last ?? DEFAULT_SIZE, backwards: last != null }
}

const MAX_TEXT = 2_000

/** How each type stands in a cursor. A cursor comes from outside, so it is read as carefully as any other input. */
const CURSOR_VALUE = {
  date: v.pipe(
    v.string(),
    v.check((text) => parseLocalDate(text) !== null),
    v.transform(toDate),
  ),
  integer: v.pipe(v.number(), v.safeInteger()),
  text: v.pipe(
    v.string(),
    v.maxLength(MAX_TEXT),
    v.check((text) => text.isWellFormed() && !text.includes('\u0000')),
  ),
  uuid: v.pipe(v.string(), v.uuid()),
} satisfies Record<KeyType, v.GenericSchema<unknown, Scalar>>

const pack = (value: unknown) => (value instanceof Date ? toLocalDate(value) : value)

function unpack<Row>({ type, nullable }: SortKey<Row>, value: unknown): Scalar | undefined {
  if (value === null && nullable) return null
  const result = v.safeParse<v.GenericSchema<unknown, Scalar>>(CURSOR_VALUE[type], value)
  return result.success ? result.output : undefined
}

/** The opaque position of a row under an ordering. */
export function cursorOf<Row>(ordering: Ordering<Row>, row: Row): string {
  const values = ordering.keys.map(({ column }) => pack(row[column]))
  return packCursor([ordering.name, ...values])
}

/** Values as an opaque cursor, the name of what they belong to first. */
export function packCursor(values: readonly unknown[]): string {
  return packOpaque(JSON.stringify(values))
}

/** The values of a cursor; undefined for what is none. */
export function parseCursor(text: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(unpackOpaque(text) ?? '')
    return Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** The key values in a cursor. @throws BAD_USER_INPUT for a cursor of another ordering or of nothing at all */
export function readCursor<Row>(argument: 'after' | 'before', text: string, ordering: Ordering<Row>): Scalar[] {
  const parsed = parseCursor(text)
  const values = ordering.keys.map((key, index) => unpack(key, parsed?.[index + 1]))
  const whole = parsed?.length === values.length + 1 && values.every((value) => value !== undefined)
  if (whole && parsed[0] === ordering.name) return values
  if (typeof parsed?.[0] === 'string' && parsed[0] !== ordering.name)
    throw invalidArgument(argument, {
      en: `This cursor was issued for the ordering ${parsed[0]}, and this list is in the ordering ${ordering.name}: start again from the first page.`,
      vi: `Con trỏ này được cấp cho thứ tự ${parsed[0]}, còn danh sách đang theo thứ tự ${ordering.name}: hãy bắt đầu lại từ trang đầu.`,
    })
  throw invalidArgument(argument, {
    en: `\`${argument}\` is not a cursor of this list: take it from \`pageInfo\` or from an edge.`,
    vi: `\`${argument}\` không phải con trỏ của danh sách này: hãy lấy từ \`pageInfo\` hoặc từ một \`edge\`.`,
  })
}

/** Rows strictly beyond a value in one column, nulls standing last; undefined where there can be none. */
function beyond<Row>(key: SortKey<Row>, value: Scalar, forwards: boolean): object | undefined {
  if (value === null) return forwards ? undefined : { [key.column]: { not: null } }
  const greater = (key.direction === 'asc') === forwards
  const strict = { [key.column]: greater ? { gt: value } : { lt: value } }
  return key.nullable && forwards ? { OR: [strict, { [key.column]: null }] } : strict
}

function beyondCursor<Row>(keys: readonly SortKey<Row>[], values: readonly Scalar[], forwards: boolean): object {
  const branches = keys.flatMap((key, index) => {
    const step = beyond(key, values[index] ?? null, forwards)
    if (!step) return []
    const equal = keys.slice(0, index).map(({ column }, position) => ({ [column]: values[position] ?? null }))
    return [{ AND: [...equal, step] }]
  })
  return { OR: branches }
}

function orderBy<Row>({ column, direction, nullable }: SortKey<Row>, backwards: boolean): object {
  const sort = (direction === 'asc') === backwards ? 'desc' : 'asc'
  return { [column]: nullable ? { sort, nulls: backwards ? 'first' : 'last' } : sort }
}

/**
 * Turns Relay's paging arguments into a keyset page: one row more than asked, to know whether others follow.
 * @throws BAD_USER_INPUT naming `first`, `last`, `after` or `before`
 */
export function pageOf<Row>(args: PageArgs, ordering: Ordering<Row>): Page<Row> {
  const { size, backwards } = sizeOf(args)
  const bounds = [
    ...(args.after ? [beyondCursor(ordering.keys, readCursor('after', args.after, ordering), true)] : []),
    ...(args.before ? [beyondCursor(ordering.keys, readCursor('before', args.before, ordering), false)] : []),
  ]
  return {
    ordering,
    size,
    backwards,
    bounded: backwards ? Boolean(args.before) : Boolean(args.after),
    where: bounds.length > 0 ? { AND: bounds } : {},
    orderBy: ordering.keys.map((key) => orderBy(key, backwards)),
    take: size + 1,
  }
}

/** Rows read for a page as a Relay connection. */
export function toConnection<Row>(
  page: Page<Row>,
  rows: readonly Row[],
  totalCount: number | (() => Promise<number>),
): Connection<Row> {
  const more = rows.length > page.size
  const kept = rows.slice(0, page.size)
  const edges = (page.backwards ? kept.reverse() : kept).map((node) => ({
    cursor: cursorOf(page.ordering, node),
    node,
  }))
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: page.backwards ? page.bounded : more,
      hasPreviousPage: page.backwards ? more : page.bounded,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
