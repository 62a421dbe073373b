import { addDays } from '@nhip-cau/rules/date'
import { dateOf, quantity } from './column.ts'
import { draw } from './figure.ts'
import { type Readings, seriesKey } from './measurement.ts'
import type { Programme } from './programme.ts'
import type { World } from './world.ts'

const SMART = 'institutions-with-smart-classroom'
const COMMUNES = 'communes-with-multi-purpose-building'

/** Which schools of each province have a smart classroom; how many communes there are to have a building of their own. */
export function addRosters(world: World, readings: Readings): void {
  const year = Number(world.day.slice(0, 4))
  const on = `${year}-05-31` <= world.day ? `${year}-05-31` : `${year - 1}-05-31`
  for (const place of world.current) {
    const random = world.random('roster', place.key)
    const schools = world.organisations(place, 'SCHOOL')
    for (const [slug, size] of Object.entries({ [SMART]: schools.length, [COMMUNES]: random.int(60, 166) })) {
      const known = random.chance(0.9)
      const coverageRosterId = world.ids.next()
      world.store.add('coverageRoster', {
        id: coverageRosterId,
        indicatorId: world.indicator(slug).id,
        unitId: place.id,
        denominator: known ? size : null,
        denominatorOn: known ? dateOf(on) : null,
      })
      world.cite({ coverageRosterId }, 'THBC')
      const share = Number(readings.get(seriesKey(slug, place.id))?.at(-1)?.value ?? 50)
      if (slug === SMART) addMembers(world, coverageRosterId, schools, share)
    }
  }
}

/** As many of the schools have it as the province reports in per cent, rounded up; of some nobody has said. */
function addMembers(world: World, rosterId: string, schools: readonly { id: string }[], share: number): void {
  const having = Math.ceil((schools.length * share) / 100)
  for (const [index, { id: organisationId }] of schools.entries()) {
    const random = world.random('member', organisationId)
    const state = index < having ? 'HAS' : random.pick(['LACKS', 'LACKS', 'LACKS', 'UNKNOWN'] as const)
    world.store.add('coverageMember', {
      id: world.ids.next(),
      rosterId,
      ordinal: index + 1,
      unitId: null,
      organisationId,
      state,
      reportedOn: state === 'UNKNOWN' ? null : dateOf(addDays(world.day, -random.int(20, 400))),
    })
  }
}

/** Conditions that provinces set, which are neither targets nor figures. */
export function addConditions(world: World, programmes: readonly Programme[]): void {
  for (const programme of programmes.filter(
    ({ kind, state }) => kind === 'SCHOOL_ENTERPRISE_LINKAGE' && state === 'RUNNING',
  )) {
    if (draw(world.seed, 'condition', programme.slug) > 0.5) continue
    const { id } = world.store.add('policyCondition', {
      id: world.ids.next(),
      slug: `${programme.slug}-condition`,
      unitId: programme.unit.id,
      programmeId: programme.id,
      textVi: `Người học được hỗ trợ học phí nếu làm việc tại ${programme.unit.full[0]} từ đủ ba năm sau tốt nghiệp`,
      textEn: `Tuition is supported for learners who work in ${programme.unit.name[1]} for at least three years after graduation`,
      ...quantity('3', 'year', 'AT_LEAST'),
    })
    world.cite({ policyConditionId: id }, 'THHS')
  }
}

const MILESTONE = 'teachers-sufficient-to-norms'
const WORDING = {
  wordingVi: 'Đội ngũ giáo viên đủ theo định mức, cân đối về cơ cấu',
  wordingEn: 'Teachers sufficient to norms and balanced in structure',
}

/** A milestone in one project of each province: in some it is reported as reached. */
export function addMilestones(world: World, programmes: readonly Programme[]): void {
  const projects = programmes.filter(({ kind, state }) => kind === 'PROVINCIAL_PROJECT' && state === 'RUNNING')
  for (const place of world.current) {
    const programme = projects.find((each) => each.place.id === place.id)
    if (!programme) continue
    const reached = world.random('milestone', place.key).chance(0.4) ? addReached(world, programme) : null
    const targetId = world.ids.next()
    world.store.add('target', {
      id: targetId,
      programmeId: programme.id,
      indicatorId: world.indicator(MILESTONE).id,
      unitId: place.id,
      ordinal: 99,
      ...quantity(null, 'milestone'),
      comparator: 'EXACTLY',
      ...WORDING,
      dueOn: dateOf(programme.to),
      baselineId: null,
      latestId: reached,
    })
    world.cite({ targetId }, 'THHS')
  }
}

function addReached(world: World, { id: programmeId, place }: Programme): string {
  const on = dateOf(addDays(world.day, -world.random('reached', place.key).int(20, 200)))
  const { id } = world.store.add('measurement', {
    id: world.ids.next(),
    indicatorId: world.indicator(MILESTONE).id,
    unitId: place.id,
    programmeId,
    sourceId: world.source('THBC'),
    periodFrom: on,
    periodTo: on,
    periodPrecision: 'DAY',
    disaggregation: '',
    ...quantity('1', 'milestone'),
    status: 'VERIFIED',
    criteriaVersion: null,
    revision: 1,
    current: true,
  })
  world.cite({ measurementId: id }, 'THBC')
  return id
}
