import { sortKey } from '@nhip-cau/rules/text'
import type { AdministrativeUnit, Succession } from '../../generated/client.ts'
import { writeLineage } from '../../lineage.ts'
import { unitKey } from '../schema/geography.ts'
import { keepImported } from './imported.ts'
import type { Loading } from './loading.ts'
import { compare, dateOf, dayOf, decimalOf, identify, idOf, write } from './reconcile.ts'

type UnitRow = Omit<AdministrativeUnit, 'searchText'>

/** Units, by code and first day. Imported ones are left alone, but for those the files now hold themselves. */
export async function loadUnits(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const records = register.units.map(({ data }) => data)
  const keys = new Set(records.map(unitKey))
  const keyOf = ({ code, validFrom }: UnitRow) => unitKey({ code, validFrom: dayOf(validFrom) })
  const found = await tx.administrativeUnit.findMany({
    where: { OR: [{ imported: false }, { code: { in: records.map(({ code }) => code) } }] },
    omit: { searchText: true },
  })
  const stored = found.filter((unit) => !unit.imported || keys.has(keyOf(unit)))
  loading.ids.units = identify(stored, keyOf, [...keys])
  const wanted = records.map((unit): UnitRow => {
    const id = loading.id('units', unitKey(unit))
    loading.cite({ unitId: id }, unit.citations)
    return {
      id,
      level: unit.level,
      type: unit.type,
      code: unit.code,
      isoCode: unit.iso,
      nameVi: unit.vi[0],
      nameEn: unit.en[0],
      fullNameVi: unit.vi[1],
      fullNameEn: unit.en[1],
      sortKey: sortKey(unit.vi[0]),
      parentId: loading.idOrNull('units', unit.parent),
      validFrom: dateOf(unit.validFrom),
      validTo: dateOf(unit.validTo),
      imported: false,
    }
  })
  const change = compare(stored, wanted)
  // A code names one unit at a time: a unit makes room before the one that takes its place comes.
  for (const { id } of change.remove) await tx.administrativeUnit.update({ where: { id }, data: { code: id } })
  for (const { id, validTo } of change.update) await tx.administrativeUnit.update({ where: { id }, data: { validTo } })
  await write(change, {
    create: (data) => tx.administrativeUnit.createMany({ data }),
    update: (data) => tx.administrativeUnit.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (ids) => tx.administrativeUnit.deleteMany({ where: { id: { in: ids } } }))
}

/** Successions, by predecessor and successor, and the lineage they make. */
export async function loadSuccessions(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const keyOf = (row: Pick<Succession, 'predecessorId' | 'successorId'>) => `${row.predecessorId} ${row.successorId}`
  const records = register.successions.map(({ data }) => ({
    ...data,
    predecessorId: loading.id('units', data.predecessor),
    successorId: loading.id('units', data.successor),
  }))
  const keys = new Set(records.map(keyOf))
  const found = await tx.succession.findMany({
    where: { OR: [{ imported: false }, { predecessorId: { in: records.map(({ predecessorId }) => predecessorId) } }] },
  })
  const stored = found.filter((row) => !row.imported || keys.has(keyOf(row)))
  const ids = identify(stored, keyOf, [...keys])
  const wanted = records.map((record): Succession => {
    const { kind, predecessorId, successorId, effectiveOn, share, legalBasis, citations } = record
    const id = idOf(ids, keyOf(record))
    loading.cite({ successionId: id }, citations)
    return {
      id,
      kind,
      predecessorId,
      successorId,
      effectiveOn: dateOf(effectiveOn),
      share: decimalOf(share),
      imported: false,
      legalBasisVi: legalBasis.vi,
      legalBasisEn: legalBasis.en,
    }
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.succession.createMany({ data }),
    update: (data) => tx.succession.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  // Nothing points at a succession, so one that goes may go at once, and leaves no trace in the lineage.
  await tx.succession.deleteMany({ where: { id: { in: change.remove.map(({ id }) => id) } } })
  await keepImported(loading)
  loading.followers = await writeLineage(tx)
}
