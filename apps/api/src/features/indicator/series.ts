import { pick } from '@nhip-cau/rules/language'
import { buildSeries, type NotRestated, type Series, type SeriesBreak, type SeriesPoint } from '@nhip-cau/rules/series'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { PeriodType } from '../../graphql/period.ts'
import { QuantityType } from '../../graphql/quantity.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'
import { lineageOf } from '../geography/lineage.ts'
import { Province, UnitViewEnum } from '../geography/province.ts'
import { Measurement } from './measurement.ts'
import { figuresOf, type SeriesArgs } from './series-figures.ts'

type Built = { series: Series[]; notRestated: NotRestated[]; truncated: boolean }
type PointOf = SeriesPoint & { primary: boolean }
type BreakOf = SeriesBreak & { point: SeriesPoint | undefined }

const NotRestatedType = builder.objectRef<NotRestated>('NotRestated').implement({
  description: "A figure that cannot be restated to today's units, and why; it is never guessed.",
  fields: (t) => ({
    province: t.field({
      type: Province,
      description: 'The unit it was reported for.',
      resolve: ({ figure }, _args, context, info) =>
        context.nodes.load('Province', figure.unitId, info, context) as never,
    }),
    period: t.field({ type: PeriodType, description: 'When.', resolve: ({ figure }) => figure.period }),
    quantity: t.field({ type: QuantityType, description: 'How much.', resolve: ({ figure }) => figure.quantity }),
    reason: t.string({
      description: 'Why it cannot be restated, in one sentence.',
      args: languageArgs,
      resolve: ({ reason }, args) => pick(reason, languageOf(args)),
    }),
  }),
})

const SeriesPointType = builder.objectRef<PointOf>('SeriesPoint').implement({
  description: 'One value of a series.',
  fields: (t) => ({
    period: t.field({ type: PeriodType, description: 'When.', resolve: ({ period }) => period }),
    quantity: t.field({ type: QuantityType, description: 'How much.', resolve: ({ quantity }) => quantity }),
    criteriaVersion: t.exposeString('criteriaVersion', { nullable: true, description: 'Criteria it was counted by.' }),
    restated: t.exposeBoolean('restated', {
      description: 'Whether it was added up from, or carried over from, units of the time.',
    }),
    primary: t.exposeBoolean('primary', { description: 'False for figures of corroborating sources.' }),
    parts: t.field({
      type: [Measurement],
      description: 'The measurements it was made from.',
      resolve: ({ parts }, _args, context, info) =>
        Promise.all(parts.map(({ id }) => context.nodes.load('Measurement', id, info, context))) as never,
    }),
  }),
})

const SeriesBreakType = builder.objectRef<BreakOf>('SeriesBreak').implement({
  description: 'Where the criteria change: what lies before and after is not one line.',
  fields: (t) => ({
    on: t.field({
      type: 'Date',
      description: 'First day of the new criteria; where that is not known, of the first period counted by them.',
      resolve: ({ on, point }) => on ?? point?.period.from ?? '',
    }),
    from: t.exposeString('from', { nullable: true, description: 'Criteria before; null when not stated.' }),
    to: t.exposeString('to', { nullable: true, description: 'Criteria after; null when not stated.' }),
  }),
})

const SeriesType = builder.objectRef<Series>('Series').implement({
  description: 'Values of one indicator in one province, in order of time, from sources of one kind.',
  fields: (t) => ({
    province: t.field({
      type: Province,
      description: 'The province: as it was, or the one of today it is restated to.',
      resolve: ({ unitId }, _args, context, info) => context.nodes.load('Province', unitId, info, context) as never,
    }),
    primary: t.boolean({
      description: 'False for a series of corroborating sources.',
      resolve: ({ sourceRole }) => sourceRole === 'PRIMARY',
    }),
    unit: t.exposeString('unit', { description: 'Code of the unit of its values.' }),
    points: t.field({
      extensions: priced({ size: 20 }),
      type: [SeriesPointType],
      description: 'Its values, earliest first.',
      resolve: ({ points, sourceRole }) => points.map((point) => ({ ...point, primary: sourceRole === 'PRIMARY' })),
    }),
    breaks: t.field({
      type: [SeriesBreakType],
      description: 'Where its criteria change.',
      resolve: ({ breaks, points }) => breaks.map((each) => ({ ...each, point: points[each.before] })),
    }),
  }),
})

const IndicatorSeries = builder.objectRef<Built>('IndicatorSeries').implement({
  description: 'All series of an indicator, read by the units of the time or of today.',
  fields: (t) => ({
    series: t.field({
      extensions: priced({ size: 10 }),
      type: [SeriesType],
      description: 'One for each province; sources that corroborate stand apart.',
      resolve: ({ series }) => series,
    }),
    notRestated: t.field({
      type: [NotRestatedType],
      description: "Figures that cannot be restated to today's units.",
      resolve: ({ notRestated }) => notRestated,
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'True when there are more figures than one answer takes; ask for a shorter time.',
    }),
  }),
})

async function readSeries(indicatorId: string, args: SeriesArgs, context: Context): Promise<Built> {
  const { figures, criteria, truncated } = await figuresOf(indicatorId, args, context)
  if (args.units === 'AS_WAS') return { ...buildSeries(figures, { criteria, view: args.units }), truncated }
  const { links, units } = await lineageOf(context)
  const options = { criteria, view: args.units, links, units, on: context.today }
  return { ...buildSeries(figures, options), truncated }
}

const built = new WeakMap<Context, Map<string, Promise<Built>>>()

/** The series of an indicator, made once for a request however often it stands in the answer. */
function seriesOf(indicatorId: string, args: SeriesArgs, context: Context): Promise<Built> {
  const known = built.get(context) ?? new Map<string, Promise<Built>>()
  built.set(context, known)
  const key = JSON.stringify([indicatorId, args])
  const series = known.get(key) ?? readSeries(indicatorId, args, context)
  known.set(key, series)
  return series
}

builder.prismaObjectField('Indicator', 'series', (t) =>
  t.field({
    type: IndicatorSeries,
    extensions: priced({ weight: 100 }), // Reads all its figures: 40 ms.
    description:
      'Its reported and verified totals as series. AS_IS adds up through mergers what can be added, and lists what cannot.',
    args: {
      units: t.arg({ type: UnitViewEnum, defaultValue: 'AS_IS', description: 'By which units.' }),
      provinceCode: t.arg.stringList({ description: 'Only these provinces, by code as used today or, as was, then.' }),
      from: t.arg({ type: 'Date', description: 'Periods that end on or after this day.' }),
      to: t.arg({ type: 'Date', description: 'Periods that start on or before this day.' }),
    },
    select: { id: true },
    resolve: ({ id }, { units, provinceCode, from, to }, context) =>
      seriesOf(
        id,
        { units: units ?? 'AS_IS', provinceCode: provinceCode ?? null, from: from ?? null, to: to ?? null },
        context,
      ),
  }),
)
