import type { Honour as HonourRow, Prisma } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { folded } from '../../graphql/search.ts'
import { LocalisedText, localised, localisedOrNull } from '../../graphql/text.ts'

const HonourAuthority = describedEnum('HonourAuthority', 'Who confers an honour, highest first.', {
  STATE_PRESIDENT: 'The State President (Chủ tịch nước).',
  GOVERNMENT: 'The Government (Chính phủ).',
  PRIME_MINISTER: 'The Prime Minister (Thủ tướng Chính phủ).',
  MINISTRY: 'A ministry (bộ).',
  PROVINCE: "A province's people's committee (UBND tỉnh, thành phố).",
  DEPARTMENT: 'A department (sở).',
  NOT_STATED: 'The source does not say.',
})

const RecipientKind = describedEnum('RecipientKind', 'Whether an honour goes to a body or to persons.', {
  COLLECTIVE: 'A body (tập thể).',
  INDIVIDUAL: 'Persons, who are counted and never named (cá nhân).',
})

builder.prismaObject('Movement', {
  fields: (t) => ({
    name: t.field({
      type: LocalisedText,
      description: 'Name of the movement.',
      resolve: (movement) => localised(movement.nameVi, movement.nameEn),
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

builder.prismaObject('HonourRecipient', {
  fields: (t) => ({
    kind: t.expose('kind', { type: RecipientKind, description: 'A body or persons.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
    organisation: t.relation('organisation', {
      nullable: true,
      description: 'The body, or where the persons work; null when none is recorded.',
    }),
    description: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'Role and place of work, never the name of a private person.',
      resolve: ({ descriptionVi, descriptionEn }) => localisedOrNull(descriptionVi, descriptionEn),
    }),
  }),
})

export const Honour = builder.prismaNode('Honour', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name.' }),
    title: t.field({
      type: LocalisedText,
      description: 'The title or award.',
      resolve: (honour) => localised(honour.titleVi, honour.titleEn),
    }),
    authority: t.expose('authority', { type: HonourAuthority, description: 'Who confers it.' }),
    decision: t.exposeString('decision', { nullable: true }),
    event: t.relation('event', { nullable: true, description: 'Where it was conferred; null when not at an event.' }),
    programme: t.relation('programme', { nullable: true, description: 'The programme it belongs to, where it does.' }),
    indicator: t.relation('indicator', {
      nullable: true,
      description: 'The indicator it counts toward, where it does.',
    }),
    recipients: t.relation('recipients', {
      description: 'Who received it, bodies and persons apart.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Honour', (prisma, ids, query) => prisma.honour.findMany({ ...query, where: { id: { in: [...ids] } } }))

export const HonourFilter = builder.inputType('HonourFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    authority: t.field({ type: [HonourAuthority], description: 'Conferred by any of these.' }),
    recipientKind: t.field({ type: [RecipientKind], description: 'With a recipient of any of these kinds.' }),
    programmeSlug: t.stringList({ description: 'Of any of these programmes.' }),
    organisationSlug: t.stringList({ description: 'Received by any of these organisations or by persons in them.' }),
    eventSlug: t.stringList({ description: 'Conferred at any of these events.' }),
    search: t.string({ description: 'Words of the title; case and diacritics do not matter, d finds đ.' }),
  }),
})

function whereHonour(filter: typeof HonourFilter.$inferInput | null | undefined): Prisma.HonourWhereInput {
  if (!filter) return {}
  const { authority, recipientKind, programmeSlug, organisationSlug, eventSlug } = filter
  return {
    AND: [
      authority ? { authority: { in: authority } } : {},
      recipientKind ? { recipients: { some: { kind: { in: recipientKind } } } } : {},
      programmeSlug ? { programme: { slug: { in: programmeSlug } } } : {},
      organisationSlug ? { recipients: { some: { organisation: { slug: { in: organisationSlug } } } } } : {},
      eventSlug ? { event: { slug: { in: eventSlug } } } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}

const BY_TITLE: Ordering<HonourRow> = {
  name: 'honours:TITLE',
  keys: [
    { column: 'sortKey', type: 'text', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

builder.queryField('honours', (t) =>
  t.connection(
    {
      type: Honour,
      description: 'Honours that pass a filter, by Vietnamese title.',
      args: { filter: t.arg({ type: HonourFilter, description: 'Which honours; all by default.' }) },
      resolve: (_root, { filter, ...paging }, context, info) => {
        const list = {
          model: 'honour',
          typeName: 'Honour',
          where: whereHonour(filter),
          ordering: BY_TITLE,
          paging,
        } as const
        return readList<HonourRow>(list, context, info)
      },
    },
    { name: 'HonourConnection', description: 'A page of honours.' },
    { name: 'HonourEdge', description: 'An honour in a page.' },
  ),
)

builder.prismaObjectFields('Programme', (t) => ({
  movements: t.relation('movements', {
    description: 'Emulation movements under it.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
  honours: t.relation('honours', { description: 'Honours under it.', query: { orderBy: { ordinal: 'asc' } } }),
}))
