import type { Event as EventRow, Prisma } from '@nhip-cau/database/generated/client'
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
import { unitsByCode } from '../geography/filter.ts'

const EventKind = describedEnum('EventKind', 'What kind of meeting an event is.', {
  SIGNING: 'Signing ceremony (lễ ký kết).',
  WORKSHOP: 'Workshop (hội thảo).',
  CONFERENCE: 'Conference (hội nghị).',
  WORKING_SESSION: 'Working session (buổi làm việc).',
})

const EventMode = describedEnum('EventMode', 'How an event is held.', {
  IN_PERSON: 'In person (trực tiếp).',
  ONLINE: 'Online (trực tuyến).',
  HYBRID: 'In person with people joining online (trực tiếp kết hợp trực tuyến).',
})

const PartOfDay = describedEnum('PartOfDay', 'Part of the day on which an event is held.', {
  MORNING: 'Morning.',
  AFTERNOON: 'Afternoon.',
  EVENING: 'Evening.',
})

builder.prismaObject('EventAttendee', {
  fields: (t) => ({
    organisation: t.relation('organisation', {
      nullable: true,
      description: 'The organisation; null for a body the register knows by name only.',
    }),
    name: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'Name of a body that is no organisation of the register.',
      resolve: ({ nameVi, nameEn }) => localisedOrNull(nameVi, nameEn),
    }),
    role: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'In what role it took part; null when none is recorded.',
      resolve: ({ roleVi, roleEn }) => localisedOrNull(roleVi, roleEn),
    }),
  }),
})

builder.prismaObject('BridgePoint', {
  fields: (t) => ({
    name: t.field({
      type: LocalisedText,
      description: 'Where people joined from.',
      resolve: (point) => localised(point.nameVi, point.nameEn),
    }),
    main: t.exposeBoolean('main', { description: 'Whether it is the main one.' }),
    mode: t.expose('mode', { type: EventMode, description: 'How people took part there.' }),
    count: t.exposeInt('count', { nullable: true }),
  }),
})

export const Event = builder.prismaNode('Event', {
  id: { field: 'id' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable name in addresses.' }),
    kind: t.expose('kind', { type: EventKind, description: 'What kind of meeting it was.' }),
    title: t.field({
      type: LocalisedText,
      description: 'Title.',
      resolve: (event) => localised(event.titleVi, event.titleEn),
    }),
    heldOn: t.expose('heldOn', { type: 'Date', description: 'Day on which it was held.' }),
    partOfDay: t.expose('partOfDay', {
      type: PartOfDay,
      nullable: true,
      description: 'Part of the day; null when none is recorded.',
    }),
    mode: t.expose('mode', { type: EventMode, nullable: true, description: 'How; null when none is recorded.' }),
    host: t.relation('host', { nullable: true, description: 'Who hosted it; null when none is recorded.' }),
    province: t.relation('unit', { nullable: true, description: 'Where, as the unit was then.' }),
    venue: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'The place itself; null when none is recorded.',
      resolve: ({ venueVi, venueEn }) => localisedOrNull(venueVi, venueEn),
    }),
    programme: t.relation('programme', { nullable: true, description: 'The programme it belongs to, where it does.' }),
    attendees: t.relation('attendees', {
      description: 'Who took part, in the order of the source.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    bridgePoints: t.relation('bridgePoints', {
      description: 'Places from which people joined (điểm cầu), the main one first.',
      query: { orderBy: [{ main: 'desc' }, { ordinal: 'asc' }] },
    }),
    directives: t.relation('directives', {
      description: 'What was asked of whom there.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    honours: t.relation('honours', { description: 'Honours conferred there.', query: { orderBy: { ordinal: 'asc' } } }),
    consultations: t.relation('consultations', { description: 'Consultations it was part of.' }),
    citations: t.relation('citations', CITED),
    notStated: t.stringList(NOT_STATED),
  }),
})

registerNode('Event', (prisma, ids, query) => prisma.event.findMany({ ...query, where: { id: { in: [...ids] } } }))

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Every field narrows the list; values within one field widen it.',
  fields: (t) => ({
    kind: t.field({ type: [EventKind], description: 'Any of these kinds.' }),
    programmeSlug: t.stringList({ description: 'Of any of these programmes.' }),
    organisationSlug: t.stringList({ description: 'Hosted or attended by any of these organisations.' }),
    provinceCode: t.stringList({
      description: 'Held in any of these provinces, by code as used today; units merged into them count too.',
    }),
    from: t.field({ type: 'Date', description: 'Held on or after this day.' }),
    to: t.field({ type: 'Date', description: 'Held on or before this day.' }),
    search: t.string({ description: 'Words of the title; case and diacritics do not matter, d finds đ.' }),
  }),
})

function whereEvent(
  filter: typeof EventFilter.$inferInput | null | undefined,
  today: LocalDate,
): Prisma.EventWhereInput {
  if (!filter) return {}
  const { kind, programmeSlug, organisationSlug, provinceCode, from, to } = filter
  const organisation = organisationSlug && { slug: { in: organisationSlug } }
  return {
    AND: [
      kind ? { kind: { in: kind } } : {},
      programmeSlug ? { programme: { slug: { in: programmeSlug } } } : {},
      organisation ? { OR: [{ host: organisation }, { attendees: { some: { organisation } } }] } : {},
      provinceCode ? { unit: { lineage: { some: { descendant: unitsByCode(provinceCode, today) } } } } : {},
      from ? { heldOn: { gte: toDate(from) } } : {},
      to ? { heldOn: { lte: toDate(to) } } : {},
      folded(filter.search, 'filter.search'),
    ],
  }
}

const LATEST: Ordering<EventRow> = {
  name: 'events:HELD_DESC',
  keys: [
    { column: 'heldOn', type: 'date', direction: 'desc' },
    { column: 'id', type: 'uuid', direction: 'asc' },
  ],
}

builder.queryFields((t) => ({
  events: t.connection(
    {
      type: Event,
      description: 'Events that pass a filter, latest first.',
      args: { filter: t.arg({ type: EventFilter, description: 'Which events; all by default.' }) },
      resolve: (_root, { filter, ...paging }, context, info) =>
        readList<EventRow>(
          { model: 'event', typeName: 'Event', where: whereEvent(filter, context.today), ordering: LATEST, paging },
          context,
          info,
        ),
    },
    { name: 'EventConnection', description: 'A page of events.' },
    { name: 'EventEdge', description: 'An event in a page.' },
  ),
  event: t.prismaField({
    type: Event,
    nullable: true,
    description: 'An event by its slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as lai-chau-workshop-2025-12-10.' }) },
    resolve: (query, _root, { slug }, context) => context.prisma.event.findUnique({ ...query, where: { slug } }),
  }),
}))

builder.prismaObjectField('Programme', 'events', (t) =>
  t.relation('events', {
    description: 'Its events, latest first.',
    query: { orderBy: [{ heldOn: 'desc' }, { id: 'asc' }] },
  }),
)
