import { addDays, daysBetween, type LocalDate } from '@nhip-cau/rules/date'
import { dateOf, quantity } from './column.ts'
import { type Reading, type Readings, seriesKey } from './measurement.ts'
import type { Programme } from './programme.ts'
import type { Random } from './random.ts'
import type { Unit, World } from './world.ts'

/** A target before its value is known: that is set by how its province is doing. */
export type Pledge = { programme: Programme; slug: string; unit: Unit; dueOn: LocalDate }

/** What each programme promises: each indicator of its topic by its end, some with a step on the way. */
export function pledgesOf(world: World, programmes: readonly Programme[]): Pledge[] {
  const year = Number(world.day.slice(0, 4))
  return programmes.flatMap((programme) => {
    const random = world.random('pledges', programme.place.key, programme.number)
    const unit = random.chance(0.88) ? programme.place : programme.unit
    return programme.topic.indicators.flatMap((slug) => {
      const step = `${year + random.pick([-1, 0, 1])}-12-31`
      const steps = random.chance(0.45) && step > programme.from && step < programme.to ? [step] : []
      return [...steps, programme.to].map((dueOn) => ({ programme, slug, unit, dueOn }))
    })
  })
}

/** The programme whose own figures a series is, for what only cooperation brings about. */
export function ownersOf(pledges: readonly Pledge[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const { programme, slug, unit } of pledges) {
    const own = /^(online-lessons|schools-supported|training-agreements|teacher-houses|programme-activities)/.test(slug)
    const running = programme.state === 'RUNNING' || programme.state === 'ENDED'
    if (own && running && !owners.has(seriesKey(slug, unit.id))) owners.set(seriesKey(slug, unit.id), programme.id)
  }
  return owners
}

/** Sets the value of each pledge against the figures there are, so that most are kept and some are not. */
export function addTargets(world: World, pledges: readonly Pledge[], readings: Readings): void {
  const numbers = new Map<string, number>()
  for (const [index, pledge] of pledges.entries()) {
    const { programme, slug, unit, dueOn } = pledge
    const random = world.random('target', index)
    const ordinal = (numbers.get(programme.id) ?? 0) + 1
    numbers.set(programme.id, ordinal)
    const series = readings.get(seriesKey(slug, unit.id)) ?? []
    const latest = series.at(-1) ?? null
    const baseline = random.chance(0.07) ? null : baselineOf(series, programme.from)
    const value = random.chance(0.012) ? null : figureFor(world, pledge, random, baseline, latest)
    const comparator = random.pick(['EXACTLY', 'EXACTLY', 'EXACTLY', 'AT_LEAST', 'AT_LEAST', 'STRIVING_FOR'] as const)
    const targetId = world.ids.next()
    world.store.add('target', {
      id: targetId,
      programmeId: programme.id,
      indicatorId: world.indicator(slug).id,
      unitId: unit.id,
      ordinal,
      ...quantity(value, world.indicator(slug).unit, comparator),
      dueOn: dateOf(dueOn),
      baselineId: baseline?.id ?? null,
      latestId: latest?.id ?? null,
    })
    world.cite({ targetId }, 'THHS')
  }
}

/** The figure that stood when the programme began, else the first there is after it. */
function baselineOf(series: readonly Reading[], from: LocalDate): Reading | null {
  const before = series.findLast(({ on }) => on <= addDays(from, 100))
  return before ?? series[0] ?? null
}

type Course = 'LATE' | 'AT_RISK' | 'GOOD'

function courseOf({ troubled }: World, { programme }: Pledge, random: Random): Course {
  const [late, risk] = troubled.has(programme.place.id) ? [0.4, 0.25] : [0.012, 0.03]
  const drawn = random.next()
  if (programme.state === 'ENDED') return drawn < late / 4 ? 'LATE' : 'GOOD'
  return drawn < late ? 'LATE' : drawn < late + risk ? 'AT_RISK' : 'GOOD'
}

/** Ratio of pace that a course comes to. */
const PACES: Record<Course, readonly [number, number]> = { LATE: [0.2, 0.55], AT_RISK: [0.65, 0.9], GOOD: [1.02, 1.3] }

function figureFor(
  world: World,
  pledge: Pledge,
  random: Random,
  baseline: Reading | null,
  latest: Reading | null,
): string {
  const course = courseOf(world, pledge, random)
  const percentage = world.indicator(pledge.slug).unit === '%'
  const now = Number(latest?.value ?? (percentage ? 50 : 10))
  const from = Number(baseline?.value ?? now)
  const gained = now - from
  const whole = baseline && latest ? daysBetween(baseline.on, pledge.dueOn) : 0
  const passed = baseline && latest ? daysBetween(baseline.on, latest.on) : 0
  const pace = random.between(...PACES[course])
  // What nobody knows the start of aims higher than where things stand.
  if (!baseline) return told(now * 1.08 + 1, percentage, 'AT_RISK')
  if (pledge.dueOn < world.day) return told(course === 'GOOD' ? now : now * 1.06 + 1, percentage, course)
  if (gained <= 0 || whole <= 0 || passed <= 0)
    return told(course === 'GOOD' ? Math.min(now, from) : from * 1.04 + 2, percentage, course)
  return told(from + (gained * whole) / (passed * pace), percentage, course)
}

/** Rounded as pledges are, to the side that keeps the course; at most all of a percentage. */
function told(value: number, percentage: boolean, course: Course): string {
  const most = percentage ? Math.min(value, 100) : value
  const step = percentage ? (course === 'AT_RISK' ? 0.1 : 0.5) : 1
  const steps = course === 'LATE' ? Math.ceil(most / step) : Math.floor(most / step)
  return String(Math.floor(Math.min(steps * step, percentage ? 100 : Number.MAX_SAFE_INTEGER) * 10 + 0.5) / 10)
}
