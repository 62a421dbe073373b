import type { Activity as ActivityRow, Prisma } from '@nhip-cau/database/generated/client'
import { isLate } from '@nhip-cau/rules/activity'
import { attestedOn } from '@nhip-cau/rules/attested'
import type { LocalDate } from '@nhip-cau/rules/date'
import { builder } from '../../builder.ts'
import { CITED, NOT_STATED } from '../../graphql/cited.ts'
import { wholeRows } from '../../graphql/entries.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { type Ordering, pageOf, toConnection } from '../../graphql/keyset.ts'
import { readList } from '../../graphql/list.ts'
import { registerNode } from '../../graphql/nodes.ts'
import { QuantityType, quantityOf } from '../../graphql/quantity.ts'
import { toDate, toLocalDateOrNull } from '../../graphql/scalars.ts'
import { folded } from '../../graphql/search.ts'
import { LocalisedText, localised } from '../../graphql/text.ts'
import { unitsByCode } from '../geography/filter.ts'

export const ActivityStatus = describedEnum('ActivityStatus', 'How far an activity has come, as reported.', {
  PLANNED: 'Promised, not reported as begun.',
  ONGOING: 'Reported as going on.',
  DONE: 'Reported as done.',
  CANCELLED: 'Called off.',
})

/** The planned columns as one quantity, null when none is recorded. */
function plannedOf({ plannedValue, plannedComparator, plannedUnit }: ActivityRow) {
  if (!plannedComparator || !plannedUnit) return null
  return quantityOf({
    value: plannedValue,
    comparator: plannedComparator,
    unit: plannedUnit,
    numerator: null,
    denominator: null,
    wordingVi: null,
    wordingEn: null,
  })
}

export const Activity = builder.prismaNode('Activity', {
  id: { field: 'id' },
  fields: (t) => ({
    title: t.field({
      type: LocalisedText,
      description: 'What is to be done.',
      resolve: (activity) => localised(activity.titleVi, activity.titleEn),
    }),
    programme: t.relation('programme', { description: 'The programme it belongs to.' }),
    content: t.relation('content', {
      nullable: true,
      description: 'The content it carries out; null when none is recorded.',
    }),
    lead: t.relation('lead', { nullable: true, description: 'Who leads it; null when none is recorded.' }),
    status: t.expose('status', { type: ActivityStatus, description: 'How far it has come, as reported.' }),
    statusAttestedOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Newest day of publication among the sources cited for the status, or for the activity as a whole; null where none is dated. What happened since is not known.',
      select: {
        citations: {
          orderBy: { ordinal: 'asc' },
          select: { field: true, silent: true, source: { select: { publishedOn: true } } },
        },
      },
      resolve: ({ citations }) =>
        attestedOn(
          citations.map(({ field, silent, source }) => ({
            field,
            silent,
            publishedOn: toLocalDateOrNull(source.publishedOn),
          })),
          'status',
        ),
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'First day; null when none is recorded.',
    }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
    late: t.boolean({
      description: 'Past due and neither done nor cancelled.',
      args: { on: t.arg({ type: 'Date', description: 'The day; today in Viet Nam by default.' }) },
      resolve: ({ status, dueOn }, { on }, { today }) =>
        isLate({ status, dueOn: toLocalDateOrNull(dueOn) }, on ?? today),
    }),
    planned: t.field({
      type: QuantityType,
      nullable: true,
      description: 'How much is planned; null when none is recorded.',
      resolve: plannedOf,
    }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Activity', (prisma, ids, query) =>
  prisma.activity.findMany({ ...query, where: { id: { in: [...ids] } } }),
)

export const ActivityFilter = builder.inputType('ActivityFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    programmeSlug: t.stringList({ description: 'Of any of these programmes.' }),
    provinceCode: t.stringList({
      description: 'Of programmes in any of these provinces, by code as used today; units merged into them count too.',
    }),
    leadSlug: t.stringList({
      description: 'Led by any of these organisations; an activity whose lead no source names is led by none.',
    }),
    status: t.field({ type: [ActivityStatus], description: 'Any of these statuses.' }),
    late: t.boolean({ description: 'Late today in Viet Nam, or not.' }),
    dueBefore: t.field({ type: 'Date', description: 'Due before this day; activities without a due date never are.' }),
    search: t.string({ description: 'Words of the title; case and diacritics do not matter, d finds đ.' }),
  }),
})

