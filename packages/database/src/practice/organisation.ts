import { sortKey } from '@nhip-cau/rules/text'
import type { OrganisationKind } from '../generated/client.ts'
import { dateOrNull, slugOf } from './column.ts'
import type { Text } from './words/topic.ts'
import type { Unit, World } from './world.ts'

type Named = { kind: OrganisationKind; name: Text }

/** Bodies that every province has had, before the mergers and since. */
const lasting = ({ full: [vi, full], name: [, en] }: Unit): Named[] => [
  {
    kind: 'EDUCATION_DEPARTMENT',
    name: [`Sở Giáo dục và Đào tạo ${vi}`, `${en} Department of Education and Training`],
  },
  { kind: 'PEOPLES_COMMITTEE', name: [`Ủy ban nhân dân ${vi}`, `${full} People’s Committee`] },
  { kind: 'LABOUR_FEDERATION', name: [`Liên đoàn Lao động ${vi}`, `${en} Federation of Labour`] },
  {
    kind: 'LEARNING_PROMOTION_ASSOCIATION',
    name: [`Hội Khuyến học ${vi}`, `${en} Association for the Promotion of Learning`],
  },
  {
    kind: 'VOCATIONAL_INSTITUTIONS',
    name: [`Các cơ sở giáo dục nghề nghiệp của ${vi}`, `Vocational training institutions of ${en}`],
  },
  { kind: 'ENTERPRISES', name: [`Hiệp hội Doanh nghiệp ${vi}`, `${en} Business Association`] },
]

/** Bodies kept for the provinces of today alone. */
const present = ({ full: [vi], name: [, en] }: Unit): Named[] => [
  {
    kind: 'PARTY_COMMITTEE',
    name: [
      `Ban Tuyên giáo và Dân vận ${vi.startsWith('thành phố') ? 'Thành ủy' : 'Tỉnh ủy'} ${vi.replace(/^(tỉnh|thành phố) /, '')}`,
      `${en} Party Committee’s Commission for Communication and Mobilisation`,
    ],
  },
  {
    kind: 'ECONOMIC_ZONE_BOARD',
    name: [`Ban Quản lý các khu công nghiệp ${vi}`, `${en} Industrial Zones Management Board`],
  },
]

const SCHOOLS: readonly Text[] = [
  ['Trường Mầm non Hoa Sen', 'Lotus Preschool'],
  ['Trường Mầm non Khu công nghiệp', 'Industrial Zone Preschool'],
  ['Trường Tiểu học Hòa Bình', 'Hòa Bình Primary School'],
  ['Trường Tiểu học Tân Tiến', 'Tân Tiến Primary School'],
  ['Trường Trung học cơ sở Đoàn Kết', 'Đoàn Kết Lower Secondary School'],
  ['Trường Trung học cơ sở Thống Nhất', 'Thống Nhất Lower Secondary School'],
  ['Trường Trung học phổ thông số 1', 'Upper Secondary School No 1'],
  ['Trường Phổ thông Dân tộc nội trú', 'Ethnic Boarding School'],
]

const schools = ({ full: [vi], name: [, en] }: Unit): Named[] =>
  SCHOOLS.map(([nameVi, nameEn]) => ({ kind: 'SCHOOL', name: [`${nameVi}, ${vi}`, `${nameEn}, ${en}`] }))

/** Named offices of every province of every time; those of a province that ended were followed by those of its successor. */
export function addOrganisations(world: World): void {
  for (const unit of [...world.current, ...world.units.filter((each) => !world.current.includes(each)).toReversed()]) {
    const now = world.current.includes(unit)
    for (const { kind, name } of [...lasting(unit), ...(now ? [...present(unit), ...schools(unit)] : [])]) {
      const organisation = { id: world.ids.next(), kind, name, unit }
      world.addOrganisation(organisation)
    }
  }
  for (const unit of world.units) for (const kind of kindsOf(world, unit)) write(world, unit, kind)
}

const KINDS = [
  'EDUCATION_DEPARTMENT',
  'PEOPLES_COMMITTEE',
  'LABOUR_FEDERATION',
  'LEARNING_PROMOTION_ASSOCIATION',
  'PARTY_COMMITTEE',
  'ECONOMIC_ZONE_BOARD',
  'VOCATIONAL_INSTITUTIONS',
  'ENTERPRISES',
  'SCHOOL',
] as const satisfies readonly OrganisationKind[]

const kindsOf = (world: World, unit: Unit) => KINDS.filter((kind) => world.organisations(unit, kind).length > 0)

function write(world: World, unit: Unit, kind: OrganisationKind): void {
  const link = world.links.find(({ predecessorId }) => predecessorId === unit.id)
  const next = link && world.units.find(({ id }) => id === link.successorId)
  for (const { id, name } of world.organisations(unit, kind)) {
    world.store.add('organisation', {
      id,
      slug: [slugOf(name[0]), ...(unit.validTo ? ['den', unit.validTo.slice(0, 4)] : [])].join('-'),
      kind,
      nameVi: name[0],
      nameEn: name[1],
      sortKey: sortKey(name[0]),
      unitId: unit.id,
      validFrom: kind === 'SCHOOL' ? null : dateOrNull(unit.validFrom),
      validTo: dateOrNull(unit.validTo),
      succeededById: next ? world.organisation(next, kind).id : null,
      succeededOn: dateOrNull(link?.effectiveOn ?? null),
    })
    world.cite({ organisationId: id }, 'THDM')
  }
}
