import { addDays } from '@nhip-cau/rules/date'
import { sortKey } from '@nhip-cau/rules/text'
import type { DocumentKind, DocumentLevel, DocumentRelation } from '../generated/client.ts'
import { dateOf, quantity, slugOf, titled } from './column.ts'
import { CRITERIA, CRITERIA_CHANGED_ON, CRITERIA_INDICATOR } from './measurement.ts'
import type { Programme } from './programme.ts'
import { NATIONAL, type NationalDocument } from './words/document.ts'
import type { Text } from './words/topic.ts'
import { dayBetween, type Unit, type World } from './world.ts'

type New = {
  slug: string
  kind: DocumentKind
  level: DocumentLevel
  number: string | null
  issuedOn: string | null
  issuer: Text
  title: Text
}

function addDocument(world: World, { slug, kind, level, number, issuedOn, issuer, title }: New): string {
  const { id } = world.store.add('document', {
    id: world.ids.next(),
    slug,
    kind,
    level,
    status: issuedOn === null ? 'DRAFT' : 'ISSUED',
    number,
    issuedOn: issuedOn === null ? null : dateOf(issuedOn),
    issuerVi: issuer[0],
    issuerEn: issuer[1],
    ...titled(title),
    sortKey: sortKey(title[0]),
  })
  world.cite({ documentId: id }, 'THVB')
  return id
}

function link(world: World, fromId: string, toId: string, relation: DocumentRelation): void {
  const { id } = world.store.add('documentLink', { id: world.ids.next(), fromId, toId, relation })
  world.cite({ documentLinkId: id }, 'THVB')
}

/** From the Politburo to each province's plan, every text carrying out the one above it; programmes rest on them. */
export function addDocuments(world: World, programmes: readonly Programme[]): void {
  const national = new Map<string, string>()
  for (const document of NATIONAL) national.set(document.key, addNational(world, document, national))
  addCriteria(world, national.get('circular') ?? null)
  for (const place of world.current) {
    const local = addProvincial(world, place, national.get('strategy') ?? null)
    for (const programme of programmes.filter((each) => each.place.id === place.id))
      rest(world, programme, local, national)
  }
}

function addNational(world: World, document: NationalDocument, known: ReadonlyMap<string, string>): string {
  const { key, above, targets, ...rest } = document
  const id = addDocument(world, { ...rest, slug: slugOf(rest.title[1]) })
  const aboveId = above && known.get(above)
  if (aboveId) link(world, id, aboveId, 'IMPLEMENTS')
  for (const [index, [slug, value, dueOn]] of targets.entries()) {
    const documentTargetId = world.ids.next()
    world.store.add('documentTarget', {
      id: documentTargetId,
      documentId: id,
      indicatorId: world.indicator(slug).id,
      ordinal: index + 1,
      disaggregation: '',
      scopeVi: null,
      scopeEn: null,
      ...quantity(value, world.indicator(slug).unit, 'AT_LEAST'),
      dueOn: dateOf(dueOn),
    })
    world.cite({ documentTargetId }, 'THVB')
  }
  return id
}

/** The criteria of national standards changed on 7 July 2026: the one real date of the practice documents. */
function addCriteria(world: World, documentId: string | null): void {
  const versions = [
    { code: CRITERIA.before, validFrom: null, documentId: null },
    { code: CRITERIA.since, validFrom: dateOf(CRITERIA_CHANGED_ON), documentId },
  ]
  for (const version of versions) {
    const { id } = world.store.add('criteriaVersion', {
      id: world.ids.next(),
      indicatorId: world.indicator(CRITERIA_INDICATOR).id,
      ...version,
    })
    world.cite({ criteriaVersionId: id }, 'THVB')
  }
}

type Local = { resolution: string; decision: string; plan: string }

function addProvincial(world: World, { name, full, key }: Unit, above: string | null): Local {
  const random = world.random('documents', key)
  const [signed, decided] = [
    dayBetween(random, '2025-08-01', '2025-12-31'),
    dayBetween(random, '2026-01-05', '2026-04-30'),
  ]
  const planned = addDays(decided, random.int(20, 90))
  const local = (level: string) => slugOf(`${name[1]} ${level}`)
  const resolution = addDocument(world, {
    slug: local('resolution breakthrough in education'),
    kind: 'RESOLUTION',
    level: 'PROVINCE',
    number: `TH-${random.int(3, 60)}/NQ-HĐND`,
    issuedOn: signed,
    issuer: [`Hội đồng nhân dân ${full[0]}`, `${full[1]} People’s Council`],
    title: [
      `Nghị quyết về phát triển giáo dục và đào tạo ${full[0]} đến năm 2030`,
      `Resolution on developing education and training in ${name[1]} to 2030`,
    ],
  })
  const decision = addDocument(world, {
    slug: local('decision approving the plan'),
    kind: 'DECISION',
    level: 'PROVINCE',
    number: `TH-${random.int(100, 2400)}/QĐ-UBND`,
    issuedOn: decided,
    issuer: [`Ủy ban nhân dân ${full[0]}`, `${full[1]} People’s Committee`],
    title: [
      `Quyết định phê duyệt Đề án nâng cao chất lượng giáo dục và đào tạo ${full[0]}`,
      `Decision approving the project to raise the quality of education and training in ${name[1]}`,
    ],
  })
  const plan = addDocument(world, {
    slug: local('plan of the education department'),
    kind: 'PROGRAMME',
    level: 'PROVINCE',
    number: `TH-${random.int(20, 400)}/KH-SGDĐT`,
    issuedOn: planned,
    issuer: [`Sở Giáo dục và Đào tạo ${full[0]}`, `${name[1]} Department of Education and Training`],
    title: [
      `Kế hoạch hợp tác, phối hợp về giáo dục của ngành Giáo dục và Đào tạo ${full[0]}`,
      `Plan of cooperation and coordination of ${name[1]}’s education sector`,
    ],
  })
  if (above) link(world, resolution, above, 'IMPLEMENTS')
  link(world, decision, resolution, 'IMPLEMENTS')
  link(world, plan, decision, 'IMPLEMENTS')
  return { resolution, decision, plan }
}

/** What a programme carries out and what it rests on. */
function rest(world: World, programme: Programme, local: Local, national: ReadonlyMap<string, string>): void {
  const random = world.random('basis', programme.place.key, programme.number)
  const relations = new Map<string, DocumentRelation>()
  const recent = programme.from >= '2026-01-01'
  if (programme.kind === 'PROVINCIAL_PROJECT' && programme.state !== 'DRAFT' && recent)
    relations.set(local.decision, 'APPROVED_BY')
  else if (recent) relations.set(random.pick([local.resolution, local.plan]), 'IMPLEMENTS')
  const basis = national.get(recent ? random.pick(['resolution', 'strategy']) : 'older')
  if (basis && random.chance(0.85)) relations.set(basis, 'BASED_ON')
  for (const [documentId, relation] of relations) {
    const { id } = world.store.add('programmeDocument', {
      id: world.ids.next(),
      programmeId: programme.id,
      documentId,
      relation,
    })
    world.cite({ programmeDocumentId: id }, 'THVB')
  }
}
