import { sortKey } from '@nhip-cau/rules/text'
import { type AdministrativeUnit, Prisma, type Succession } from '../generated/client.ts'
import { UnitLevel } from '../generated/enums.ts'
import { dateOf, dayOf, identify, idOf } from '../register/load/reconcile.ts'
import { unitKey } from '../register/schema/geography.ts'
import { FIRST_DAY, LAST_DAY, type ListedSuccession, type ListedUnit, type ListedUnits } from './check.ts'
import { namesOf } from './name.ts'

export type UnitRow = Omit<AdministrativeUnit, 'searchText'>
/** Ids of provinces by their codes, before and since. */
export type Provinces = { former: ReadonlyMap<string, string>; current: ReadonlyMap<string, string> }
/** Rows the lists want, with the file each comes from; those the register holds itself are not among them. */
export type Plan = {
  units: { row: UnitRow; file: string }[]
  successions: { row: Succession; file: string }[]
}

const keyOf = ({ code, validFrom }: Pick<UnitRow, 'code' | 'validFrom'>) =>
  unitKey({ code, validFrom: dayOf(validFrom) })
const pairOf = ({ predecessorId, successorId }: Pick<Succession, 'predecessorId' | 'successorId'>) =>
  `${predecessorId} ${successorId}`

/** What the lists want, with the ids of what is there. The register's own units and successions stand as they are. */
export function planOf(
  listed: ListedUnits,
  provinces: Provinces,
  stored: { units: readonly UnitRow[]; successions: readonly Succession[] },
): Plan {
  const [firstDay, lastDay] = [dateOf(FIRST_DAY), dateOf(LAST_DAY)]
  const own = new Set(stored.units.filter(({ imported }) => !imported).map(keyOf))
  const currentKey = (code: string) => unitKey({ code, validFrom: FIRST_DAY })
  const keys = [...listed.districts, ...listed.former].map(({ code }) => code)
  const ids = identify(stored.units, keyOf, [...keys, ...listed.current.map(({ code }) => currentKey(code))])
  const rowsOf = (
    units: readonly ListedUnit[],
    level: UnitLevel,
    life: Pick<UnitRow, 'validFrom' | 'validTo'>,
    parentOf: (code: string) => string,
  ) =>
    units.flatMap(({ place, code, type, fullNameVi, fullNameEn, parentCode }) => {
      const key = keyOf({ code, validFrom: life.validFrom })
      const names = namesOf(fullNameVi, type, fullNameEn)
      const sorted = { sortKey: sortKey(names.nameVi), isoCode: null, imported: true }
      const row = {
        id: idOf(ids, key),
        level,
        type,
        code,
        ...names,
        ...sorted,
        ...life,
        parentId: parentOf(parentCode),
      }
      return own.has(key) ? [] : [{ row, file: place.file }]
    })
  const past = { validFrom: null, validTo: lastDay }
  return {
    // Parents before those that point at them.
    units: [
      ...rowsOf(listed.districts, UnitLevel.DISTRICT, past, (code) => idOf(provinces.former, code)),
      ...rowsOf(listed.former, UnitLevel.COMMUNE, past, (code) => idOf(ids, code)),
      ...rowsOf(listed.current, UnitLevel.COMMUNE, { validFrom: firstDay, validTo: null }, (code) =>
        idOf(provinces.current, code),
      ),
    ],
    successions: successionsOf(listed.successions, stored.successions, (succession) => ({
      predecessorId: idOf(ids, succession.predecessor),
      successorId: idOf(ids, currentKey(succession.successor)),
    })),
  }
}

function successionsOf(
  listed: readonly ListedSuccession[],
  stored: readonly Succession[],
  endsOf: (succession: ListedSuccession) => Pick<Succession, 'predecessorId' | 'successorId'>,
): Plan['successions'] {
  const own = new Set(stored.filter(({ imported }) => !imported).map(pairOf))
  const ends = listed.map((succession) => ({ succession, ...endsOf(succession) }))
  const ids = identify(stored, pairOf, ends.map(pairOf))
  return ends.flatMap(({ succession: { place, kind, share, note }, predecessorId, successorId }) => {
    const pair = pairOf({ predecessorId, successorId })
    const row = {
      id: idOf(ids, pair),
      kind,
      predecessorId,
      successorId,
      effectiveOn: dateOf(FIRST_DAY),
      share: share === null ? null : new Prisma.Decimal(share),
      imported: true,
      legalBasisVi: `Sắp xếp đơn vị hành chính cấp xã, kết thúc cấp huyện từ ngày 01/7/2025; danh sách ghi: ${note}`,
      legalBasisEn: `Arrangement of commune-level units and end of the district level on 1 July 2025; the list notes: ${note}`,
    }
    return own.has(pair) ? [] : [{ row, file: place.file }]
  })
}
