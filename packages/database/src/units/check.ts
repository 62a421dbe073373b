import { SuccessionKind, UnitType } from '../generated/enums.ts'
import { type Place, UnitsIssues } from './issue.ts'
import { FORMER_COMMUNES, isNameOf, type LocalType, namesOf, typeOf } from './name.ts'
import type { UnitLists } from './read.ts'
import type { CurrentCommune, FormerDistrict, LineageRow } from './schema.ts'

/** First day of the units of today, last day of those before them. */
export const FIRST_DAY = '2025-07-01'
export const LAST_DAY = '2025-06-30'

const COMMUNE_TYPES = { xa: UnitType.COMMUNE, phuong: UnitType.WARD, dac_khu: UnitType.SPECIAL_ZONE } as const
/** Numbers of the General Statistics Office's list of types. */
const DISTRICT_TYPES = {
  '3': UnitType.DISTRICT_LEVEL_CITY,
  '4': UnitType.DISTRICT_LEVEL_CITY,
  '5': UnitType.URBAN_DISTRICT,
  '6': UnitType.DISTRICT_LEVEL_TOWN,
  '7': UnitType.RURAL_DISTRICT,
} as const

/** Codes of the provinces before and since, and by each former code those that followed it. */
export type ProvinceCodes = {
  former: ReadonlySet<string>
  current: ReadonlySet<string>
  followers: ReadonlyMap<string, ReadonlySet<string>>
}

/** A unit as the lists have it. Codes of parents are of the level above: the province, or a former commune's district. */
export type ListedUnit = {
  place: Place
  code: string
  type: LocalType
  fullNameVi: string
  fullNameEn: string | undefined
  parentCode: string
}
export type ListedSuccession = {
  place: Place
  /** A former commune's code, or a district's. */
  predecessor: string
  successor: string
  kind: SuccessionKind
  /** 1 when all of it went there; null when a part did, for no list says how large. */
  share: 1 | null
  note: string
}
export type ListedUnits = {
  current: ListedUnit[]
  districts: ListedUnit[]
  former: ListedUnit[]
  successions: ListedSuccession[]
}

/**
 * The units and successions the lists speak of, checked against each other and against the provinces on record.
 * @throws UnitsError with every fault found
 */
export function checkLists(lists: UnitLists, provinces: ProvinceCodes): ListedUnits {
  const issues = new UnitsIssues()
  const current = lists.communes.map((row) => currentUnit(row, provinces, issues))
  const districts = lists.districts.map((row) => districtUnit(row, provinces, issues))
  once(current, issues)
  once(districts, issues)
  checkEnglish(current, issues)
  checkEnglish(districts, issues)
  const byCode = { current: index(lists.communes), districts: index(lists.districts) }
  for (const row of lists.lineage) {
    checkRow(row, byCode, issues)
    checkProvinces(row, provinces, issues)
  }
  const former = formerUnits(lists.lineage, issues)
  const successions = successionsOf(lists.lineage, issues)
  issues.throwIfAny()
  return { current, districts, former, successions }
}

const index = <R extends { data: { code: string } }>(rows: readonly R[]) =>
  new Map(rows.map((row) => [row.data.code, row]))

function currentUnit({ data, ...place }: CurrentCommune, { current }: ProvinceCodes, issues: UnitsIssues): ListedUnit {
  const { code, fullNameVi, fullNameEn, provinceCode } = data
  const type = COMMUNE_TYPES[data.type]
  if (typeOf(fullNameVi) !== type) issues.add(place, 'fullNameVi', misnamed(fullNameVi, data.type))
  if (!current.has(provinceCode)) issues.add(place, 'provinceCode', unknownProvince(provinceCode, FIRST_DAY))
  return { place, code, type, fullNameVi, fullNameEn, parentCode: provinceCode }
}

function districtUnit({ data, ...place }: FormerDistrict, { former }: ProvinceCodes, issues: UnitsIssues): ListedUnit {
  const { code, fullNameVi, fullNameEn, formerProvinceCode } = data
  const type = DISTRICT_TYPES[data.unitTypeId]
  if (typeOf(fullNameVi) !== type) issues.add(place, 'fullNameVi', misnamed(fullNameVi, data.unitTypeId))
  if (!former.has(formerProvinceCode))
    issues.add(place, 'formerProvinceCode', unknownProvince(formerProvinceCode, LAST_DAY))
  return { place, code, type, fullNameVi, fullNameEn, parentCode: formerProvinceCode }
}

/**
 * No unit has the English name of another one of its list, as when a column has slipped by a row. A name of its own in
 * English, such as Paracel for Hoàng Sa, is fine.
 */
function checkEnglish(units: readonly ListedUnit[], issues: UnitsIssues): void {
  const bearers = Map.groupBy(units, ({ fullNameVi, type }) => namesOf(fullNameVi, type).fullNameEn)
  for (const { place, type, fullNameVi, fullNameEn } of units) {
    const other = fullNameEn === undefined ? undefined : bearers.get(fullNameEn)?.[0]
    const own = namesOf(fullNameVi, type).fullNameEn
    if (other && fullNameEn !== own && !isNameOf(fullNameEn ?? own, fullNameVi, type))
      issues.add(place, 'fullNameEn', `is ${fullNameEn}, the name of ${other.fullNameVi}; write ${own}, or nothing`)
  }
}

/** No lineage may contradict the register's own: where the provinces went is known. */
function checkProvinces({ data, ...place }: LineageRow, { followers }: ProvinceCodes, issues: UnitsIssues): void {
  const { oldProvinceCode, newProvinceCode } = data
  const after = followers.get(oldProvinceCode)
  if (!after || after.has(newProvinceCode)) return
  issues.add(
    place,
    'newProvinceCode',
    `is ${newProvinceCode}, but province ${oldProvinceCode} became ${[...after].join(', ')}; correct it or oldProvinceCode`,
  )
}

