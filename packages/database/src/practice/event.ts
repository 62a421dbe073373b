import { addDays, type LocalDate } from '@nhip-cau/rules/date'
import { sortKey } from '@nhip-cau/rules/text'
import type { EventKind } from '../generated/client.ts'
import { dateOf, dateOrNull, slugOf, titled } from './column.ts'
import type { Programme } from './programme.ts'
import type { Random } from './random.ts'
import { BRIDGES, CLOSINGS, DIRECTIVES, EVENT_NAMES } from './words/event.ts'
import type { Text } from './words/topic.ts'
import { dayBetween, earlier, type Organisation, type World } from './world.ts'

/** An event of a programme. */
export type PracticeEvent = { id: string; kind: EventKind; programme: Programme; heldOn: LocalDate }

/** Signings, workshops on drafts, review conferences and working sessions, with what was asked at them. */
export function addEvents(world: World, programmes: readonly Programme[]): PracticeEvent[] {
  return programmes.flatMap((programme) => {
    const random = world.random('events', programme.place.key, programme.number)
    return kindsOf(programme, random).map((kind, index) => addEvent(world, programme, random, kind, index + 1))
  })
}

function kindsOf({ kind, state, dates }: Programme, random: Random): EventKind[] {
  if (state === 'DRAFT') return ['WORKSHOP']
  if (state === 'PROPOSED') return ['WORKING_SESSION']
  return [
    ...(dates.signedOn !== null && kind !== 'PROVINCIAL_PROJECT' && random.chance(0.4) ? (['SIGNING'] as const) : []),
    ...(random.chance(0.3) ? (['CONFERENCE'] as const) : []),
  ]
}

function addEvent(world: World, programme: Programme, random: Random, kind: EventKind, number: number): PracticeEvent {
  const heldOn = dayOf(world, programme, random, kind)
  const [vi, en] = EVENT_NAMES[kind]
  const title: Text = [`${vi} ${programme.title[0]}`, `${en} ${programme.title[1]}`]
  const mode = random.pick(['IN_PERSON', 'IN_PERSON', 'HYBRID', 'ONLINE'] as const)
  const venue = random.chance(0.6)
  const bodies = programme.parties.map(({ organisation }) => world.bodyOn(organisation, heldOn))
  const [host = null] = bodies
  const { id } = world.store.add('event', {
    id: world.ids.next(),
    slug: slugOf(`${programme.slug} ${kind} ${number}`),
    kind,
    ...titled(title),
    sortKey: sortKey(title[0]),
    heldOn: dateOf(heldOn),
    partOfDay: random.pick(['MORNING', 'MORNING', 'AFTERNOON', null] as const),
    mode,
    hostId: host?.id ?? null,
    unitId: (host?.unit ?? programme.unit).id,
    venueVi: venue ? `Trung tâm Hội nghị ${programme.unit.full[0]}` : null,
    venueEn: venue ? `${programme.unit.name[1]} Conference Centre` : null,
    programmeId: programme.id,
  })
  world.cite({ eventId: id }, 'THHS')
  addAttendees(world, programme, bodies, id)
  if (mode !== 'IN_PERSON') addBridges(world, random, id)
  const event = { id, kind, programme, heldOn }
  if (random.chance(0.8)) addDirectives(world, event, bodies, random)
  return event
}

function dayOf({ day }: World, { to, state, dates, begun }: Programme, random: Random, kind: EventKind): LocalDate {
  if (state === 'DRAFT' || state === 'PROPOSED') return addDays(day, -random.int(5, 120))
  if (kind === 'SIGNING' && dates.signedOn !== null) return dates.signedOn
  const end = earlier(to, addDays(day, -5))
  return dayBetween(random, earlier(addDays(begun, 20), end), end)
}

function addAttendees(world: World, { place }: Programme, bodies: readonly Organisation[], eventId: string): void {
  const guests: Text[] = [
    ['Đại diện các phòng chuyên môn', 'Representatives of specialist divisions'],
    [`Đại diện các trường trên địa bàn ${place.full[0]}`, `Representatives of schools in ${place.name[1]}`],
  ]
  const rows = [
    ...bodies.map(({ id }) => ({ organisationId: id, nameVi: null, nameEn: null })),
    ...guests.map(([nameVi, nameEn]) => ({ organisationId: null, nameVi, nameEn })),
  ]
  for (const [index, row] of rows.entries()) {
    world.store.add('eventAttendee', {
      id: world.ids.next(),
      eventId,
      ordinal: index + 1,
      ...row,
      roleVi: null,
      roleEn: null,
    })
  }
}

function addBridges(world: World, random: Random, eventId: string): void {
  for (const [index, [nameVi, nameEn]] of BRIDGES.entries()) {
    world.store.add('bridgePoint', {
      id: world.ids.next(),
      eventId,
      ordinal: index + 1,
      nameVi,
      nameEn,
      main: index === 0,
      mode: index === 0 ? 'IN_PERSON' : 'ONLINE',
      count: index === 0 ? 1 : random.chance(0.7) ? random.int(3, 90) : null,
    })
  }
}

function addDirectives(
  world: World,
  { id: eventId, programme, heldOn }: PracticeEvent,
  bodies: readonly Organisation[],
  random: Random,
): void {
  for (const [index, text] of random.sample(DIRECTIVES, random.int(1, 3)).entries()) {
    const dueOn = random.chance(0.85) ? addDays(heldOn, random.int(20, 240)) : null
    const late = dueOn !== null && dueOn < world.day
    const long = dueOn !== null && dueOn < addDays(world.day, -400) // What is long past has been settled.
    const closed = long || random.chance(late ? (world.troubled.has(programme.place.id) ? 0.4 : 0.82) : 0.25)
    const latest = addDays(world.day, -2)
    const closedOn = closed && latest > heldOn ? dayBetween(random, heldOn, late ? dueOn : latest) : null
    const how = closedOn && random.chance(0.8) ? random.pick(CLOSINGS) : null
    const directiveId = world.ids.next()
    world.store.add('directive', {
      id: directiveId,
      eventId,
      ordinal: index + 1,
      kind: random.pick(['CONCLUSION', 'REQUEST'] as const),
      textVi: text[0],
      textEn: text[1],
      askedById: bodies[0]?.id ?? null,
      ownerId: random.chance(0.9) ? random.pick(bodies).id : null,
      programmeId: programme.id,
      dueOn: dateOrNull(dueOn),
      closedOn: dateOrNull(closedOn),
      closedHowVi: how?.[0] ?? null,
      closedHowEn: how?.[1] ?? null,
    })
    world.cite({ directiveId }, 'THHS')
  }
}
