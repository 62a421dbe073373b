import type { Prisma, Programme as ProgrammeRow } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { wholeRows } from '../../graphql/entries.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { type Ordering, pageOf, toConnection } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { UnitViewEnum } from '../geography/province.ts'
import { ProgrammeFilter, whereProgramme } from './filter.ts'
import { Programme } from './programme.ts'

const ProgrammeOrder = describedEnum('ProgrammeOrder', 'Order of programmes; those without the date come last.', {
  PERIOD_START: 'Earliest start first.',
  PERIOD_START_DESC: 'Latest start first.',
  PERIOD_END: 'Earliest end first.',
  TITLE: 'By Vietnamese title, in the order of the Vietnamese alphabet.',
})

type OrderName = typeof ProgrammeOrder.$inferType
const DEFAULT_ORDER = 'PERIOD_START_DESC'

const KEYS: Record<OrderName, Ordering<ProgrammeRow>['keys'][number]> = {
  PERIOD_START: { column: 'periodFrom', type: 'date', direction: 'asc', nullable: true },
  PERIOD_START_DESC: { column: 'periodFrom', type: 'date', direction: 'desc', nullable: true },
  PERIOD_END: { column: 'periodTo', type: 'date', direction: 'asc', nullable: true },
  TITLE: { column: 'sortKey', type: 'text', direction: 'asc' },
}

function orderingOf(name: OrderName | null | undefined): Ordering<ProgrammeRow> {
  const order = name ?? DEFAULT_ORDER
  return { name: `programmes:${order}`, keys: [KEYS[order], { column: 'id', type: 'uuid', direction: 'asc' }] }
}

const ProgrammeConnection = builder.connectionObject(
  { type: Programme, name: 'ProgrammeConnection', description: 'A page of programmes.' },
  { name: 'ProgrammeEdge', description: 'A programme in a page.' },
)

builder.queryFields((t) => ({
  programmes: t.connection(
    {
      type: Programme,
      description: 'Programmes that pass a filter, latest start first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: ProgrammeFilter, description: 'Which programmes; all by default.' }),
        orderBy: t.arg({ type: ProgrammeOrder, description: 'In which order; PERIOD_START_DESC by default.' }),
      },
      resolve: (_root, { filter, orderBy, ...paging }, context, info) => {
        const where = whereProgramme(filter, context.today)
        const ordering = orderingOf(orderBy)
        return readList<ProgrammeRow>(
          { model: 'programme', typeName: 'Programme', where, ordering, paging },
          context,
          info,
        )
      },
    },
    ProgrammeConnection,
  ),
  programme: t.prismaField({
    type: Programme,
    nullable: true,
    description: 'A programme by its slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as nghe-an-labour-federation-2022-2026.' }) },
    resolve: (query, _root, { slug }, context) => context.prisma.programme.findUnique({ ...query, where: { slug } }),
  }),
}))

builder.prismaObjectFields('AdministrativeUnit', (t) => ({
  programmes: t.connection(
    {
      type: Programme,
      description:
        'Programmes a party or place of which lies here, latest start first; AS_IS counts those of the units that were merged in.',
      args: {
        units: t.arg({ type: UnitViewEnum, defaultValue: 'AS_IS', description: 'As it was or as it is.' }),
      },
      select: ({ units, ...paging }, _context, nestedSelection) => {
        const page = pageOf(paging, orderingOf(null))
        const ofView = { units: units ?? 'AS_IS' }
        return {
          _count: { select: { programmes: { where: ofView } } },
          programmes: {
            where: { ...ofView, programme: page.where as Prisma.ProgrammeWhereInput },
            orderBy: page.orderBy.map((programme) => ({ programme })),
            take: page.take,
            select: { programme: wholeRows(nestedSelection(nestedSelection(true, ['edges', 'node']), ['nodes'])) },
          },
        }
      },
      resolve: (unit, { units: _units, ...paging }) =>
        toConnection(
          pageOf(paging, orderingOf(null)),
          unit.programmes.map(({ programme }) => programme),
          unit._count.programmes,
        ),
    },
    ProgrammeConnection,
  ),
  programmeCount: t.int({
    description: 'How many programmes those are.',
    args: { units: t.arg({ type: UnitViewEnum, defaultValue: 'AS_IS', description: 'As it was or as it is.' }) },
    select: ({ units }) => ({ _count: { select: { programmes: { where: { units: units ?? 'AS_IS' } } } } }),
    resolve: ({ _count }) => _count.programmes,
  }),
}))

builder.prismaObjectField('Organisation', 'programmes', (t) =>
  t.connection(
    {
      type: Programme,
      description: 'Programmes it is a party of, latest start first.',
      select: (paging, _context, nestedSelection) => {
        const page = pageOf(paging, orderingOf(null))
        return {
          _count: { select: { parties: { where: { firstRole: true } } } },
          parties: {
            where: { firstRole: true, programme: page.where as Prisma.ProgrammeWhereInput },
            orderBy: page.orderBy.map((programme) => ({ programme })),
            take: page.take,
            select: { programme: wholeRows(nestedSelection(nestedSelection(true, ['edges', 'node']), ['nodes'])) },
          },
        }
      },
      resolve: (organisation, paging) =>
        toConnection(
          pageOf(paging, orderingOf(null)),
          organisation.parties.map(({ programme }) => programme),
          organisation._count.parties,
        ),
    },
    ProgrammeConnection,
  ),
)
