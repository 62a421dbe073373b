import { type Coverage, coverageOn } from '@nhip-cau/rules/coverage'
import { pick } from '@nhip-cau/rules/language'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { QuantityType } from '../../graphql/quantity.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'
import { Place } from '../geography/province.ts'
import { ROSTER_COLUMNS, rosterOf } from './roster-reading.ts'

const CoverageState = describedEnum('CoverageState', 'Whether one member of a roster has the thing.', {
  HAS: 'It has.',
  LACKS: 'It has not.',
  UNKNOWN: 'No report says.',
})

builder.prismaObject('CoverageMember', {
  fields: (t) => ({
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The commune or other unit, where the member is one.',
      select: (_args, _context, nestedSelection) => ({ unit: nestedSelection(true) }),
      resolve: ({ unit }) => unit,
    }),
    organisation: t.relation('organisation', {
      nullable: true,
      description: 'The school or other body, where the member is one.',
    }),
    state: t.expose('state', { type: CoverageState, description: 'Whether it has the thing.' }),
    reportedOn: t.expose('reportedOn', { type: 'Date', nullable: true }),
  }),
})

const CoverageType = builder.objectRef<Coverage>('Coverage').implement({
  description: 'A roster read on a day.',
  fields: (t) => ({
    quantity: t.field({
      type: QuantityType,
      nullable: true,
      description: 'Part that has it, of the dated denominator; null when nothing can be said, and `reason` says why.',
      resolve: ({ quantity }) => quantity,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why nothing can be said.',
      args: languageArgs,
      resolve: ({ reason }, args) => reason && pick(reason, languageOf(args)),
    }),
    has: t.int({ description: 'Members known to have it.', resolve: ({ has }) => has.length }),
    lacks: t.int({ description: 'Members known not to have it.', resolve: ({ missing }) => missing.length }),
    unknown: t.int({ description: 'Members of which no report says.', resolve: ({ unknown }) => unknown.length }),
    unlisted: t.exposeInt('unlisted', {
      nullable: true,
      description: 'Members the denominator counts and the roster does not name; null without a denominator.',
    }),
    reportedOn: t.expose('reportedOn', { type: 'Date', nullable: true, description: 'Day of the newest report.' }),
  }),
})

builder.prismaNode('CoverageRoster', {
  id: { field: 'id' },
  fields: (t) => ({
    indicator: t.relation('indicator', { description: 'What each member must have.' }),
    province: t.relation('province', { description: 'Whose members they are.' }),
    denominator: t.exposeInt('denominator', { nullable: true }),
    denominatorOn: t.expose('denominatorOn', { type: 'Date', nullable: true }),
    members: t.relation('members', {
      extensions: priced({ size: 30 }),
      description: 'Members that are known by name.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    coverage: t.field({
      type: CoverageType,
      description: 'How many of them have it, on a day.',
      args: { on: t.arg({ type: 'Date', description: 'The day; today in Viet Nam by default.' }) },
      select: ROSTER_COLUMNS,
      resolve: (roster, { on }, { today }) => coverageOn(rosterOf(roster), on ?? today),
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})
registerNode('CoverageRoster', (prisma, ids, query) =>
  prisma.coverageRoster.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

builder.prismaObjectField('Indicator', 'rosters', (t) =>
  t.relation('rosters', {
    extensions: priced({ size: 10 }),
    description: 'For coverage: who must have the thing in each province, and who is known to have it.',
    query: { orderBy: { province: { code: 'asc' } } },
  }),
)
