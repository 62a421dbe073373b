import { sortKey } from '@nhip-cau/rules/text'
import { slugOf, titled } from './column.ts'
import type { PracticeEvent } from './event.ts'
import type { Programme } from './programme.ts'
import type { Random } from './random.ts'
import { HONOURS, MOVEMENTS, RECIPIENTS } from './words/honour.ts'
import type { World } from './world.ts'

/** Movements of the emulation programmes, and titles with their recipients: bodies, or persons by role and number. */
export function addHonours(world: World, programmes: readonly Programme[], events: readonly PracticeEvent[]): void {
  for (const programme of programmes) {
    const { kind, state, place, number } = programme
    if (kind !== 'EMULATION_PROGRAMME' || state === 'DRAFT') continue
    const random = world.random('honours', place.key, number)
    for (const [index, [nameVi, nameEn]] of random.sample(MOVEMENTS, random.int(2, 3)).entries()) {
      const movementId = world.ids.next()
      world.store.add('movement', { id: movementId, programmeId: programme.id, ordinal: index + 1, nameVi, nameEn })
      world.cite({ movementId }, 'THHS')
    }
    const event = events.find((each) => each.programme.id === programme.id) ?? null
    for (const [index, honour] of random.sample(HONOURS, random.int(2, 4)).entries())
      addHonour(world, programme, random, { honour, event, ordinal: index + 1 })
  }
}

type Given = { honour: (typeof HONOURS)[number]; event: PracticeEvent | null; ordinal: number }

function addHonour(world: World, programme: Programme, random: Random, { honour, event, ordinal }: Given): void {
  const honourId = world.ids.next()
  world.store.add('honour', {
    id: honourId,
    slug: slugOf(`${programme.slug} ${honour.title[1]}`),
    ...titled(honour.title),
    sortKey: sortKey(honour.title[0]),
    authority: honour.authority,
    decision: random.chance(0.7) ? `TH-${random.int(100, 2900)}/QĐ` : null,
    eventId: event?.id ?? null,
    programmeId: programme.id,
    indicatorId: random.chance(0.4) ? world.indicator('staff-with-emulation-titles').id : null,
    ordinal,
  })
  world.cite({ honourId }, 'THHS')
  for (const [index, recipient] of random.sample(RECIPIENTS, random.int(1, 3)).entries()) {
    const schools = world.organisations(programme.place, 'SCHOOL')
    const named = recipient.kind === 'COLLECTIVE' && schools.length > 0 && random.chance(0.5)
    world.store.add('honourRecipient', {
      id: world.ids.next(),
      honourId,
      ordinal: index + 1,
      kind: recipient.kind,
      count: named ? 1 : random.int(1, 24),
      organisationId: named ? random.pick(schools).id : null,
      descriptionVi: recipient.description[0],
      descriptionEn: recipient.description[1],
    })
  }
}
