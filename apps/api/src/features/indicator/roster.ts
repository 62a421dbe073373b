import { builder } from '../../builder.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { Place } from '../geography/province.ts'

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

builder.prismaNode('CoverageRoster', {
  id: { field: 'id' },
  fields: (t) => ({
    indicator: t.relation('indicator', { description: 'What each member must have.' }),
    province: t.relation('province', { description: 'Whose members they are.' }),
    denominator: t.exposeInt('denominator', { nullable: true }),
    denominatorOn: t.expose('denominatorOn', { type: 'Date', nullable: true }),
    members: t.relation('members', {
      description: 'Members that are known by name.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    citations: t.relation('citations', { description: 'Who says so.', query: { orderBy: { ordinal: 'asc' } } }),
  }),
})
registerNode('CoverageRoster', (prisma, ids, query) =>
  prisma.coverageRoster.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

builder.prismaObjectField('Indicator', 'rosters', (t) =>
  t.relation('rosters', {
    description: 'For coverage: who must have the thing in each province, and who is known to have it.',
    query: { orderBy: { province: { code: 'asc' } } },
  }),
)
