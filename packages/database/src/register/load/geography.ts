import { descendantsOn, type SuccessionLink, type UnitLife } from '@nhip-cau/rules/succession'
import { sortKey } from '@nhip-cau/rules/text'
import { type AdministrativeUnit, Prisma, type Succession } from '../../generated/client.ts'
import { unitKey } from '../schema/geography.ts'
import type { Loading } from './loading.ts'
import { compare, dateOf, dayOf, identify, idOf, write } from './reconcile.ts'

type UnitRow = Omit<AdministrativeUnit, 'searchText'>

/** Units, by code and first day. */
export async function loadUnits(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.administrativeUnit.findMany({ omit: { searchText: true } })
  const records = register.units.map(({ data }) => data)
  const keyOf = ({ code, validFrom }: UnitRow) => unitKey({ code, validFrom: dayOf(validFrom) })
  loading.ids.units = identify(stored, keyOf, records.map(unitKey))
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
  const stored = await tx.succession.findMany()
  const keyOf = (row: Pick<Succession, 'predecessorId' | 'successorId'>) => `${row.predecessorId} ${row.successorId}`
  const records = register.successions.map(({ data }) => ({
    ...data,
    predecessorId: loading.id('units', data.predecessor),
    successorId: loading.id('units', data.successor),
  }))
  const ids = identify(stored, keyOf, records.map(keyOf))
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
      share: new Prisma.Decimal(share),
      legalBasisVi: legalBasis.vi,
      legalBasisEn: legalBasis.en,
    }
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.succession.createMany({ data }),
    update: (data) => tx.succession.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (gone) => tx.succession.deleteMany({ where: { id: { in: gone } } }))
  await tx.unitLineage.deleteMany()
  loading.lineage.push(...lineageOf(loading, records))
  await tx.unitLineage.createMany({ data: loading.lineage })
}

/** Every unit with itself and with every unit that follows it, at the share it has on the follower's first day. */
function lineageOf({ register, ids }: Loading, links: readonly SuccessionLink[]): Prisma.UnitLineageCreateManyInput[] {
  const units = register.units.map(
    ({ data }): UnitLife => ({
      id: idOf(ids.units, unitKey(data)),
      code: data.code,
      validFrom: data.validFrom,
      validTo: data.validTo,
    }),
  )
  const days = [...new Set(links.map(({ effectiveOn }) => effectiveOn))].sort()
  const followed = new Set(links.map(({ predecessorId }) => predecessorId))
  return units.flatMap(({ id: ancestorId }) => {
    const shares = new Map([[ancestorId, '1']])
    for (const day of followed.has(ancestorId) ? days : []) {
      for (const { unitId, share } of descendantsOn(ancestorId, links, units, day)) {
        if (!shares.has(unitId)) shares.set(unitId, share)
      }
    }
    return [...shares].map(([descendantId, share]) => ({ ancestorId, descendantId, share: new Prisma.Decimal(share) }))
  })
}
