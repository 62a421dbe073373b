import { addDays, type LocalDate } from '@nhip-cau/rules/date'
import type { OrganisationKind } from '../generated/client.ts'
import { dateOf, dateOrNull, quantity, slugOf, titled } from './column.ts'
import type { PracticeEvent } from './event.ts'
import type { Programme } from './programme.ts'
import type { Random } from './random.ts'
import { OPINIONS, REASONS } from './words/opinion.ts'
import { earlier, type Organisation, type World } from './world.ts'

/** Drafts out for opinions: in versions, each point answered or waiting, some bodies silent. */
export function addConsultations(
  world: World,
  programmes: readonly Programme[],
  events: readonly PracticeEvent[],
): void {
  for (const programme of programmes.filter(({ state }) => state === 'DRAFT')) {
    const event = events.find((each) => each.programme.id === programme.id) ?? null
    addConsultation(world, programme, event)
  }
}

function addConsultation(world: World, programme: Programme, event: PracticeEvent | null): void {
  const random = world.random('consultation', programme.place.key)
  const openedOn = addDays(event?.heldOn ?? world.day, -random.int(15, 40))
  const closedOn = addDays(openedOn, random.int(30, 90))
  const documentId = addDraft(world, programme)
  const { id } = world.store.add('consultation', {
    id: world.ids.next(),
    slug: slugOf(`${programme.slug} opinions`),
    programmeId: programme.id,
    documentId,
    eventId: event?.id ?? null,
    titleVi: `Lấy ý kiến góp ý dự thảo ${programme.title[0]}`,
    titleEn: `Opinions on the draft: ${programme.title[1]}`,
    openedOn: dateOf(openedOn),
    closedOn: closedOn <= world.day ? dateOf(closedOn) : null,
  })
  world.cite({ consultationId: id }, 'THHS')
  addVersions(world, programme, random, id, openedOn)
  const bodies = bodiesOf(world, programme, random)
  addOpinions(world, random, id, bodies, openedOn)
  addConsulted(world, random, id, bodies, openedOn)
}

function addDraft(world: World, { title, slug, unit }: Programme): string {
  const { id } = world.store.add('document', {
    id: world.ids.next(),
    slug: slugOf(`${slug} draft`),
    kind: 'PROJECT',
    level: 'PROVINCE',
    status: 'DRAFT',
    number: null,
    issuedOn: null,
    issuerVi: `Sở Giáo dục và Đào tạo ${unit.full[0]}`,
    issuerEn: `${unit.name[1]} Department of Education and Training`,
    ...titled([`Dự thảo ${title[0]}`, `Draft ${title[1]}`]),
    sortKey: slug,
  })
  world.cite({ documentId: id }, 'THVB')
  return id
}

/** Two or three versions; targets rise or fall from one to the next, and some come with no time line. */
function addVersions(
  world: World,
  programme: Programme,
  random: Random,
  consultationId: string,
  openedOn: LocalDate,
): void {
  const count = random.int(2, 3)
  for (let ordinal = 1; ordinal <= count; ordinal += 1) {
    const versionId = world.ids.next()
    world.store.add('draftVersion', {
      id: versionId,
      consultationId,
      ordinal,
      labelVi: `Dự thảo lần ${ordinal}`,
      labelEn: `Draft ${ordinal}`,
      datedOn: dateOf(earlier(addDays(openedOn, (ordinal - 1) * 25), world.day)),
    })
    world.cite({ draftVersionId: versionId }, 'THHS')
    for (const [index, slug] of programme.topic.indicators.entries()) {
      // A target that only a later draft holds is one the opinions brought in.
      if (index === 0 || ordinal > 1 || random.chance(0.7))
        addDraftTarget(world, programme, random, { versionId, slug, ordinal: index + 1, draft: ordinal })
    }
  }
}

type DraftTarget = { versionId: string; slug: string; ordinal: number; draft: number }

