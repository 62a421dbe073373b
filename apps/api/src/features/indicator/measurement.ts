import type { Measurement as MeasurementRow } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { classesOf, DisaggregationType } from '../../graphql/disaggregation.ts'
import { wholeRows } from '../../graphql/entries.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { type Ordering, pageOf, toConnection } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { PeriodType } from '../../graphql/period.ts'
import { QuantityType, quantityOf } from '../../graphql/quantity.ts'
import { toLocalDate } from '../../graphql/scalars.ts'
import { priced } from '../../guard/price.ts'
import { MeasurementFilter, MeasurementStatus, whereMeasurement } from './measurement-filter.ts'

export const Measurement = builder.prismaNode('Measurement', {
  id: { field: 'id' },
  fields: (t) => ({
    indicator: t.relation('indicator', { description: 'What was counted.' }),
    province: t.relation('province', { description: 'Where, as the unit was at the time.' }),
    programme: t.relation('programme', {
      nullable: true,
      description: "The programme that reported it; null for figures that are no programme's own.",
    }),
    source: t.relation('source', { description: 'Who published the figure.' }),
    period: t.field({
      type: PeriodType,
      description: 'When.',
      resolve: ({ periodFrom, periodTo, periodPrecision }) => ({
        from: toLocalDate(periodFrom),
        to: toLocalDate(periodTo),
        precision: periodPrecision,
      }),
    }),
    disaggregation: t.field({
      extensions: priced({ size: 1 }),
      type: [DisaggregationType],
      description: 'Which part of the total; empty for the total itself.',
      resolve: ({ disaggregation }) => classesOf(disaggregation),
    }),
    quantity: t.field({
      type: QuantityType,
      description: 'How much, with what the figure claims.',
      resolve: quantityOf,
    }),
    status: t.expose('status', { type: MeasurementStatus, description: 'How far it has been checked.' }),
    criteriaVersion: t.exposeString('criteriaVersion', { nullable: true }),
    revision: t.exposeInt('revision', { description: 'Number of this version of the figure, from 1.' }),
    current: t.exposeBoolean('current'),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Measurement', (prisma, ids, query) =>
  prisma.measurement.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

const MeasurementOrder = describedEnum('MeasurementOrder', 'Order of measurements.', {
  PERIOD: 'Earliest end of period first.',
  PERIOD_DESC: 'Latest end of period first.',
})

function orderingOf(name: typeof MeasurementOrder.$inferType | null | undefined): Ordering<MeasurementRow> {
  const order = name ?? 'PERIOD'
  return {
    name: `measurements:${order}`,
    keys: [
      { column: 'periodTo', type: 'date', direction: order === 'PERIOD' ? 'asc' : 'desc' },
      { column: 'id', type: 'uuid', direction: 'asc' },
    ],
  }
}

const MeasurementConnection = builder.connectionObject(
  { type: Measurement, name: 'MeasurementConnection', description: 'A page of measurements.' },
  { name: 'MeasurementEdge', description: 'A measurement in a page.' },
)

const filterArg = { type: MeasurementFilter, description: 'Which measurements; all current ones by default.' }
const orderArg = { type: MeasurementOrder, description: 'In which order; PERIOD by default.' }

builder.queryField('measurements', (t) =>
  t.connection(
    {
      type: Measurement,
      description: 'Reported values that pass a filter, earliest first unless ordered otherwise.',
      args: { filter: t.arg(filterArg), orderBy: t.arg(orderArg) },
      resolve: (_root, { filter, orderBy, ...paging }, context, info) => {
        const where = whereMeasurement(filter, context.today)
        const ordering = orderingOf(orderBy)
        return readList<MeasurementRow>(
          { model: 'measurement', typeName: 'Measurement', where, ordering, paging },
          context,
          info,
        )
      },
    },
    MeasurementConnection,
  ),
)

builder.prismaObjectField('Indicator', 'measurements', (t) =>
  t.connection(
    {
      type: Measurement,
      description: 'Its reported values, earliest first unless ordered otherwise.',
      args: { filter: t.arg(filterArg), orderBy: t.arg(orderArg) },
      select: ({ filter, orderBy, ...paging }, { today }, nestedSelection) => {
        const page = pageOf(paging, orderingOf(orderBy))
        const where = whereMeasurement(filter, today)
        return {
          _count: { select: { measurements: { where } } },
          measurements: {
            ...wholeRows(nestedSelection(nestedSelection(true, ['edges', 'node']), ['nodes'])),
            where: { AND: [where, page.where] },
            orderBy: page.orderBy,
            take: page.take,
          },
        }
      },
      resolve: (indicator, { filter: _filter, orderBy, ...paging }) =>
        toConnection(pageOf(paging, orderingOf(orderBy)), indicator.measurements, indicator._count.measurements),
    },
    MeasurementConnection,
  ),
)
