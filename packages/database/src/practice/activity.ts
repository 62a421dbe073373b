import { addDays, type LocalDate } from '@nhip-cau/rules/date'
import { sortKey } from '@nhip-cau/rules/text'
import type { UnitCode } from '@nhip-cau/rules/unit'
import type { ActivityStatus } from '../generated/client.ts'
import { dateOrNull, titled } from './column.ts'
import type { Programme } from './programme.ts'
import type { Random } from './random.ts'
import type { Text } from './words/topic.ts'
import { dayBetween, earlier, later, type World } from './world.ts'

/** What an activity would be counted in, by words of its title; others are not counted. */
const COUNTED: readonly (readonly [RegExp, UnitCode])[] = [
  [/nhà ở|nhà công vụ|Mái ấm/, 'house'],
  [/máy tính|ti vi|Internet|thiết bị|đồ chơi|đồng phục/, 'set'],
  [/thỏa thuận/, 'agreement'],
  [/^Dạy|tiết/, 'lesson'],
  [/Mở lớp|lớp xóa mù|Phụ đạo/, 'class'],
  [/Tập huấn|Bồi dưỡng|học bổng|Khám sức khỏe|Tuyên dương|Cử |thực tập/, 'person'],
  [/trường/, 'school'],
]

/** What is done under each programme: most of it done in time, some called off, some late, above all in a few provinces. */
export function addActivities(world: World, programmes: readonly Programme[]): void {
  for (const programme of programmes) {
    const random = world.random('activities', programme.place.key, programme.number)
    for (const [index, title] of programme.activities.entries()) addActivity(world, programme, random, index, title)
  }
}

function addActivity(world: World, programme: Programme, random: Random, index: number, title: Text): void {
  const id = world.ids.next()
  const dueOn = dueOf(world, programme, random)
  const dated: Text = dueOn ? [`${title[0]}, năm ${dueOn.slice(0, 4)}`, `${title[1]}, ${dueOn.slice(0, 4)}`] : title
  const status = statusOf(world, programme, random, dueOn)
  const started = dueOn && random.chance(0.7) ? addDays(dueOn, -random.int(20, 120)) : null
  // What goes on has begun.
  const startsOn = started && status === 'ONGOING' ? earlier(started, addDays(world.day, -7)) : started
  const unit = COUNTED.find(([words]) => words.test(title[0]))?.[1] ?? null
  const planned = unit !== null && random.chance(0.6)
  world.store.add('activity', {
    id,
    programmeId: programme.id,
    contentId: random.chance(0.85) ? (programme.contentIds[index % programme.contentIds.length] ?? null) : null,
    ordinal: index + 1,
    ...titled(dated),
    sortKey: sortKey(dated[0]),
    leadId: random.chance(0.85) ? random.pick(programme.parties).organisation.id : null,
    status,
    startsOn: dateOrNull(startsOn),
    dueOn: dateOrNull(dueOn),
    plannedValue: planned ? String(random.int(1, 40)) : null,
    plannedComparator: planned ? random.pick(['EXACTLY', 'AT_LEAST', 'ABOUT', 'STRIVING_FOR'] as const) : null,
    plannedUnit: planned ? unit : null,
  })
  world.cite({ activityId: id }, 'THHS')
}

/** Around the day for what runs, before its end for what has ended, ahead for what is not agreed; some have no day. */
function dueOf({ day }: World, { state, from, to, begun }: Programme, random: Random): LocalDate | null {
  if (random.chance(0.06)) return null
  if (state === 'DRAFT' || state === 'PROPOSED') return dayBetween(random, addDays(from, 60), addDays(from, 700))
  const first = addDays(begun, 30)
  if (state === 'ENDED') return dayBetween(random, first, to)
  return random.chance(0.55)
    ? dayBetween(random, later(first, addDays(day, -330)), addDays(day, 150))
    : dayBetween(random, first, to)
}

function statusOf(
  { day, troubled }: World,
  programme: Programme,
  random: Random,
  dueOn: LocalDate | null,
): ActivityStatus {
  const { state, place } = programme
  if (state === 'DRAFT' || state === 'PROPOSED') return 'PLANNED'
  if (random.chance(0.04)) return 'CANCELLED'
  if (state === 'ENDED') return 'DONE'
  if (dueOn !== null && dueOn < addDays(day, -500)) return 'DONE' // What is long past has been settled.
  if (dueOn !== null && dueOn < day) {
    const late = random.chance(troubled.has(place.id) ? 0.3 : 0.012)
    return late ? random.pick(['PLANNED', 'ONGOING'] as const) : 'DONE'
  }
  const near = dueOn !== null && dueOn < addDays(day, 90)
  return near && random.chance(0.6) ? 'ONGOING' : 'PLANNED'
}
