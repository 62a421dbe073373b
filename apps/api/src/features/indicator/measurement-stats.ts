import { pick } from '@nhip-cau/rules/language'
import type { Sum } from '@nhip-cau/rules/quantity'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { invalidArgument } from '../../errors.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { dimensionsOf, recordOf, type Stats } from '../../graphql/grouping.ts'
import { QuantityType } from '../../graphql/quantity.ts'
import { statsType } from '../../graphql/stats.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'
import { Province, UnitViewEnum } from '../geography/province.ts'
import { Indicator } from './indicator.ts'
import { MeasurementFilter, type MeasurementFilterInput, MeasurementStatus } from './measurement-filter.ts'
import {
  type MeasurementDimension,
  type MeasurementGroup,
  type MeasurementQuestion,
  readGroups,
} from './measurement-groups.ts'
import { sumsOf } from './measurement-sums.ts'

const MeasurementGrouping = describedEnum('MeasurementGrouping', 'What measurements are grouped by.', {
  INDICATOR: 'What was counted.',
  PROVINCE: 'Where.',
  YEAR: 'The calendar year its period ends in.',
  STATUS: 'How far it has been checked.',
} satisfies Record<MeasurementDimension, string>)

/** A group with the sums of all groups of its answer, which are worked out together when one is asked for. */
type Answered = MeasurementGroup & { sum: () => Promise<Sum> }

const MeasurementGroupType = builder.objectRef<Answered>('MeasurementGroup').implement({
  description: 'Measurements that agree in everything they are grouped by. What is not grouped by is null.',
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
    year: t.int({
      nullable: true,
      description: 'The year their periods end in.',
      resolve: ({ keys }) => keys.YEAR as number | null,
    }),
    status: t.field({
      type: MeasurementStatus,
      nullable: true,
      description: 'The status.',
      resolve: ({ keys }) => keys.STATUS as typeof MeasurementStatus.$inferType,
    }),
    count: t.exposeInt('count', { description: 'How many measurements, broken down ones included.' }),
    sum: t.field({
      type: QuantityType,
      nullable: true,
      description:
        'Sum of its current totals that are reported or verified, with what they allow to claim. Null where figures do not add up, and `reason` says why: several indicators or periods, a place counted twice, a merged province without all its parts. Ratios are 100·Σn/Σd where every part is known, and never averaged.',
      resolve: async (group) => (await group.sum()).quantity,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no sum, in one sentence; null where there is one.',
      args: languageArgs,
      resolve: async (group, args) => {
        const found = await group.sum()
        return found.quantity ? null : pick(found.reason, languageOf(args))
      },
    }),
  }),
})

/** Most names in the list that bounds what is read. */
const MOST_NAMES = 5

/** Refuses to count a whole table that may hold ten million rows. @throws BAD_USER_INPUT */
function checkBounded(filter: MeasurementFilterInput): void {
  const isShort = (names: readonly string[] | null | undefined) => names != null && names.length <= MOST_NAMES
  if (isShort(filter?.indicatorSlug) || isShort(filter?.provinceCode)) return
  throw invalidArgument('filter', {
    en: `Measurements are counted for at most ${MOST_NAMES} indicators or ${MOST_NAMES} provinces at a time: give \`filter.indicatorSlug\` or \`filter.provinceCode\`.`,
    vi: `Mỗi lần chỉ đếm số liệu của nhiều nhất ${MOST_NAMES} chỉ số hoặc ${MOST_NAMES} tỉnh: hãy nêu \`filter.indicatorSlug\` hoặc \`filter.provinceCode\`.`,
  })
}

async function readStats(question: MeasurementQuestion, context: Context): Promise<Stats<Answered>> {
  const stats = await readGroups(question, context)
  let sums: Promise<Map<MeasurementGroup, Sum>> | undefined
  const sumOf = async (group: MeasurementGroup): Promise<Sum> => {
    sums ??= sumsOf(stats.groups, question, context)
    const found = (await sums).get(group)
    if (!found) throw new Error('A group of measurements has no sum and no reason')
    return found
  }
  return { ...stats, groups: stats.groups.map((group) => ({ ...group, sum: () => sumOf(group) })) }
}

builder.queryField('measurementStats', (t) =>
  t.field({
    type: statsType('MeasurementStats', MeasurementGroupType, 'Measurements'),
    description: 'Measurements that pass a filter, counted by groups and, where that is honest, summed.',
    extensions: priced({ weight: 2000 }), // 230 ms over 148,000 rows, 940 ms with sums.
    args: {
      groupBy: t.arg({
        type: [MeasurementGrouping],
        required: true,
        description: 'What they are grouped by, at least one.',
      }),
      filter: t.arg({
        type: MeasurementFilter,
        required: true,
        description: `Which measurements: of at most ${MOST_NAMES} indicators or at most ${MOST_NAMES} provinces.`,
      }),
      units: t.arg({
        type: UnitViewEnum,
        defaultValue: 'AS_IS',
        description: 'By which units provinces are counted; `filter.units` only says how its codes are read.',
      }),
    },
    resolve: (_root, { groupBy, filter, units }, context) => {
      const dimensions = dimensionsOf(groupBy)
      checkBounded(filter)
      return readStats({ dimensions, filter, units: units ?? 'AS_IS' }, context)
    },
  }),
)