function addDraftTarget(
  world: World,
  { to }: Programme,
  random: Random,
  { versionId, slug, ordinal, draft }: DraftTarget,
): void {
  const { id: indicatorId, unit } = world.indicator(slug)
  const value =
    unit === '%' ? 70 + ordinal * 4 + draft * random.pick([-2, 1, 2, 3]) : 20 * ordinal + draft * random.int(-3, 6)
  const draftTargetId = world.ids.next()
  world.store.add('draftTarget', {
    id: draftTargetId,
    versionId,
    indicatorId,
    ordinal,
    ...quantity(
      random.chance(0.06) ? null : String(Math.max(1, value)),
      unit,
      random.pick(['EXACTLY', 'AT_LEAST', 'STRIVING_FOR'] as const),
    ),
    dueOn: random.chance(0.75) ? dateOf(to) : null,
  })
  world.cite({ draftTargetId }, 'THHS')
}

const ASKED: readonly OrganisationKind[] = [
  'PEOPLES_COMMITTEE',
  'LABOUR_FEDERATION',
  'LEARNING_PROMOTION_ASSOCIATION',
  'PARTY_COMMITTEE',
  'VOCATIONAL_INSTITUTIONS',
  'ENTERPRISES',
  'SCHOOL',
]

function bodiesOf(world: World, { place }: Programme, random: Random): Organisation[] {
  const bodies = ASKED.flatMap((kind) => world.organisations(place, kind))
  return random.sample(bodies, random.int(7, 11))
}

function addOpinions(
  world: World,
  random: Random,
  consultationId: string,
  bodies: readonly Organisation[],
  openedOn: LocalDate,
): void {
  for (const [index, { topic, points }] of random.sample(OPINIONS, random.int(2, 4)).entries()) {
    const groupId = world.ids.next()
    world.store.add('opinionGroup', {
      id: groupId,
      consultationId,
      ordinal: index + 1,
      topicVi: topic[0],
      topicEn: topic[1],
    })
    world.cite({ opinionGroupId: groupId }, 'THHS')
    for (const [number, text] of random.sample(points, random.int(2, points.length)).entries()) {
      const opinionId = world.ids.next()
      const author = random.chance(0.92) ? random.pick(bodies).id : null
      world.store.add('opinion', {
        id: opinionId,
        groupId,
        ordinal: number + 1,
        authorId: author,
        textVi: text[0],
        textEn: text[1],
        ...answerOf(world, random, openedOn),
      })
      world.cite({ opinionId }, 'THHS')
    }
  }
}

function answerOf(world: World, random: Random, openedOn: LocalDate) {
  const answer = random.pick(['ABSORBED', 'ABSORBED', 'PARTLY_ABSORBED', 'EXPLAINED', 'PENDING', 'PENDING'] as const)
  if (answer === 'PENDING') return { answer, reasonVi: null, reasonEn: null, answeredOn: null }
  const told = answer === 'ABSORBED' ? random.chance(0.5) : true
  const [reasonVi, reasonEn] = told ? random.pick(REASONS[answer]) : [null, null]
  return {
    answer,
    reasonVi,
    reasonEn,
    answeredOn: dateOrNull(earlier(addDays(openedOn, random.int(10, 60)), world.day)),
  }
}

function addConsulted(
  world: World,
  random: Random,
  consultationId: string,
  bodies: readonly Organisation[],
  openedOn: LocalDate,
): void {
  for (const [index, { id: organisationId }] of bodies.entries()) {
    const replied = random.pick([true, true, true, false, null])
    const consultedBodyId = world.ids.next()
    world.store.add('consultedBody', {
      id: consultedBodyId,
      consultationId,
      organisationId,
      ordinal: index + 1,
      replied,
      repliedOn: replied ? dateOf(earlier(addDays(openedOn, random.int(5, 30)), world.day)) : null,
    })
    world.cite({ consultedBodyId }, 'THHS')
  }
}
