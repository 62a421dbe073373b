import { programmeStatus } from '@nhip-cau/rules/programme'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { dimensionsOf, type Group, groupsOf, recordOf, type Stats, yearOf } from '../../graphql/grouping.ts'
import { toLocalDateOrNull } from '../../graphql/scalars.ts'
import { statsType } from '../../graphql/stats.ts'
import { priced } from '../../guard/price.ts'
import { type ProvinceView, provincesIn } from '../geography/filter.ts'
import { Province, UnitViewEnum } from '../geography/province.ts'
import { ProgrammeFilter, whereProgramme } from './filter.ts'
import { ProgrammeKindEnum, ProgrammeStatusEnum } from './programme.ts'

const ProgrammeGrouping = describedEnum('ProgrammeGrouping', 'What programmes are grouped by.', {
  PROVINCE: 'Every province it has a party or place in; it is counted in each.',
  KIND: 'Its kind.',
  STATUS: 'Its status, today in Viet Nam.',
  YEAR: 'The calendar year its period starts in.',
})
type Dimension = typeof ProgrammeGrouping.$inferType

const ProgrammeGroup = builder.objectRef<Group<Dimension>>('ProgrammeGroup').implement({
  description: 'Programmes that agree in everything they are grouped by. What is not grouped by is null.',
  fields: (t) => ({
    province: t.field({
      type: Province,
      nullable: true,
      description: 'The province; null for programmes without one.',
      resolve: ({ keys }, _args, context, info) => recordOf('Province', keys.PROVINCE, context, info),
    }),
    kind: t.field({
      type: ProgrammeKindEnum,
      nullable: true,
      description: 'The kind.',
      resolve: ({ keys }) => keys.KIND as typeof ProgrammeKindEnum.$inferType,
    }),
    status: t.field({
      type: ProgrammeStatusEnum,
      nullable: true,
      description: 'The status, today in Viet Nam.',
      resolve: ({ keys }) => keys.STATUS as typeof ProgrammeStatusEnum.$inferType,
    }),
    year: t.int({
      nullable: true,
      description: 'The year; null for programmes whose start is not recorded.',
      resolve: ({ keys }) => keys.YEAR as number | null,
    }),
    count: t.exposeInt('count', { description: 'How many programmes.' }),
  }),
})

async function readStats(
  dimensions: Dimension[],
  filter: typeof ProgrammeFilter.$inferInput | null | undefined,
  view: ProvinceView,
  { prisma, today }: Context,
): Promise<Stats<Group<Dimension>>> {
  const rows = await prisma.programme.findMany({
    where: whereProgramme(filter, today),
    select: {
      kind: true,
      periodFrom: true,
      periodTo: true,
      effectiveOn: true,
      draftedOn: true,
      ...(dimensions.includes('PROVINCE') && {
        provinces: { where: provincesIn(view, today), select: { provinceId: true } },
      }),
    },
  })
  const tallies = rows.map(({ provinces = [], ...row }) => {
    const dates = {
      draftedOn: toLocalDateOrNull(row.draftedOn),
      effectiveOn: toLocalDateOrNull(row.effectiveOn),
      endsOn: toLocalDateOrNull(row.periodTo),
    }
    return {
      count: 1,
      values: {
        PROVINCE: provinces.map(({ provinceId }) => provinceId),
        KIND: [row.kind],
        STATUS: [programmeStatus(dates, today)],
        YEAR: [yearOf(row.periodFrom)],
      },
    }
  })
  return groupsOf(dimensions, tallies)
}

builder.queryField('programmeStats', (t) =>
  t.field({
    type: statsType('ProgrammeStats', ProgrammeGroup, 'Programmes'),
    description: 'Programmes that pass a filter, counted by groups.',
    extensions: priced({ weight: 100 }), // 20 to 60 ms.
    args: {
      groupBy: t.arg({
        type: [ProgrammeGrouping],
        required: true,
        description: 'What they are grouped by, at least one.',
      }),
      filter: t.arg({ type: ProgrammeFilter, description: 'Which programmes; all by default.' }),
      units: t.arg({
        type: UnitViewEnum,
        defaultValue: 'AS_IS',
        description: 'By which units provinces are counted; under a province of today a programme is counted once.',
      }),
    },
    resolve: (_root, { groupBy, filter, units }, context) =>
      readStats(dimensionsOf(groupBy), filter, units ?? 'AS_IS', context),
  }),
)
