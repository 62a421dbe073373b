import { sortKey } from '@nhip-cau/rules/text'
import type { BridgePoint, Directive, Event, EventAttendee } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { dateOf } from './reconcile.ts'
import { settle } from './settle.ts'

const keyOf = ({ eventId, ordinal }: { eventId: string; ordinal: number }) => `${eventId} ${ordinal}`

/** Events by slug, with who took part, from where, and what was asked. */
export async function loadEvents(loading: Loading): Promise<void> {
  const { tx, register } = loading
  loading.ids.events = await settle<Omit<Event, 'id' | 'searchText'>>(loading, {
    stored: await tx.event.findMany({ omit: { searchText: true } }),
    keyOf: ({ slug }) => slug,
    wanted: register.events.map(({ data }) => ({
      columns: {
        slug: data.slug,
        kind: data.kind,
        titleVi: data.title.vi,
        titleEn: data.title.en,
        sortKey: sortKey(data.title.vi),
        heldOn: dateOf(data.heldOn),
        partOfDay: data.partOfDay,
        mode: data.mode,
        hostId: loading.idOrNull('organisations', data.host),
        unitId: loading.idOrNull('units', data.unit),
        venueVi: data.venue?.vi ?? null,
        venueEn: data.venue?.en ?? null,
        programmeId: loading.idOrNull('programmes', data.programme),
      },
      citations: data.citations,
    })),
    owner: (eventId) => ({ eventId }),
    create: (data) => tx.event.createMany({ data }),
    update: (data) => tx.event.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.event.deleteMany({ where: { id: { in: ids } } }),
  })
  await loadAttendees(loading)
  await loadBridgePoints(loading)
  await loadDirectives(loading)
}

async function loadAttendees(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<EventAttendee, 'id'>>(loading, {
    stored: await tx.eventAttendee.findMany(),
    keyOf,
    wanted: register.events.flatMap(({ data: { slug, attendees } }) =>
      attendees.map(({ organisation, name, role }, index) => ({
        columns: {
          eventId: loading.id('events', slug),
          ordinal: index + 1,
          organisationId: loading.idOrNull('organisations', organisation),
          nameVi: name?.vi ?? null,
          nameEn: name?.en ?? null,
          roleVi: role?.vi ?? null,
          roleEn: role?.en ?? null,
        },
      })),
    ),
    create: (data) => tx.eventAttendee.createMany({ data }),
    update: (data) => tx.eventAttendee.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.eventAttendee.deleteMany({ where: { id: { in: ids } } }),
  })
}

async function loadBridgePoints(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<BridgePoint, 'id'>>(loading, {
    stored: await tx.bridgePoint.findMany(),
    keyOf,
    wanted: register.events.flatMap(({ data: { slug, bridgePoints } }) =>
      bridgePoints.map(({ name, main, mode, count }, index) => ({
        columns: {
          eventId: loading.id('events', slug),
          ordinal: index + 1,
          nameVi: name.vi,
          nameEn: name.en,
          main,
          mode,
          count,
        },
      })),
    ),
    create: (data) => tx.bridgePoint.createMany({ data }),
    update: (data) => tx.bridgePoint.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.bridgePoint.deleteMany({ where: { id: { in: ids } } }),
  })
}

async function loadDirectives(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<Directive, 'id' | 'searchText'>>(loading, {
    stored: await tx.directive.findMany({ omit: { searchText: true } }),
    keyOf,
    wanted: register.events.flatMap(({ data: { slug, directives } }) =>
      directives.map((record) => ({
        columns: {
          eventId: loading.id('events', slug),
          ordinal: record.ordinal,
          kind: record.kind,
          textVi: record.text.vi,
          textEn: record.text.en,
          askedById: loading.idOrNull('organisations', record.askedBy),
          ownerId: loading.idOrNull('organisations', record.owner),
          programmeId: loading.idOrNull('programmes', record.programme),
          dueOn: dateOf(record.dueOn),
          closedOn: dateOf(record.closedOn),
          closedHowVi: record.closedHow?.vi ?? null,
          closedHowEn: record.closedHow?.en ?? null,
        },
        citations: record.citations,
      })),
    ),
    owner: (directiveId) => ({ directiveId }),
    create: (data) => tx.directive.createMany({ data }),
    update: (data) => tx.directive.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.directive.deleteMany({ where: { id: { in: ids } } }),
  })
}
