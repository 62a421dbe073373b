import { descendantsOn } from '@nhip-cau/rules/succession'
import { indexLinks, indexUnits } from '@nhip-cau/rules/succession-index'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { dimensionsOf, type Group, groupsOf, recordOf, type Stats, yearOf } from '../../graphql/grouping.ts'
import { statsType } from '../../graphql/stats.ts'
import type { ProvinceView } from '../geography/filter.ts'
import { lineageOf } from '../geography/lineage.ts'
import { Province, UnitViewEnum } from '../geography/province.ts'
import { Programme } from '../programme/programme.ts'
import { Indicator } from './indicator.ts'
import { PaceStatusEnum } from './pace.ts'
import { PACE_COLUMNS, paceOf } from './reading.ts'
import { TargetFilter, whereTarget } from './target-lists.ts'

const TargetGrouping = describedEnum('TargetGrouping', 'What targets are grouped by.', {
  INDICATOR: 'What is counted.',
  PROVINCE: 'Where.',
  PROGRAMME: 'The programme that promised it.',
  PACE: 'The verdict on its pace, today in Viet Nam and in equal steps.',
  DUE_YEAR: 'The calendar year it is due in.',
})
type Dimension = typeof TargetGrouping.$inferType

const TargetGroup = builder.objectRef<Group<Dimension>>('TargetGroup').implement({
  description: 'Targets that agree in everything they are grouped by. What is not grouped by is null.',
  fields: (t) => ({
    indicator: t.field({
      type: Indicator,
      nullable: true,
      description: 'The indicator.',
      resolve: ({ keys }, _args, context, info) => recordOf('Indicator', keys.INDICATOR, context, info),
    }),
    province: t.field({
      type: Province,
      nullable: true,
      description: 'The province.',
      resolve: ({ keys }, _args, context, info) => recordOf('Province', keys.PROVINCE, context, info),
    }),
    programme: t.field({
      type: Programme,
      nullable: true,
      description: 'The programme.',
      resolve: ({ keys }, _args, context, info) => recordOf('Programme', keys.PROGRAMME, context, info),
    }),
    pace: t.field({
      type: PaceStatusEnum,
      nullable: true,
      description: 'The verdict.',
      resolve: ({ keys }) => keys.PACE as typeof PaceStatusEnum.$inferType,
    }),
    dueYear: t.int({
      nullable: true,
      description: 'The year they are due in.',
      resolve: ({ keys }) => keys.DUE_YEAR as number | null,
    }),
    count: t.exposeInt('count', { description: 'How many targets.' }),
  }),
})

/** The provinces a unit of the time stands for in a view: itself or, as is, those of today that hold it. */
async function placesIn(view: ProvinceView, context: Context): Promise<(unitId: string) => string[]> {
  if (view === 'AS_WAS') return (unitId) => [unitId]
  const { links, units } = await lineageOf(context)
  const [byUnit, lives] = [indexLinks(links), indexUnits(units)]
  return (unitId) => descendantsOn(unitId, byUnit, lives, context.today).map((each) => each.unitId)
}

type Filter = typeof TargetFilter.$inferInput | null | undefined

/** Each target with the values it is grouped by. A verdict is worked out from a target and its readings, so those are read. */
async function talliesOf(dimensions: readonly Dimension[], filter: Filter, context: Context) {
  const where = whereTarget(filter, context.today)
  const keys = { indicatorId: true, unitId: true, programmeId: true, dueOn: true } as const
  if (!dimensions.includes('PACE')) {
    const by = ['indicatorId', 'unitId', 'programmeId', 'dueOn'] as const
    const rows = await context.prisma.target.groupBy({ by: [...by], where, _count: true })
    return rows.map(({ _count: count, ...row }) => ({ ...row, count, status: null }))
  }
  const rows = await context.prisma.target.findMany({ where, select: { ...PACE_COLUMNS, ...keys } })
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      count: 1,
      status: (await paceOf(row, context.today, 'LINEAR', context)).status,
    })),
  )
}

async function readStats(
  dimensions: Dimension[],
  filter: Filter,
  view: ProvinceView,
  context: Context,
): Promise<Stats<Group<Dimension>>> {
  const rows = await talliesOf(dimensions, filter, context)
  const placesOf = dimensions.includes('PROVINCE') ? await placesIn(view, context) : () => []
  const tallies = rows.map(({ count, indicatorId, unitId, programmeId, status, dueOn }) => ({
    count,
    values: {
      INDICATOR: [indicatorId],
      PROVINCE: placesOf(unitId),
      PROGRAMME: [programmeId],
      PACE: [status],
      DUE_YEAR: [yearOf(dueOn)],
    },
  }))
  return groupsOf(dimensions, tallies)
}

builder.queryField('targetStats', (t) =>
  t.field({
    type: statsType('TargetStats', TargetGroup, 'Targets'),
    description: 'Targets that pass a filter, counted by groups.',
    args: {
      groupBy: t.arg({
        type: [TargetGrouping],
        required: true,
        description: 'What they are grouped by, at least one.',
      }),
      filter: t.arg({ type: TargetFilter, description: 'Which targets; all by default.' }),
      units: t.arg({
        type: UnitViewEnum,
        defaultValue: 'AS_IS',
        description: 'By which units provinces are counted: as promised, or those of today that hold them.',
      }),
    },
    resolve: (_root, { groupBy, filter, units }, context) =>
      readStats(dimensionsOf(groupBy), filter, units ?? 'AS_IS', context),
  }),
)
