import type { AdministrativeUnit } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { folded } from '../../graphql/search.ts'
import { validOn } from './filter.ts'
import { Province } from './province.ts'

const BY_CODE: Ordering<AdministrativeUnit> = {
  name: 'provinces:CODE',
  keys: [
    { column: 'code', type: 'text', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

const asOfArg = 'Day on which the units are read; today in Viet Nam by default.'

builder.queryFields((t) => ({
  provinces: t.connection(
    {
      type: Province,
      description: 'Provinces valid on a day, by code: 63 on 2025-06-30, 34 since 2025-07-01.',
      args: {
        asOf: t.arg({ type: 'Date', description: asOfArg }),
        search: t.arg.string({ description: 'Part of a name; case and diacritics do not matter, d finds đ.' }),
      },
      resolve: (_root, { asOf, search, ...paging }, context, info) => {
        const where = { AND: [validOn(asOf ?? context.today), folded(search)] }
        const ordering = BY_CODE
        return readList<AdministrativeUnit>(
          { model: 'administrativeUnit', typeName: 'Province', where, ordering, paging },
          context,
          info,
        )
      },
    },
    { name: 'ProvinceConnection', description: 'A page of provinces.' },
    { name: 'ProvinceEdge', description: 'A province in a page.' },
  ),
  province: t.prismaField({
    type: Province,
    nullable: true,
    description:
      'A province by the two-digit code it had on a day; null when no unit had that code. 15 was Yên Bái until 2025-06-30 and has been Lào Cai since.',
    args: {
      code: t.arg.string({ required: true, description: 'Official two-digit code, such as 15.' }),
      asOf: t.arg({ type: 'Date', description: asOfArg }),
    },
    resolve: (query, _root, { code, asOf }, context) =>
      context.prisma.administrativeUnit.findFirst({ ...query, where: { ...validOn(asOf ?? context.today), code } }),
  }),
}))
