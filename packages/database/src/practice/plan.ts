import { addDays, type LocalDate } from '@nhip-cau/rules/date'
import type { ProgrammeKind } from '../generated/client.ts'
import type { Random } from './random.ts'
import { type Text, TOPICS, type Topic } from './words/topic.ts'
import type { Unit, World } from './world.ts'

/** How a programme stands on the day. */
export type State = 'RUNNING' | 'ENDED' | 'DRAFT' | 'PROPOSED'

/** What a programme is to be, before it has names and parties. */
export type Plan = {
  id: string
  /** Number among those of its province, from 1. */
  number: number
  kind: ProgrammeKind
  topic: Topic
  /** What it is about, in the words of its title. */
  about: Text
  /** The province of today it belongs to. */
  place: Unit
  state: State
  from: LocalDate
  to: LocalDate
  contents: readonly Text[]
  activities: readonly Text[]
  renews: Plan | null
}

/** The kinds every province has, in the order in which its programmes are numbered. */
const KINDS: readonly ProgrammeKind[] = [
  'COORDINATION_PROGRAMME',
  'INTER_PROVINCIAL_COOPERATION',
  'PROVINCIAL_PROJECT',
  'EMULATION_PROGRAMME',
  'SCHOOL_ENTERPRISE_LINKAGE',
  'MEMORANDUM',
  'COORDINATION_PROGRAMME',
  'PROVINCIAL_PROJECT',
  'INTER_PROVINCIAL_COOPERATION',
]

/** The programmes of a province: one of each kind at least, about different things as far as the kinds allow. */
export function plansOf(world: World, place: Unit): Plan[] {
  const random = world.random('plans', place.key)
  const used = new Set<Topic>()
  const plans: Plan[] = []
  for (const kind of KINDS) {
    const fitting = TOPICS.filter(({ kinds }) => kinds.includes(kind))
    const fresh = fitting.filter((topic) => !used.has(topic))
    const topic = random.pick(fresh.length > 0 ? fresh : fitting)
    used.add(topic)
    const plan = planOf(world, random, {
      number: plans.length + 1,
      kind,
      topic,
      about: random.pick(topic.names),
      place,
    })
    plans.push(plan)
    if (plan.state === 'ENDED' && random.chance(0.6)) plans.push(renewalOf(world, random, plan, plans.length + 1))
  }
  return plans
}

type Start = Pick<Plan, 'number' | 'kind' | 'topic' | 'about' | 'place'>

function planOf(world: World, random: Random, start: Start): Plan {
  const state = stateOf(random, start)
  const year = Number(world.day.slice(0, 4))
  const [first, last] = yearsOf(random, state, year)
  return {
    id: world.ids.next(),
    ...start,
    state,
    ...period(start.kind, first, last),
    ...wordsOf(random, start.topic, state),
    renews: null,
  }
}

/** Proposals are memoranda and drafts are projects; the second of a kind is the likelier one. */
function stateOf(random: Random, { kind, number }: Start): State {
  if (kind === 'MEMORANDUM') return random.chance(0.5) ? 'PROPOSED' : 'RUNNING'
  if (kind === 'PROVINCIAL_PROJECT' && number > 4) return random.chance(0.65) ? 'DRAFT' : 'RUNNING'
  return random.chance(0.12) ? 'ENDED' : 'RUNNING'
}

function yearsOf(random: Random, state: State, year: number): [first: number, last: number] {
  if (state === 'DRAFT' || state === 'PROPOSED') return [year + 1, year + random.pick([4, 5, 9])]
  if (state === 'ENDED') return random.chance(0.5) ? [2021, year - 2] : [2022, year - 1]
  const first = random.chance(0.3) ? random.int(2022, year - 2) : random.int(year - 1, year)
  return [first, random.chance(0.07) ? year : year + random.pick([1, 2, 3, 4, 4])]
}

function period(kind: ProgrammeKind, first: number, last: number): { from: LocalDate; to: LocalDate } {
  if (kind === 'EMULATION_PROGRAMME') return { from: `${first - 1}-09-05`, to: `${last}-05-31` }
  return { from: `${first}-01-01`, to: `${last}-12-31` }
}

/** Activities come back year by year, so that a title says which time it is. */
function wordsOf(random: Random, topic: Topic, state: State): Pick<Plan, 'contents' | 'activities'> {
  const many = state === 'RUNNING' || state === 'ENDED'
  return {
    contents: topic.contents.slice(0, random.int(3, topic.contents.length)),
    activities: random.sample(topic.activities, many ? random.int(6, 8) : random.int(3, 5)),
  }
}

function renewalOf(world: World, random: Random, renews: Plan, number: number): Plan {
  const year = Number(world.day.slice(0, 4))
  const first = Number(addDays(renews.to, 120).slice(0, 4)) + (renews.kind === 'EMULATION_PROGRAMME' ? 1 : 0)
  const { kind, topic, about, place } = renews
  const words = wordsOf(random, topic, 'RUNNING')
  const start = { id: world.ids.next(), number, kind, topic, about, place, state: 'RUNNING' } as const
  return { ...start, ...period(kind, Math.min(first, year), year + 3), ...words, renews }
}
