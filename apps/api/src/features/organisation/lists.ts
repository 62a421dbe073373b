import type { Organisation as OrganisationRow, Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { builder } from '../../builder.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { folded } from '../../graphql/search.ts'
import { unitsByCode } from '../geography/filter.ts'
import { Organisation, OrganisationKindEnum } from './organisation.ts'

export const OrganisationFilter = builder.inputType('OrganisationFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    kind: t.field({ type: [OrganisationKindEnum], description: 'Any of these kinds.' }),
    provinceCode: t.stringList({
      description: 'At home in any of these provinces, by code as used today; units merged into them count too.',
    }),
    search: t.string({ description: 'Words of the name; case and diacritics do not matter, d finds đ.' }),
  }),
})

function whereOrganisation(
  filter: typeof OrganisationFilter.$inferInput | null | undefined,
  today: LocalDate,
): Prisma.OrganisationWhereInput {
  if (!filter) return {}
  const { kind, provinceCode } = filter
  return {
    AND: [
      kind ? { kind: { in: kind } } : {},
      provinceCode ? { unit: { lineage: { some: { descendant: unitsByCode(provinceCode, today) } } } } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}

const BY_NAME: Ordering<OrganisationRow> = {
  name: 'organisations:NAME',
  keys: [
    { column: 'sortKey', type: 'text', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

builder.queryField('organisations', (t) =>
  t.connection(
    {
      type: Organisation,
      description: 'Organisations that pass a filter, by Vietnamese name.',
      args: { filter: t.arg({ type: OrganisationFilter, description: 'Which organisations; all by default.' }) },
      resolve: (_root, { filter, ...paging }, context, info) => {
        const where = whereOrganisation(filter, context.today)
        const list = { model: 'organisation', typeName: 'Organisation', where, ordering: BY_NAME, paging } as const
        return readList<OrganisationRow>(list, context, info)
      },
    },
    { name: 'OrganisationConnection', description: 'A page of organisations.' },
    { name: 'OrganisationEdge', description: 'An organisation in a page.' },
  ),
)