/** Conditions for a filter. @throws BAD_USER_INPUT for a search no text can match */
export function whereActivity(
  filter: typeof ActivityFilter.$inferInput | null | undefined,
  today: LocalDate,
): Prisma.ActivityWhereInput {
  if (!filter) return {}
  const { programmeSlug, provinceCode, leadSlug, status, late, dueBefore } = filter
  const isLateToday: Prisma.ActivityWhereInput = {
    dueOn: { lt: toDate(today) },
    status: { notIn: ['DONE', 'CANCELLED'] },
  }
  // NOT over a null due date would be unknown, and an activity without one is not late.
  const isNotLate = { OR: [{ dueOn: null }, { NOT: isLateToday }] }
  return {
    AND: [
      programmeSlug ? { programme: { slug: { in: programmeSlug } } } : {},
      provinceCode
        ? { programme: { provinces: { some: { units: 'AS_IS', province: unitsByCode(provinceCode, today) } } } }
        : {},
      leadSlug ? { lead: { slug: { in: leadSlug } } } : {},
      status ? { status: { in: status } } : {},
      late == null ? {} : late ? isLateToday : isNotLate,
      dueBefore ? { dueOn: { lt: toDate(dueBefore) } } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}

const ActivityOrder = describedEnum('ActivityOrder', 'Order of activities; those without a due date come last.', {
  DUE: 'Earliest due first.',
  DUE_DESC: 'Latest due first.',
  TITLE: 'By Vietnamese title, in the order of the Vietnamese alphabet.',
})

type OrderName = typeof ActivityOrder.$inferType
const KEYS: Record<OrderName, Ordering<ActivityRow>['keys'][number]> = {
  DUE: { column: 'dueOn', type: 'date', direction: 'asc', nullable: true },
  DUE_DESC: { column: 'dueOn', type: 'date', direction: 'desc', nullable: true },
  TITLE: { column: 'sortKey', type: 'text', direction: 'asc' },
}

function orderingOf(name: OrderName): Ordering<ActivityRow> {
  return { name: `activities:${name}`, keys: [KEYS[name], { column: 'id', type: 'uuid', direction: 'asc' }] }
}

const IN_PROGRAMME: Ordering<ActivityRow> = {
  name: 'activities:PROGRAMME',
  keys: [
    { column: 'ordinal', type: 'integer', direction: 'asc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

const ActivityConnection = builder.connectionObject(
  { type: Activity, name: 'ActivityConnection', description: 'A page of activities.' },
  { name: 'ActivityEdge', description: 'An activity in a page.' },
)

builder.queryField('activities', (t) =>
  t.connection(
    {
      type: Activity,
      description: 'Activities that pass a filter, earliest due first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: ActivityFilter, description: 'Which activities; all by default.' }),
        orderBy: t.arg({ type: ActivityOrder, description: 'In which order; DUE by default.' }),
      },
      resolve: (_root, { filter, orderBy, ...paging }, context, info) => {
        const where = whereActivity(filter, context.today)
        const ordering = orderingOf(orderBy ?? 'DUE')
        return readList<ActivityRow>(
          { model: 'activity', typeName: 'Activity', where, ordering, paging },
          context,
          info,
        )
      },
    },
    ActivityConnection,
  ),
)

builder.prismaObjectField('Programme', 'activities', (t) =>
  t.connection(
    {
      type: Activity,
      description: 'Its recorded activities, in the order of the source.',
      select: (paging, _context, nestedSelection) => {
        const page = pageOf(paging, IN_PROGRAMME)
        return {
          _count: { select: { contents: { where: { counted: true } }, activities: true } },
          activities: {
            ...wholeRows(nestedSelection(nestedSelection(true, ['edges', 'node']), ['nodes'])),
            where: page.where,
            orderBy: page.orderBy,
            take: page.take,
          },
        }
      },
      resolve: (programme, paging) =>
        toConnection(pageOf(paging, IN_PROGRAMME), programme.activities, programme._count.activities),
    },
    ActivityConnection,
  ),
)
