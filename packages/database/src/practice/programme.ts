import { addDays, type LocalDate } from '@nhip-cau/rules/date'
import { sortKey } from '@nhip-cau/rules/text'
import type { PeriodPrecision, ProgrammeKind } from '../generated/client.ts'
import { dateOf, dateOrNull, slugOf, titled } from './column.ts'
import { addParties, type Parties, partiesOf } from './party.ts'
import { type Plan, plansOf } from './plan.ts'
import { Random } from './random.ts'
import { titleOf } from './words/title.ts'
import type { Text } from './words/topic.ts'
import { dayBetween, earlier, type Unit, type World } from './world.ts'

/** A programme as the other parts of the generator see it. */
export type Programme = Plan & {
  dates: Dates
  /** Day from which it is in force; where nothing puts it in force, the day its units are taken for. */
  begun: LocalDate
  slug: string
  title: Text
  /** The unit at the time, and that of the other side where another province takes part. */
  unit: Unit
  partner: Unit | null
  parties: Parties
  contentIds: readonly string[]
}

/** Makes up the programmes of every province, a renewal right after what it renews. */
export function addProgrammes(world: World): Programme[] {
  const used = new Map<string, number>()
  return world.current.flatMap((place) => plansOf(world, place).map((plan) => addProgramme(world, plan, used)))
}

const BETWEEN_PROVINCES: readonly ProgrammeKind[] = ['INTER_PROVINCIAL_COOPERATION', 'MEMORANDUM']

function addProgramme(world: World, plan: Plan, used: Map<string, number>): Programme {
  const random = world.random('programme', plan.place.key, plan.number)
  const dates = datesOf(world, plan)
  const begun = dates.signedOn ?? dates.launchedOn ?? dates.attestedOn ?? world.day
  const then = (place: Unit) => world.unitOn(random.pick(place.cells), begun)
  const unit = then(plan.place)
  const other = then(random.pick(world.current.filter(({ id }) => id !== plan.place.id)))
  const partner = BETWEEN_PROVINCES.includes(plan.kind) ? other : null
  const stem = slugOf(`${unit.name[1]} ${plan.about[1]} ${plan.from.slice(0, 4)}`)
  const count = (used.get(stem) ?? 0) + 1
  used.set(stem, count)
  const programme: Programme = {
    ...plan,
    dates,
    begun,
    slug: count === 1 ? stem : `${stem}-${count}`,
    title: titleOf({ ...plan, unit: unit.full, partner: partner?.full ?? null }),
    unit,
    partner,
    parties: partiesOf(world, plan.kind, unit, partner),
    contentIds: plan.contents.map(() => world.ids.next()),
  }
  write(world, programme)
  return programme
}

const precisionOf = ({ kind }: Plan): PeriodPrecision => (kind === 'EMULATION_PROGRAMME' ? 'SCHOOL_YEAR' : 'YEAR')

type Dates = Record<'signedOn' | 'launchedOn' | 'attestedOn' | 'draftedOn' | 'proposedOn', LocalDate | null>

/** Which day puts it in force, or that nothing does. What begins with a year is signed in it, the more recent the later. */
function datesOf({ day, seed }: World, { kind, state, from, number, place }: Plan): Dates {
  const random = new Random(seed, 'dates', place.key, number)
  const none: Dates = { signedOn: null, launchedOn: null, attestedOn: null, draftedOn: null, proposedOn: null }
  const lately = (days: number): LocalDate => addDays(day, -random.int(10, days))
  if (state === 'PROPOSED') return { ...none, proposedOn: lately(500) }
  if (state === 'DRAFT') return { ...none, draftedOn: lately(150) }
  const recent = from > addDays(day, -700)
  const begun = recent
    ? dayBetween(random, addDays(from, 60), addDays(from, 340))
    : dayBetween(random, addDays(from, -20), addDays(from, 70))
  const start = earlier(begun, addDays(day, -random.int(30, 120)))
  if (kind === 'EMULATION_PROGRAMME') return { ...none, launchedOn: start }
  if (kind === 'SCHOOL_ENTERPRISE_LINKAGE' && random.chance(0.5)) return { ...none, attestedOn: start }
  return { ...none, signedOn: start }
}

function write(world: World, programme: Programme): void {
  const { id, slug, kind, title, from, to, contents, activities, renews, number, place, dates } = programme
  const random = world.random('declared', place.key, number)
  const more = () => (random.chance(0.04) ? random.int(1, 3) : 0)
  world.store.add('programme', {
    id,
    slug,
    kind,
    ...titled(title),
    sortKey: sortKey(title[0]),
    periodFrom: dateOf(from),
    periodTo: dateOrNull(to),
    periodPrecision: precisionOf(programme),
    signedOn: dateOrNull(dates.signedOn),
    launchedOn: dateOrNull(dates.launchedOn),
    attestedOn: dateOrNull(dates.attestedOn),
    draftedOn: dateOrNull(dates.draftedOn),
    proposedOn: dateOrNull(dates.proposedOn),
    declaredContents: random.chance(0.7) ? contents.length + more() : null,
    declaredActivities: random.chance(0.5) ? activities.length + more() : null,
    renewsId: renews?.id ?? null,
  })
  world.cite({ programmeId: id }, 'THHS')
  addPlaces(world, programme)
  addParties(world, programme)
  for (const [index, content] of contents.entries()) {
    const contentId = programme.contentIds[index] ?? world.ids.next()
    world.store.add('content', {
      id: contentId,
      programmeId: id,
      part: 'PROGRAMME',
      ordinal: index + 1,
      ...titled(content),
      counted: true,
    })
    world.cite({ contentId }, 'THHS')
  }
}

/** The provinces both ways: those of the time, and those with every unit that followed them. */
function addPlaces(world: World, { id: programmeId, unit, partner }: Programme): void {
  const asWas = [unit, ...(partner ? [partner] : [])].map((each) => each.id)
  const followers = (id: string): string[] => [
    id,
    ...world.links.filter(({ predecessorId }) => predecessorId === id).flatMap((link) => followers(link.successorId)),
  ]
  const asIs = asWas.flatMap(followers)
  for (const provinceId of new Set(asWas))
    world.store.add('programmeProvince', { programmeId, provinceId, units: 'AS_WAS' })
  for (const provinceId of new Set(asIs))
    world.store.add('programmeProvince', { programmeId, provinceId, units: 'AS_IS' })
}
