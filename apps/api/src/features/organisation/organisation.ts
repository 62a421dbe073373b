import { builder } from '../../builder.ts'
import { NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { LocalisedText, localised } from '../../graphql/text.ts'

export const OrganisationKindEnum = describedEnum('OrganisationKind', 'What kind of body an organisation is.', {
  EDUCATION_DEPARTMENT: 'Provincial department of education and training (Sở Giáo dục và Đào tạo).',
  PEOPLES_COMMITTEE: "People's committee of a province or city (Ủy ban nhân dân).",
  LABOUR_FEDERATION: 'Federation of labour (Liên đoàn Lao động).',
  LEARNING_PROMOTION_ASSOCIATION: 'Association for promotion of education (Hội Khuyến học).',
  ECONOMIC_ZONE_BOARD: 'Management board of economic zones (Ban Quản lý Khu kinh tế).',
  SCHOOL: 'A school.',
  VOCATIONAL_INSTITUTIONS: 'Vocational or continuing education institutions, named or as a group.',
  ENTERPRISES: 'Enterprises, named or as a group.',
  PARTY_COMMITTEE: 'Committee or body of the Party (cấp ủy, cơ quan Đảng).',
  OTHER: 'Any other body, such as a drafting team or a delegation.',
})

export const Organisation = builder.prismaNode('Organisation', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in addresses.' }),
    name: t.field({
      type: LocalisedText,
      description: 'Official name.',
      resolve: (organisation) => localised(organisation.nameVi, organisation.nameEn),
    }),
    kind: t.expose('kind', { type: OrganisationKindEnum, description: 'What kind of body it is.' }),
    province: t.relation('unit', { nullable: true, description: 'Its home province; null when no source places it.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the body, inclusive; null while it exists.',
    }),
    succeededBy: t.relation('succeededBy', {
      nullable: true,
      description: 'The organisation that followed it; null when none did.',
    }),
    succeededOn: t.expose('succeededOn', {
      type: 'Date',
      nullable: true,
      description: 'First day on which the successor stands in.',
    }),
    predecessors: t.relation('succeeds', {
      description: 'The organisations that it followed, in the order of their names; none where it followed nobody.',
      query: { orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] },
    }),
    citations: t.relation('citations', {
      description: 'Where the organisation is named.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Organisation', (prisma, ids, query) =>
  prisma.organisation.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

builder.queryField('organisation', (t) =>
  t.prismaField({
    type: Organisation,
    nullable: true,
    description: 'An organisation by its slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as nghe-an-labour-federation.' }) },
    resolve: (query, _root, { slug }, context) => context.prisma.organisation.findUnique({ ...query, where: { slug } }),
  }),
)
