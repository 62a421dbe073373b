import { addDays } from '@nhip-cau/rules/date'
import { dateOf, quantity } from './column.ts'
import type { Programme } from './programme.ts'
import type { Random } from './random.ts'
import { GIFTS } from './words/contribution.ts'
import { dayBetween, earlier, later, type Organisation, type World } from './world.ts'

/** What went from whom to whom under the programmes that give: said by both sides alike, differently, or by one alone. */
export function addContributions(world: World, programmes: readonly Programme[]): void {
  for (const programme of programmes) {
    const { kind, state, parties } = programme
    if (state === 'PROPOSED' || state === 'DRAFT') continue
    if (
      kind !== 'INTER_PROVINCIAL_COOPERATION' &&
      kind !== 'COORDINATION_PROGRAMME' &&
      kind !== 'SCHOOL_ENTERPRISE_LINKAGE'
    )
      continue
    const random = world.random('contributions', programme.place.key, programme.number)
    const [giver, receiver] = parties.map(({ organisation }) => organisation)
    if (!giver || !receiver) continue
    for (const [index, gift] of random.sample(GIFTS, random.int(1, 4)).entries())
      addContribution(world, programme, random, { gift, ordinal: index + 1, giver, receiver })
  }
}

type Gift = (typeof GIFTS)[number]
type Giving = { gift: Gift; ordinal: number; giver: Organisation; receiver: Organisation }

function addContribution(world: World, programme: Programme, random: Random, giving: Giving): void {
  const { gift, ordinal, giver, receiver } = giving
  const id = world.ids.next()
  const amount = random.int(gift.least, gift.most)
  const delivered = random.chance(0.85)
  const from = dayBetween(random, programme.begun, earlier(programme.to, addDays(world.day, -60)))
  const to = earlier(addDays(from, random.int(0, 200)), delivered ? addDays(world.day, -5) : programme.to)
  const more = random.chance(0.15)
  // 'More than 40' is some 42 in truth; now and then both sides confirm the round number all the same.
  const given = more && amount % 4 !== 0 ? amount + 1 + (amount % 3) : amount
  world.store.add('contribution', {
    id,
    programmeId: programme.id,
    ordinal,
    kind: gift.kind,
    whatVi: gift.what[0],
    whatEn: gift.what[1],
    giverId: giver.id,
    receiverId: receiver.id,
    delivered,
    periodFrom: dateOf(from),
    periodTo: dateOf(later(from, to)),
    periodPrecision: 'DAY',
    ...quantity(String(amount), gift.unit, more ? 'MORE_THAN' : 'EXACTLY'),
  })
  world.cite({ contributionId: id }, 'THHS')
  world.store.add('contributionPlace', { contributionId: id, unitId: receiver.unit.id })
  if (delivered)
    confirm(world, random, { contributionId: id, gift, amount: given, settled: to < addDays(world.day, -400) })
}

type Confirming = { contributionId: string; gift: Gift; amount: number; settled: boolean }

/** Both alike in more than half, different in some, the receiver silent in some, nobody in the rest; what is long past has been settled. */
function confirm(world: World, random: Random, { contributionId, gift: { unit }, amount, settled }: Confirming): void {
  const drawn = random.next() * (settled ? 0.8 : 1)
  const missing = !settled && drawn < 0.1
  if (missing) return
  const received = drawn < 0.68 ? amount : Math.max(1, amount - random.int(1, Math.max(2, Math.floor(amount / 6))))
  const sides = [
    ['GIVER', amount],
    ['RECEIVER', received],
  ] as const
  for (const [side, value] of drawn > 0.82 ? sides.slice(0, 1) : sides) {
    const { id } = world.store.add('contributionConfirmation', {
      id: world.ids.next(),
      contributionId,
      side,
      confirmedOn: dateOf(addDays(world.day, -random.int(3, 300))),
      ...quantity(String(value), unit),
    })
    world.cite({ contributionConfirmationId: id }, 'THHS')
  }
}
