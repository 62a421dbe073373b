import type { Indicator as IndicatorRow, Prisma } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { describedEnum } from '../../graphql/enum.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { folded } from '../../graphql/search.ts'
import { Indicator, IndicatorKindEnum } from './indicator.ts'

export const IndicatorFilter = builder.inputType('IndicatorFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    kind: t.field({ type: [IndicatorKindEnum], description: 'Any of these kinds.' }),
    programmeSlug: t.stringList({ description: 'Any of these programmes sets a target for it or reports it.' }),
    search: t.string({ description: 'Words of the name or a code; case and diacritics do not matter, d finds đ.' }),
  }),
})

const IndicatorOrder = describedEnum('IndicatorOrder', 'Order of indicators.', {
  NAME: 'By Vietnamese name, in the order of the Vietnamese alphabet.',
})

const BY_NAME: Ordering<IndicatorRow> = {
  name: 'indicators:NAME',
  keys: [
    { column: 'sortKey', type: 'text', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

function whereIndicator(filter: typeof IndicatorFilter.$inferInput | null | undefined): Prisma.IndicatorWhereInput {
  if (!filter) return {}
  const ofProgramme = filter.programmeSlug && { some: { programme: { slug: { in: filter.programmeSlug } } } }
  return {
    AND: [
      filter.kind ? { kind: { in: filter.kind } } : {},
      ofProgramme ? { OR: [{ targets: ofProgramme }, { measurements: ofProgramme }] } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}

builder.queryFields((t) => ({
  indicators: t.connection(
    {
      type: Indicator,
      description: 'Indicators that pass a filter, by Vietnamese name.',
      args: {
        filter: t.arg({ type: IndicatorFilter, description: 'Which indicators; all by default.' }),
        orderBy: t.arg({ type: IndicatorOrder, description: 'In which order; NAME by default.' }),
      },
      resolve: (_root, { filter, orderBy: _onlyOrder, ...paging }, context, info) => {
        const where = whereIndicator(filter)
        const ordering = BY_NAME
        return readList<IndicatorRow>(
          { model: 'indicator', typeName: 'Indicator', where, ordering, paging },
          context,
          info,
        )
      },
    },
    { name: 'IndicatorConnection', description: 'A page of indicators.' },
    { name: 'IndicatorEdge', description: 'An indicator in a page.' },
  ),
  indicator: t.prismaField({
    type: Indicator,
    nullable: true,
    description: 'An indicator by its slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as schools-meeting-national-standards.' }) },
    resolve: (query, _root, { slug }, context) => context.prisma.indicator.findUnique({ ...query, where: { slug } }),
  }),
}))
