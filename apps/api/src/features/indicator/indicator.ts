import { isUnitCode, unitLabel } from '@nhip-cau/rules/unit'
import { builder } from '../../builder.ts'
import { NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { LocalisedText, languageArgs, languageOf, localised, localisedOrNull } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'

export const IndicatorKindEnum = describedEnum('IndicatorKind', 'What kind of thing an indicator counts.', {
  NUMBER: 'A count or another number that adds up.',
  PERCENTAGE: 'A ratio of a numerator to a denominator; never averaged.',
  MILESTONE: 'A state reached or not, with evidence.',
  COVERAGE: 'A roster of units each of which must have the thing.',
})

const Direction = describedEnum('Direction', 'Which way is better.', {
  INCREASE: 'More is better.',
  DECREASE: 'Less is better.',
  MAINTAIN: 'Staying at a value is the aim.',
  NEUTRAL: 'The figure describes; neither way is better.',
})

export const Indicator = builder.prismaNode('Indicator', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in addresses.' }),
    catalogueCode: t.exposeString('catalogueCode', { nullable: true }),
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description:
        'Code or codes in the national education statistics system (Circular 03/2024/TT-BGDĐT) or in the SDG framework; null where it has none.',
    }),
    name: t.field({
      type: LocalisedText,
      description: 'Name.',
      resolve: (indicator) => localised(indicator.nameVi, indicator.nameEn),
    }),
    definition: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'What is counted, and out of what; null when no source defines it.',
      resolve: (indicator) => localisedOrNull(indicator.definitionVi, indicator.definitionEn),
    }),
    kind: t.expose('kind', { type: IndicatorKindEnum, description: 'What kind of thing it counts.' }),
    direction: t.expose('direction', { type: Direction, description: 'Which way is better.' }),
    unit: t.exposeString('unit', { description: 'Code of its unit: %, school, lesson, …' }),
    unitLabel: t.string({
      description: 'Its unit as people write it: %, trường, tiết.',
      args: languageArgs,
      resolve: ({ unit }, args) => (isUnitCode(unit) ? unitLabel(unit, languageOf(args)) : unit),
    }),
    targets: t.relation('targets', {
      extensions: priced({ size: 50 }),
      description: 'Targets set for it, earliest due first.',
      query: { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
    }),
    citations: t.relation('citations', { description: 'Who defines it.', query: { orderBy: { ordinal: 'asc' } } }),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Indicator', (prisma, ids, query) =>
  prisma.indicator.findMany({ ...query, where: { id: { in: [...ids] } } }),
)
