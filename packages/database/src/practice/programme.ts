import { addDays, type LocalDate } from '@nhip-cau/rules/date'
import { sortKey } from '@nhip-cau/rules/text'
import type { PeriodPrecision, ProgrammeKind } from '../generated/client.ts'
import { dateOf, dateOrNull, slugOf, titled } from './column.ts'
import { addParties, type Parties, partiesOf } from './party.ts'
import { type Plan, plansOf } from './plan.ts'
import { titleOf } from './words/title.ts'
import type { Text } from './words/topic.ts'
import { dayBetween, earlier, type Unit, type World } from './world.ts'

/** A programme as the other parts of the generator see it. */
export type Programme = Plan & {
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
  const asNow = random.chance(world.troubled.has(plan.place.id) ? 0.8 : 0.5)
  const unit = asNow ? plan.place : world.unitOn(random.pick(plan.place.cells), plan.from)
  const others = world.current.filter(({ id }) => id !== plan.place.id)
  const other = random.pick(others)
  const otherThen = asNow ? other : world.unitOn(random.pick(other.cells), plan.from)
  const partner = BETWEEN_PROVINCES.includes(plan.kind) ? otherThen : null
  const title = titleOf({ ...plan, unit: unit.full, partner: partner?.full ?? null })
  const stem = slugOf(`${unit.name[1]} ${plan.about[1]} ${plan.from.slice(0, 4)}`)
  const count = (used.get(stem) ?? 0) + 1
  used.set(stem, count)
  const programme: Programme = {
    ...plan,
    slug: count === 1 ? stem : `${stem}-${count}`,
    title,
    unit,
    partner,
    parties: partiesOf(world, plan.kind, unit, partner),
    contentIds: plan.contents.map(() => world.ids.next()),
  }
  write(world, programme)
  return programme
}

const precisionOf = ({ kind }: Plan): PeriodPrecision => (kind === 'EMULATION_PROGRAMME' ? 'SCHOOL_YEAR' : 'YEAR')

/** Which day puts it in force, or that nothing does. */
function datesOf(world: World, { kind, state, from, number, place }: Plan) {
  const random = world.random('dates', place.key, number)
  const none = { signedOn: null, launchedOn: null, attestedOn: null, draftedOn: null, proposedOn: null }
  const lately = (days: number): LocalDate => addDays(world.day, -random.int(10, days))
  if (state === 'PROPOSED') return { ...none, proposedOn: dateOf(lately(500)) }
  if (state === 'DRAFT') return { ...none, draftedOn: dateOf(lately(150)) }
  const start = dateOf(earlier(dayBetween(random, addDays(from, -20), addDays(from, 70)), addDays(world.day, -30)))
  if (kind === 'EMULATION_PROGRAMME') return { ...none, launchedOn: start }
  if (kind === 'SCHOOL_ENTERPRISE_LINKAGE' && random.chance(0.5)) return { ...none, attestedOn: start }
  return { ...none, signedOn: start }
}

function write(world: World, programme: Programme): void {
  const { id, slug, kind, title, from, to, contents, activities, renews, number, place } = programme
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
    ...datesOf(world, programme),
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
