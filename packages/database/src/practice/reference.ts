import { descendantsOn } from '@nhip-cau/rules/succession'
import { sortKey } from '@nhip-cau/rules/text'
import type { SourceRole } from '../generated/client.ts'
import type { Register } from '../register/register.ts'
import { dateOf, dateOrNull, titled } from './column.ts'
import type { Text } from './words/topic.ts'
import type { SourceKey, World } from './world.ts'

const PUBLISHER = 'Nhịp Cầu (dữ liệu thực hành)'

const SOURCES: readonly { key: SourceKey; role: SourceRole; title: Text }[] = [
  {
    key: 'THDM',
    role: 'LEGAL',
    title: [
      'Dữ liệu thực hành: danh mục đơn vị hành chính và chỉ số, chép từ sổ theo dõi',
      'Practice data: lists of administrative units and indicators, copied from the register',
    ],
  },
  {
    key: 'THHS',
    role: 'PRIMARY',
    title: [
      'Dữ liệu thực hành: hồ sơ chương trình, không có thật',
      'Practice data: files of programmes that do not exist',
    ],
  },
  {
    key: 'THBC',
    role: 'PRIMARY',
    title: [
      'Dữ liệu thực hành: báo cáo định kỳ hằng quý, số liệu không có thật',
      'Practice data: quarterly reports with made-up figures',
    ],
  },
  {
    key: 'THVB',
    role: 'LEGAL',
    title: ['Dữ liệu thực hành: văn bản không có thật', 'Practice data: documents that do not exist'],
  },
  {
    key: 'THDC',
    role: 'CORROBORATING',
    title: ['Dữ liệu thực hành: số liệu đối chiếu, không có thật', 'Practice data: made-up figures for comparison'],
  },
]

/** Sources that call themselves practice data; every record cites one of them. */
export function addSources(world: World): void {
  for (const { key, role, title } of SOURCES) {
    const id = world.ids.next()
    world.sources.set(key, id)
    world.store.add('source', {
      id,
      key,
      role,
      publisher: PUBLISHER,
      ...titled(title),
      url: null,
      publishedOn: dateOf(world.day),
      dateNoteVi: 'Ngày dữ liệu thực hành được tạo ra.',
      dateNoteEn: 'The day the practice data was made for.',
    })
  }
}

/** The real provinces, those before the mergers of 2025 included. */
export function addUnits(world: World, register: Register): void {
  for (const { data } of register.units) {
    const unit = world.units.find(({ code, validFrom }) => code === data.code && validFrom === data.validFrom)
    if (!unit || data.level !== 'PROVINCE') continue
    world.store.add('administrativeUnit', {
      id: unit.id,
      level: data.level,
      type: data.type,
      code: data.code,
      isoCode: data.iso,
      nameVi: data.vi[0],
      nameEn: data.en[0],
      fullNameVi: data.vi[1],
      fullNameEn: data.en[1],
      sortKey: sortKey(data.vi[0]),
      validFrom: dateOrNull(data.validFrom),
      validTo: dateOrNull(data.validTo),
    })
    world.cite({ unitId: unit.id }, 'THDM')
  }
}

/** The real successions and the lineage they make. */
export function addSuccessions(world: World, register: Register): void {
  const idOf = (key: string) => world.units.find((unit) => unit.key === key)?.id
  for (const { data } of register.successions) {
    const [predecessorId, successorId] = [idOf(data.predecessor), idOf(data.successor)]
    if (!predecessorId || !successorId) continue
    const { id } = world.store.add('succession', {
      id: world.ids.next(),
      kind: data.kind,
      predecessorId,
      successorId,
      effectiveOn: dateOf(data.effectiveOn),
      share: data.share,
      legalBasisVi: data.legalBasis.vi,
      legalBasisEn: data.legalBasis.en,
    })
    world.cite({ successionId: id }, 'THDM')
  }
  for (const ancestor of world.units)
    for (const row of lineageOf(world, ancestor.id)) world.store.add('unitLineage', row)
}

/** A unit with itself and every unit that follows it, each at the share it has on the follower's first day. */
function lineageOf({ links, units }: World, ancestorId: string) {
  const shares = new Map<string, string | null>([[ancestorId, '1']])
  for (const day of [...new Set(links.map(({ effectiveOn }) => effectiveOn))].sort()) {
    for (const { unitId, share } of descendantsOn(ancestorId, links, units, day))
      if (!shares.has(unitId)) shares.set(unitId, share)
  }
  return [...shares].map(([descendantId, share]) => ({ ancestorId, descendantId, share }))
}

/** The real catalogue of indicators. */
export function addIndicators(world: World, register: Register): void {
  for (const { data } of register.indicators) {
    const id = world.ids.next()
    world.indicators.set(data.slug, { id, unit: data.unit, name: [data.name.vi, data.name.en] })
    world.store.add('indicator', {
      id,
      slug: data.slug,
      catalogueCode: data.catalogueCode,
      officialCode: data.officialCode,
      kind: data.kind,
      direction: data.direction,
      unit: data.unit,
      nameVi: data.name.vi,
      nameEn: data.name.en,
      definitionVi: data.definition?.vi ?? null,
      definitionEn: data.definition?.en ?? null,
      sortKey: sortKey(data.name.vi),
    })
    world.cite({ indicatorId: id }, 'THDM')
  }
}
