import type { Document as DocumentRow, Prisma } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { folded } from '../../graphql/search.ts'
import { LocalisedText, localised } from '../../graphql/text.ts'

const DocumentKind = describedEnum('DocumentKind', 'What kind of text a document is.', {
  RESOLUTION: 'Resolution of the Party or of an assembly (nghị quyết).',
  DECISION: 'Decision of the Prime Minister or of a committee (quyết định).',
  CIRCULAR: 'Circular of a ministry (thông tư).',
  PROJECT: 'Project (đề án).',
  PROGRAMME: 'Programme or plan of a body (chương trình, kế hoạch).',
})

const DocumentLevel = describedEnum('DocumentLevel', 'From which level a document comes, highest first.', {
  PARTY_CENTRAL: 'Politburo, Central Committee of the Party.',
  NATIONAL: 'National Assembly, Government, Prime Minister.',
  MINISTRY: 'A ministry or the centre of a mass organisation.',
  PROVINCE: 'A province: its Party committee, council, committee or departments.',
})

const DocumentStatus = describedEnum('DocumentStatus', 'Whether a document has been issued.', {
  ISSUED: 'Issued.',
  DRAFT: 'A draft or a proposal.',
})

const DocumentRelation = describedEnum('DocumentRelation', 'How a document or programme stands to a document.', {
  IMPLEMENTS: 'Carries it out.',
  BASED_ON: 'Rests on it as a legal basis.',
  APPROVED_BY: 'Is to be approved by it, or is its text.',
})

builder.prismaObject('DocumentLink', {
  fields: (t) => ({
    relation: t.expose('relation', { type: DocumentRelation, description: 'How `from` stands to `to`.' }),
    from: t.relation('from', { description: 'The document that carries out or rests on the other.' }),
    to: t.relation('to', { description: 'The document carried out or rested on.' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

builder.prismaObject('ProgrammeDocument', {
  fields: (t) => ({
    relation: t.expose('relation', {
      type: DocumentRelation,
      description: 'How the programme stands to the document.',
    }),
    programme: t.relation('programme', { description: 'The programme.' }),
    document: t.relation('document', { description: 'The document.' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

export const Document = builder.prismaNode('Document', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in addresses.' }),
    kind: t.expose('kind', { type: DocumentKind, description: 'What kind of text it is.' }),
    level: t.expose('level', { type: DocumentLevel, description: 'From which level it comes.' }),
    status: t.expose('status', { type: DocumentStatus, description: 'Whether it has been issued.' }),
    number: t.exposeString('number', { nullable: true }),
    issuedOn: t.expose('issuedOn', { type: 'Date', nullable: true }),
    issuer: t.field({
      type: LocalisedText,
      description: 'Who issued it.',
      resolve: (document) => localised(document.issuerVi, document.issuerEn),
    }),
    title: t.field({
      type: LocalisedText,
      description: 'What it is about.',
      resolve: (document) => localised(document.titleVi, document.titleEn),
    }),
    implements: t.relation('implements', {
      description: 'Documents it carries out or rests on: one step up the cascade.',
      query: { orderBy: { to: { issuedOn: 'asc' } } },
    }),
    implementedBy: t.relation('implemented', {
      description: 'Documents that carry it out or rest on it: one step down the cascade.',
      query: { orderBy: { from: { issuedOn: 'asc' } } },
    }),
    programmes: t.relation('programmes', {
      description: 'Programmes that carry it out or rest on it.',
      query: { orderBy: { programme: { sortKey: 'asc' } } },
    }),
    targets: t.relation('targets', { description: 'Values it sets.', query: { orderBy: { ordinal: 'asc' } } }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Document', (prisma, ids, query) =>
  prisma.document.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

export const DocumentFilter = builder.inputType('DocumentFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    kind: t.field({ type: [DocumentKind], description: 'Any of these kinds.' }),
    level: t.field({ type: [DocumentLevel], description: 'From any of these levels.' }),
    status: t.field({ type: [DocumentStatus], description: 'Any of these statuses.' }),
    programmeSlug: t.stringList({ description: 'Carried out or rested on by any of these programmes.' }),
    search: t.string({
      description: 'Words of title, number or issuer; case and diacritics do not matter, d finds đ.',
    }),
  }),
})

function whereDocument(filter: typeof DocumentFilter.$inferInput | null | undefined): Prisma.DocumentWhereInput {
  if (!filter) return {}
  const { kind, level, status, programmeSlug } = filter
  return {
    AND: [
      kind ? { kind: { in: kind } } : {},
      level ? { level: { in: level } } : {},
      status ? { status: { in: status } } : {},
      programmeSlug ? { programmes: { some: { programme: { slug: { in: programmeSlug } } } } } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}

const DocumentOrder = describedEnum('DocumentOrder', 'Order of documents; those without a date come last.', {
  ISSUED_DESC: 'Latest issued first.',
  ISSUED: 'Earliest issued first.',
  TITLE: 'By Vietnamese title, in the order of the Vietnamese alphabet.',
})

const KEYS: Record<typeof DocumentOrder.$inferType, Ordering<DocumentRow>['keys'][number]> = {
  ISSUED_DESC: { column: 'issuedOn', type: 'date', direction: 'desc', nullable: true },
  ISSUED: { column: 'issuedOn', type: 'date', direction: 'asc', nullable: true },
  TITLE: { column: 'sortKey', type: 'text', direction: 'asc' },
}

builder.queryFields((t) => ({
  documents: t.connection(
    {
      type: Document,
      description: 'Documents that pass a filter, latest issued first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: DocumentFilter, description: 'Which documents; all by default.' }),
        orderBy: t.arg({ type: DocumentOrder, description: 'In which order; ISSUED_DESC by default.' }),
      },
      resolve: (_root, { filter, orderBy, ...paging }, context, info) => {
        const order = orderBy ?? 'ISSUED_DESC'
        const ordering: Ordering<DocumentRow> = {
          name: `documents:${order}`,
          keys: [KEYS[order], { column: 'id', type: 'uuid', direction: 'asc' }],
        }
        const list = {
          model: 'document',
          typeName: 'Document',
          where: whereDocument(filter),
          ordering,
          paging,
        } as const
        return readList<DocumentRow>(list, context, info)
      },
    },
    { name: 'DocumentConnection', description: 'A page of documents.' },
    { name: 'DocumentEdge', description: 'A document in a page.' },
  ),
  document: t.prismaField({
    type: Document,
    nullable: true,
    description: 'A document by its slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as 71-nq-tw.' }) },
    resolve: (query, _root, { slug }, context) => context.prisma.document.findUnique({ ...query, where: { slug } }),
  }),
}))

builder.prismaObjectField('Programme', 'documents', (t) =>
  t.relation('documents', {
    description: 'Documents it carries out or rests on, highest level first.',
    query: { orderBy: [{ document: { level: 'asc' } }, { document: { issuedOn: 'asc' } }] },
  }),
)