const misnamed = (name: string, type: string) =>
  `is ${name}, which does not go with the type ${type}; mend the one or the other`
const unknownProvince = (code: string, day: string) =>
  `is ${code}, which no province had on ${day}; write the code of that day`

/** No code stands for two units of one list. */
function once(units: readonly ListedUnit[], issues: UnitsIssues): void {
  const first = new Map<string, Place>()
  for (const { code, place } of units) {
    const other = first.get(code)
    if (other) issues.add(place, 'code', `is ${code}, as on line ${other.line}; keep one of the two`)
    else first.set(code, place)
  }
}

function checkRow(
  { data, ...place }: LineageRow,
  byCode: { current: ReadonlyMap<string, CurrentCommune>; districts: ReadonlyMap<string, FormerDistrict> },
  issues: UnitsIssues,
): void {
  const after = byCode.current.get(data.newCommuneCode)?.data
  if (!after)
    issues.add(place, 'newCommuneCode', `is ${data.newCommuneCode}, which communes-current does not have; add it there`)
  else if (after.provinceCode !== data.newProvinceCode)
    issues.add(
      place,
      'newProvinceCode',
      `is ${data.newProvinceCode}; write ${after.provinceCode}, as communes-current has`,
    )
  const district = byCode.districts.get(data.oldDistrictCode)?.data
  if (!district)
    issues.add(
      place,
      'oldDistrictCode',
      `is ${data.oldDistrictCode}, which districts-former does not have; add it there`,
    )
  else if (district.formerProvinceCode !== data.oldProvinceCode)
    issues.add(
      place,
      'oldProvinceCode',
      `is ${data.oldProvinceCode}; write ${district.formerProvinceCode}, as districts-former has`,
    )
  if ((data.oldCommuneCode === '') !== (data.oldFullNameVi === ''))
    issues.add(place, 'oldFullNameVi', 'goes with oldCommuneCode; write both, or leave out both for a district')
  else if (data.oldCommuneCode !== '' && !typeOf(data.oldFullNameVi, FORMER_COMMUNES))
    issues.add(place, 'oldFullNameVi', `is ${data.oldFullNameVi}; write it beginning with Xã, Phường or Thị trấn`)
  if (isPart(data.note) === null)
    issues.add(place, 'note', `is ${data.note}; write Nhập toàn bộ, Nhập một phần or Giữ nguyên`)
}

/** Former communes, which have no list of their own: one for each code of the lineage. */
function formerUnits(lineage: readonly LineageRow[], issues: UnitsIssues): ListedUnit[] {
  const found = new Map<string, ListedUnit>()
  for (const { data, ...place } of lineage) {
    const { oldCommuneCode: code, oldFullNameVi: fullNameVi, oldDistrictCode: parentCode } = data
    const type = typeOf(fullNameVi, FORMER_COMMUNES)
    if (code === '' || !type) continue
    const other = found.get(code)
    if (!other) found.set(code, { place, code, type, fullNameVi, fullNameEn: undefined, parentCode })
    else if (other.fullNameVi !== fullNameVi)
      issues.add(place, 'oldFullNameVi', `is ${fullNameVi}; write ${other.fullNameVi}, as on line ${other.place.line}`)
    else if (other.parentCode !== parentCode)
      issues.add(
        place,
        'oldDistrictCode',
        `is ${parentCode}; write ${other.parentCode}, as on line ${other.place.line}`,
      )
  }
  return [...found.values()]
}

/** Whether a note says that a part went over; null when it says neither that nor that the whole did. */
function isPart(note: string): boolean | null {
  if (/một phần|phần còn lại/i.test(note)) return true
  return /toàn bộ|giữ nguyên|đổi tên|đổi loại hình/i.test(note) ? false : null
}

/**
 * What followed what. The whole of a unit went over only where the list says so and names one successor; a district
 * some of whose communes are listed did not go over whole either.
 */
function successionsOf(lineage: readonly LineageRow[], issues: UnitsIssues): ListedSuccession[] {
  const keyOf = ({ data }: LineageRow) => data.oldCommuneCode || data.oldDistrictCode
  const byOld = Map.groupBy(lineage, keyOf)
  const byNew = Map.groupBy(lineage, ({ data }) => data.newCommuneCode)
  const withCommunes = new Set(
    lineage.filter(({ data }) => data.oldCommuneCode !== '').map(({ data }) => data.oldDistrictCode),
  )
  const first = new Map<string, Place>()
  return lineage.flatMap((row) => {
    const { data, ...place } = row
    const predecessor = keyOf(row)
    const pair = `${predecessor} ${data.newCommuneCode}`
    const other = first.get(pair)
    if (other)
      issues.add(
        place,
        'newCommuneCode',
        `is ${data.newCommuneCode} for ${predecessor}, as on line ${other.line}; keep one of the two`,
      )
    first.set(pair, other ?? place)
    const alone = byOld.get(predecessor)?.length === 1 && !(data.oldCommuneCode === '' && withCommunes.has(predecessor))
    const whole = alone && isPart(data.note) === false
    const only = byNew.get(data.newCommuneCode)?.length === 1
    const kind = !whole ? SuccessionKind.SPLIT : only ? SuccessionKind.REDESIGNATION : SuccessionKind.MERGER
    return [{ place, predecessor, successor: data.newCommuneCode, kind, share: whole ? 1 : null, note: data.note }]
  })
}
