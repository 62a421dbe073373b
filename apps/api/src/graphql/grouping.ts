import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { invalidArgument } from '../errors.ts'

/** Most groups one answer gives, largest first. */
export const MOST_GROUPS = 1_000

export type KeyValue = string | number | boolean | null
/** Things that are counted alike: how many, and under which values of each dimension; several where they fall under several. */
export type Tally<Dimension extends string> = { count: number; values: Partial<Record<Dimension, readonly KeyValue[]>> }
/** Things that agree in every dimension asked for. */
export type Group<Dimension extends string> = { keys: Partial<Record<Dimension, KeyValue>>; count: number }
export type Stats<Of> = {
  groups: Of[]
  /** Things that pass the filter, each counted once. */
  totalCount: number
  /** Whether some thing stands in several groups. */
  overlapping: boolean
  truncated: boolean
}

/** The dimensions asked for, each once. @throws BAD_USER_INPUT when there is none */
export function dimensionsOf<Dimension extends string>(groupBy: readonly Dimension[]): Dimension[] {
  if (groupBy.length > 0) return [...new Set(groupBy)]
  throw invalidArgument('groupBy', {
    en: '`groupBy` is empty: name at least one thing to group by, such as PROVINCE.',
    vi: '`groupBy` đang trống: hãy nêu ít nhất một tiêu chí nhóm, ví dụ PROVINCE.',
  })
}

/** Every choice of one value for each dimension. */
function keysOf<Dimension extends string>(
  dimensions: readonly Dimension[],
  values: Tally<Dimension>['values'],
): Group<Dimension>['keys'][] {
  return dimensions.reduce<Group<Dimension>['keys'][]>(
    (found, dimension) => {
      const given = values[dimension] ?? []
      return found.flatMap((keys) =>
        (given.length > 0 ? given : [null]).map((value) => ({ ...keys, [dimension]: value })),
      )
    },
    [{}],
  )
}

/** Names a group by its values. */
export function keyText<Dimension extends string>(
  dimensions: readonly Dimension[],
  keys: Group<Dimension>['keys'],
): string {
  return JSON.stringify(dimensions.map((dimension) => keys[dimension] ?? null))
}

/** Adds tallies up by the dimensions asked for: largest groups first. */
export function groupsOf<Dimension extends string>(
  dimensions: readonly Dimension[],
  tallies: readonly Tally<Dimension>[],
): Stats<Group<Dimension>> {
  const groups = new Map<string, Group<Dimension>>()
  for (const { count, values } of tallies)
    for (const keys of keysOf(dimensions, values)) {
      const text = keyText(dimensions, keys)
      const group = groups.get(text) ?? { keys, count: 0 }
      group.count += count
      groups.set(text, group)
    }
  const ordered = [...groups].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
  const totalCount = tallies.reduce((all, { count }) => all + count, 0)
  return {
    groups: ordered.slice(0, MOST_GROUPS).map(([, group]) => group),
    totalCount,
    overlapping: ordered.reduce((all, [, { count }]) => all + count, 0) > totalCount,
    truncated: ordered.length > MOST_GROUPS,
  }
}

/** The record a group is of: one statement for all groups of an answer. */
export function recordOf(
  typename: string,
  id: KeyValue | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): never {
  return (typeof id === 'string' ? context.nodes.load(typename, id, info, context) : null) as never
}

/** The calendar year of a day of the database. */
export function yearOf(day: Date | null): number | null {
  return day?.getUTCFullYear() ?? null
}
