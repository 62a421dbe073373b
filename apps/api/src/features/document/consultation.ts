import type { Consultation as ConsultationRow, Prisma } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { QuantityType, quantityOf } from '../../graphql/quantity.ts'
import { folded } from '../../graphql/search.ts'
import { LocalisedText, localised, localisedOrNull } from '../../graphql/text.ts'
import { priced } from '../../guard/price.ts'

const OpinionAnswer = describedEnum('OpinionAnswer', 'What was done with an opinion.', {
  ABSORBED: 'Taken in whole (tiếp thu).',
  PARTLY_ABSORBED: 'Taken in part, with the reason (tiếp thu một phần).',
  EXPLAINED: 'Not taken, with the reason (giải trình).',
  PENDING: 'No answer is known (chưa trả lời).',
})

builder.prismaNode('DraftTarget', {
  id: { field: 'id' },
  fields: (t) => ({
    indicator: t.relation('indicator', { description: 'What is counted.' }),
    version: t.relation('version', { description: 'The version of the draft.' }),
    quantity: t.field({ type: QuantityType, description: 'How much this version sets.', resolve: quantityOf }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})
registerNode('DraftTarget', (prisma, ids, query) =>
  prisma.draftTarget.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

builder.prismaObject('DraftVersion', {
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: 'Number of the version, from 1.' }),
    label: t.field({
      type: LocalisedText,
      description: 'What the version is called.',
      resolve: (version) => localised(version.labelVi, version.labelEn),
    }),
    datedOn: t.expose('datedOn', { type: 'Date', nullable: true, description: 'Its day; null when none is recorded.' }),
    targets: t.relation('targets', {
      description: 'Targets it holds, in its order.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

export const Opinion = builder.prismaNode('Opinion', {
  id: { field: 'id' },
  fields: (t) => ({
    group: t.relation('group', { description: 'The group of questions it stands under.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Number within its group, from 1.' }),
    author: t.relation('author', { nullable: true, description: 'Who raised it; null when none is recorded.' }),
    text: t.field({
      type: LocalisedText,
      description: 'What was raised.',
      resolve: (opinion) => localised(opinion.textVi, opinion.textEn),
    }),
    answer: t.expose('answer', { type: OpinionAnswer, description: 'What was done with it.' }),
    reason: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'Why; given when it was not taken in whole.',
      resolve: ({ reasonVi, reasonEn }) => localisedOrNull(reasonVi, reasonEn),
    }),
    answeredOn: t.expose('answeredOn', { type: 'Date', nullable: true, description: 'When it was answered.' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})
registerNode('Opinion', (prisma, ids, query) => prisma.opinion.findMany({ ...query, where: { id: { in: [...ids] } } }))

builder.prismaObject('OpinionGroup', {
  fields: (t) => ({
    consultation: t.relation('consultation', { description: 'The consultation it belongs to.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Number of the group, from 1.' }),
    topic: t.field({
      type: LocalisedText,
      description: 'What its opinions are about.',
      resolve: (group) => localised(group.topicVi, group.topicEn),
    }),
    opinions: t.relation('opinions', { description: 'Opinions under it.', query: { orderBy: { ordinal: 'asc' } } }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

builder.prismaObject('ConsultedBody', {
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'The body asked.' }),
    replied: t.exposeBoolean('replied', { nullable: true }),
    repliedOn: t.expose('repliedOn', { type: 'Date', nullable: true, description: 'When it replied.' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

export const Consultation = builder.prismaNode('Consultation', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in addresses.' }),
    title: t.field({
      type: LocalisedText,
      description: 'On what opinions were collected.',
      resolve: (consultation) => localised(consultation.titleVi, consultation.titleEn),
    }),
    programme: t.relation('programme', { description: 'The programme whose draft it is about.' }),
    document: t.relation('document', {
      nullable: true,
      description: 'The draft; null when it is not a document here.',
    }),
    event: t.relation('event', { nullable: true, description: 'The meeting at which opinions were given.' }),
    openedOn: t.expose('openedOn', { type: 'Date', nullable: true, description: 'When it opened.' }),
    closedOn: t.expose('closedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it closed; null while open or not recorded.',
    }),
    versions: t.relation('versions', {
      description: 'Versions of the draft, first to last.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    groups: t.relation('groups', { description: 'Opinions by group.', query: { orderBy: { ordinal: 'asc' } } }),
    consulted: t.relation('consulted', {
      extensions: priced({ size: 12 }),
      description: 'Bodies asked, and whether they replied.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})
registerNode('Consultation', (prisma, ids, query) =>
  prisma.consultation.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

export const ConsultationFilter = builder.inputType('ConsultationFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    programmeSlug: t.stringList({ description: 'On the draft of any of these programmes.' }),
    pending: t.boolean({ description: 'With an opinion that has no answer, or with none.' }),
    search: t.string({ description: 'Words of the title; case and diacritics do not matter, d finds đ.' }),
  }),
})

function whereConsultation(
  filter: typeof ConsultationFilter.$inferInput | null | undefined,
): Prisma.ConsultationWhereInput {
  if (!filter) return {}
  const unanswered = { groups: { some: { opinions: { some: { answer: 'PENDING' as const } } } } }
  return {
    AND: [
      filter.programmeSlug ? { programme: { slug: { in: filter.programmeSlug } } } : {},
      filter.pending == null ? {} : filter.pending ? unanswered : { NOT: unanswered },
      folded(filter.search, 'filter.search'),
    ],
  }
}

const LATEST: Ordering<ConsultationRow> = {
  name: 'consultations:OPENED_DESC',
  keys: [
    { column: 'openedOn', type: 'date', direction: 'desc', nullable: true },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

builder.queryFields((t) => ({
  consultations: t.connection(
    {
      type: Consultation,
      description: 'Consultations that pass a filter, latest opened first.',
      args: { filter: t.arg({ type: ConsultationFilter, description: 'Which consultations; all by default.' }) },
      resolve: (_root, { filter, ...paging }, context, info) =>
        readList<ConsultationRow>(
          {
            model: 'consultation',
            typeName: 'Consultation',
            where: whereConsultation(filter),
            ordering: LATEST,
            paging,
          },
          context,
          info,
        ),
    },
    { name: 'ConsultationConnection', description: 'A page of consultations.' },
    { name: 'ConsultationEdge', description: 'A consultation in a page.' },
  ),
  consultation: t.prismaField({
    type: Consultation,
    nullable: true,
    description: 'A consultation by its slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as lai-chau-education-quality-2025.' }) },
    resolve: (query, _root, { slug }, context) => context.prisma.consultation.findUnique({ ...query, where: { slug } }),
  }),
}))

builder.prismaObjectField('Programme', 'consultations', (t) =>
  t.relation('consultations', {
    description: 'Consultations on its drafts, latest first.',
    query: { orderBy: [{ openedOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] },
  }),
)
