import type { Prisma, Target as TargetRow } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { builder } from '../../builder.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { toDate } from '../../graphql/scalars.ts'
import { unitsByCode } from '../geography/filter.ts'
import { Target } from './target.ts'

export const TargetFilter = builder.inputType('TargetFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    indicatorSlug: t.stringList({ description: 'For any of these indicators.' }),
    programmeSlug: t.stringList({ description: 'Of any of these programmes.' }),
    provinceCode: t.stringList({
      description: 'For any of these provinces, by code as used today; units merged into them count too.',
    }),
    dueFrom: t.field({ type: 'Date', description: 'Due on this day or later.' }),
    dueBefore: t.field({ type: 'Date', description: 'Due before this day.' }),
  }),
})

/** Conditions for a filter. */
export function whereTarget(
  filter: typeof TargetFilter.$inferInput | null | undefined,
  today: LocalDate,
): Prisma.TargetWhereInput {
  if (!filter) return {}
  const { indicatorSlug, programmeSlug, provinceCode, dueFrom, dueBefore } = filter
  return {
    AND: [
      indicatorSlug ? { indicator: { slug: { in: indicatorSlug } } } : {},
      programmeSlug ? { programme: { slug: { in: programmeSlug } } } : {},
      provinceCode ? { province: { lineage: { some: { descendant: unitsByCode(provinceCode, today) } } } } : {},
      dueFrom ? { dueOn: { gte: toDate(dueFrom) } } : {},
      dueBefore ? { dueOn: { lt: toDate(dueBefore) } } : {},
    ],
  }
}

const BY_DUE: Ordering<TargetRow> = {
  name: 'targets:DUE',
  keys: [
    { column: 'dueOn', type: 'date', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

builder.queryField('targets', (t) =>
  t.connection(
    {
      type: Target,
      description: 'Targets that pass a filter, earliest due first.',
      args: { filter: t.arg({ type: TargetFilter, description: 'Which targets; all by default.' }) },
      resolve: (_root, { filter, ...paging }, context, info) =>
        readList<TargetRow>(
          { model: 'target', typeName: 'Target', where: whereTarget(filter, context.today), ordering: BY_DUE, paging },
          context,
          info,
        ),
    },
    { name: 'TargetConnection', description: 'A page of targets.' },
    { name: 'TargetEdge', description: 'A target in a page.' },
  ),
)
