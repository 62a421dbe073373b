import type { Directive as DirectiveRow, Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { describedEnum } from '../../graphql/enum.ts'
import type { Ordering } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { toDate } from '../../graphql/scalars.ts'
import { folded } from '../../graphql/search.ts'
import { LocalisedText, localised, localisedOrNull } from '../../graphql/text.ts'
import { organisationOrFollowed } from '../organisation/followed.ts'

const DirectiveKind = describedEnum('DirectiveKind', 'What a directive is.', {
  CONCLUSION: 'Concluded by whoever chairs (kết luận).',
  REQUEST: 'Asked by one party of another (đề nghị).',
})

export const Directive = builder.prismaNode('Directive', {
  id: { field: 'id' },
  fields: (t) => ({
    event: t.relation('event', { description: 'Where it was said.' }),
    programme: t.relation('programme', { nullable: true, description: 'The programme it concerns, where it does.' }),
    kind: t.expose('kind', { type: DirectiveKind, description: 'A conclusion or a request.' }),
    text: t.field({
      type: LocalisedText,
      description: 'What is to be done.',
      resolve: (directive) => localised(directive.textVi, directive.textEn),
    }),
    askedBy: t.relation('askedBy', { nullable: true, description: 'Who asks; null when none is recorded.' }),
    owner: t.relation('owner', { nullable: true, description: 'Who is to do it; null when none is recorded.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'Day by which; null when none is set.' }),
    closedOn: t.expose('closedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which it was closed; null while open.',
    }),
    closedHow: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'How it was closed.',
      resolve: ({ closedHowVi, closedHowEn }) => localisedOrNull(closedHowVi, closedHowEn),
    }),
    overdue: t.boolean({
      description: 'Past its day and not closed.',
      args: { on: t.arg({ type: 'Date', description: 'The day; today in Viet Nam by default.' }) },
      resolve: ({ dueOn, closedOn }, { on }, { today }) =>
        closedOn === null && dueOn !== null && dueOn < toDate(on ?? today),
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Directive', (prisma, ids, query) =>
  prisma.directive.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

export const DirectiveFilter = builder.inputType('DirectiveFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    open: t.boolean({ description: 'Not closed yet, or closed.' }),
    overdue: t.boolean({ description: 'True leaves those past their day and not closed, today in Viet Nam.' }),
    ownerSlug: t.stringList({
      description: 'To be done by any of these organisations, or by bodies that they have followed.',
    }),
    eventSlug: t.stringList({ description: 'Said at any of these events.' }),
    search: t.string({ description: 'Words of the text; case and diacritics do not matter, d finds đ.' }),
  }),
})

function whereDirective(
  filter: typeof DirectiveFilter.$inferInput | null | undefined,
  today: LocalDate,
): Prisma.DirectiveWhereInput {
  if (!filter) return {}
  const { open, overdue, ownerSlug, eventSlug } = filter
  return {
    AND: [
      open == null ? {} : { closedOn: open ? null : { not: null } },
      overdue ? { closedOn: null, dueOn: { lt: toDate(today) } } : {},
      ownerSlug ? { owner: organisationOrFollowed(ownerSlug, today) } : {},
      eventSlug ? { event: { slug: { in: eventSlug } } } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}

const BY_DUE: Ordering<DirectiveRow> = {
  name: 'directives:DUE',
  keys: [
    { column: 'dueOn', type: 'date', direction: 'asc', nullable: true },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

builder.queryField('directives', (t) =>
  t.connection(
    {
      type: Directive,
      description: 'Directives that pass a filter, earliest due first.',
      args: { filter: t.arg({ type: DirectiveFilter, description: 'Which directives; all by default.' }) },
      resolve: (_root, { filter, ...paging }, context, info) => {
        const where = whereDirective(filter, context.today)
        const list = { model: 'directive', typeName: 'Directive', where, ordering: BY_DUE, paging } as const
        return readList<DirectiveRow>(list, context, info)
      },
    },
    { name: 'DirectiveConnection', description: 'A page of directives.' },
    { name: 'DirectiveEdge', description: 'A directive in a page.' },
  ),
)

builder.prismaObjectField('Organisation', 'directives', (t) =>
  t.field({
    type: [Directive],
    description: 'What was asked of it, and of bodies that it has followed, earliest due first.',
    select: (_args, { today }, nestedSelection) => {
      const owed = nestedSelection(true)
      return { owed, succeeds: { where: { succeededOn: { lte: toDate(today) } }, select: { owed } } }
    },
    resolve: ({ owed, succeeds }) => [...owed, ...succeeds.flatMap((each) => each.owed)].sort(earliestDue),
  }),
)

/** By due day, those without one last, then by id. */
function earliestDue(a: DirectiveRow, b: DirectiveRow): number {
  const [first, second] = [a, b].map(({ dueOn }) => dueOn?.getTime() ?? Number.MAX_SAFE_INTEGER) as [number, number]
  return first - second || (a.id < b.id ? -1 : 1)
}
