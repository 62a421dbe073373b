import type { Prisma } from '@nhip-cau/database/generated/client'
import { isLate } from '@nhip-cau/rules/activity'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { dimensionsOf, type Group, groupsOf, recordOf, type Stats, yearOf } from '../../graphql/grouping.ts'
import { toLocalDateOrNull } from '../../graphql/scalars.ts'
import { statsType } from '../../graphql/stats.ts'
import { type ProvinceView, provincesIn } from '../geography/filter.ts'
import { Province, UnitViewEnum } from '../geography/province.ts'
import { Programme } from '../programme/programme.ts'
import { ActivityFilter, ActivityStatus, whereActivity } from './activity.ts'

const ActivityGrouping = describedEnum('ActivityGrouping', 'What activities are grouped by.', {
  PROGRAMME: 'The programme it belongs to.',
  PROVINCE: 'Every province of its programme; it is counted in each.',
  STATUS: 'How far it has come, as reported.',
  LATE: 'Whether it is late, today in Viet Nam.',
  YEAR: 'The calendar year it is due in.',
})
type Dimension = typeof ActivityGrouping.$inferType

const ActivityGroup = builder.objectRef<Group<Dimension>>('ActivityGroup').implement({
  description: 'Activities that agree in everything they are grouped by. What is not grouped by is null.',
  fields: (t) => ({
    programme: t.field({
      type: Programme,
      nullable: true,
      description: 'The programme.',
      resolve: ({ keys }, _args, context, info) => recordOf('Programme', keys.PROGRAMME, context, info),
    }),
    province: t.field({
      type: Province,
      nullable: true,
      description: 'The province; null for activities of programmes without one.',
      resolve: ({ keys }, _args, context, info) => recordOf('Province', keys.PROVINCE, context, info),
    }),
    status: t.field({
      type: ActivityStatus,
      nullable: true,
      description: 'The status.',
      resolve: ({ keys }) => keys.STATUS as typeof ActivityStatus.$inferType,
    }),
    late: t.boolean({
      nullable: true,
      description: 'Whether they are late, today in Viet Nam.',
      resolve: ({ keys }) => keys.LATE as boolean,
    }),
    year: t.int({
      nullable: true,
      description: 'The year; null for activities without a due date.',
      resolve: ({ keys }) => keys.YEAR as number | null,
    }),
    count: t.exposeInt('count', { description: 'How many activities.' }),
  }),
})

/** Columns each dimension is told by: the database counts by them, and no activity is read. */
const COLUMNS: Record<Dimension, Prisma.ActivityScalarFieldEnum[]> = {
  PROGRAMME: ['programmeId'],
  PROVINCE: ['programmeId'],
  STATUS: ['status'],
  LATE: ['status', 'dueOn'],
  YEAR: ['dueOn'],
}

/** Provinces by the programmes they belong to, of programmes with an activity that is counted. */
async function provincesByProgramme(
  where: Prisma.ActivityWhereInput,
  view: ProvinceView,
  { prisma, today }: Context,
): Promise<Map<string, string[]>> {
  const rows = await prisma.programmeProvince.findMany({
    where: { ...provincesIn(view, today), programme: { activities: { some: where } } },
    select: { programmeId: true, provinceId: true },
  })
  const provinces = Map.groupBy(rows, ({ programmeId }) => programmeId)
  return new Map([...provinces].map(([id, list]) => [id, list.map(({ provinceId }) => provinceId)]))
}

async function readStats(
  dimensions: Dimension[],
  filter: typeof ActivityFilter.$inferInput | null | undefined,
  view: ProvinceView,
  context: Context,
): Promise<Stats<Group<Dimension>>> {
  const { prisma, today } = context
  const where = whereActivity(filter, today)
  const by = [...new Set(dimensions.flatMap((dimension) => COLUMNS[dimension]))]
  const [rows, provinces] = await Promise.all([
    prisma.activity.groupBy({ by, where, _count: true }),
    dimensions.includes('PROVINCE') ? provincesByProgramme(where, view, context) : new Map<string, string[]>(),
  ])
  const tallies = rows.map(({ programmeId, status, dueOn = null, _count: count }) => ({
    count,
    values: {
      PROGRAMME: [programmeId],
      PROVINCE: provinces.get(programmeId) ?? [],
      STATUS: [status],
      LATE: [isLate({ status, dueOn: toLocalDateOrNull(dueOn) }, today)],
      YEAR: [yearOf(dueOn)],
    },
  }))
  return groupsOf(dimensions, tallies)
}

builder.queryField('activityStats', (t) =>
  t.field({
    type: statsType('ActivityStats', ActivityGroup, 'Activities'),
    description: 'Activities that pass a filter, counted by groups.',
    args: {
      groupBy: t.arg({
        type: [ActivityGrouping],
        required: true,
        description: 'What they are grouped by, at least one.',
      }),
      filter: t.arg({ type: ActivityFilter, description: 'Which activities; all by default.' }),
      units: t.arg({
        type: UnitViewEnum,
        defaultValue: 'AS_IS',
        description: 'By which units provinces are counted; under a province of today an activity is counted once.',
      }),
    },
    resolve: (_root, { groupBy, filter, units }, context) =>
      readStats(dimensionsOf(groupBy), filter, units ?? 'AS_IS', context),
  }),
)
