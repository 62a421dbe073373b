import { v7 as uuid } from 'uuid'
import { batchesOf } from '../batch.ts'
import { Fault } from '../fault.ts'
import type { Prisma, PrismaClient } from '../generated/client.ts'
import { UnitLevel } from '../generated/enums.ts'
import { writeLineage } from '../lineage.ts'
import { compare, dateOf } from '../register/load/reconcile.ts'
import { lockRegister, stateOf } from '../register/state.ts'
import { checkLists, FIRST_DAY, LAST_DAY, type ListedUnits } from './check.ts'
import { gapsOf } from './gaps.ts'
import { UnitsError } from './issue.ts'
import { type Plan, type Provinces, planOf } from './plan.ts'
import { readLists } from './read.ts'

/** The source that imported records cite. */
const SOURCE = 'LIST'

/**
 * What an import did: `units` and `successions` are how many of the lists' are on record now, besides the register's own;
 * `removed` is how many units an earlier import brought and the lists no longer have; `gaps` is how many units the lists
 * leave without what they followed, or with only a part of what followed them.
 */
export type Imported = { changed: boolean; units: number; successions: number; removed: number; gaps: number }

export type ImportOptions = {
  /** The moment noted as that of loading. */
  now?: Date
  /** Whether units that the lists no longer have may go; otherwise the import is refused with their number. */
  allowRemovals?: boolean
  /** Whether lists may leave gaps in the lineage; otherwise each is refused with its line. */
  allowGaps?: boolean
}

/**
 * Makes the database hold the national lists of units of a folder beside the register's own units: all of it in one
 * transaction, or nothing. What an earlier import brought and the lists no longer have is removed; provinces and whatever
 * the register holds itself are never touched. The same lists change nothing.
 * @throws UnitsError when the lists are at fault, Fault when the register is not loaded, is practice data, or still names
 * a unit that is to go, and when units would go that nobody agreed to remove
 */
export async function importUnits(
  prisma: PrismaClient,
  dir: string,
  { now = new Date(), allowRemovals = false, allowGaps = false }: ImportOptions = {},
): Promise<Imported> {
  const lists = await readLists(dir)
  return prisma.$transaction(
    async (tx) => {
      await lockRegister(tx)
      const state = await stateOf(tx)
      const source = await tx.source.findUnique({ where: { key: SOURCE } })
      if (!state || !source)
        throw new Fault('The register is not loaded yet: run pnpm start once, then import the units.')
      const provinces = await provincesOf(tx)
      const followers = await followersOf(tx, provinces)
      const codes = {
        former: new Set(provinces.former.keys()),
        current: new Set(provinces.current.keys()),
        followers,
      }
      const listed = checkLists(lists, codes)
      const gaps = await gapsIn(tx, listed)
      if (gaps.length > 0 && !allowGaps)
        throw new UnitsError(gaps, 'Complete the lists, or accept the gaps: --allow-gaps')
      const plan = planOf(listed, provinces, {
        units: await tx.administrativeUnit.findMany({
          where: { level: { not: UnitLevel.PROVINCE } },
          omit: { searchText: true },
        }),
        successions: await tx.succession.findMany(),
      })
      const { changed, removed } = await writePlan(tx, plan, source.id, allowRemovals)
      if (changed) await tx.registerState.update({ where: { id: 1 }, data: { loadedAt: now } })
      return { changed, units: plan.units.length, successions: plan.successions.length, removed, gaps: gaps.length }
    },
    { maxWait: 30_000, timeout: 300_000 },
  )
}

async function provincesOf(tx: Prisma.TransactionClient): Promise<Provinces> {
  const on = async (day: string) => {
    const rows = await tx.administrativeUnit.findMany({
      where: {
        level: UnitLevel.PROVINCE,
        AND: [
          { OR: [{ validFrom: null }, { validFrom: { lte: dateOf(day) } }] },
          { OR: [{ validTo: null }, { validTo: { gte: dateOf(day) } }] },
        ],
      },
      select: { id: true, code: true },
    })
    return new Map(rows.map(({ id, code }) => [code, id]))
  }
  return { former: await on(LAST_DAY), current: await on(FIRST_DAY) }
}

/** By each former province's code the codes of those that followed it, itself where it is unchanged. */
async function followersOf(
  tx: Prisma.TransactionClient,
  { former, current }: Provinces,
): Promise<Map<string, Set<string>>> {
  const lineage = await tx.unitLineage.findMany({
    where: { ancestorId: { in: [...former.values()] }, descendantId: { in: [...current.values()] } },
    select: { ancestor: { select: { code: true } }, descendant: { select: { code: true } } },
  })
  const byFormer = Map.groupBy(lineage, ({ ancestor }) => ancestor.code)
  return new Map([...byFormer].map(([code, rows]) => [code, new Set(rows.map(({ descendant }) => descendant.code))]))
}

/** The gaps of the lists that the register's own successions do not fill. */
async function gapsIn(tx: Prisma.TransactionClient, listed: ListedUnits) {
  const own = await tx.succession.findMany({
    where: { imported: false, successor: { validFrom: dateOf(FIRST_DAY) } },
    select: { successor: { select: { code: true } } },
  })
  const known = new Set(own.map(({ successor }) => successor.code))
  return gapsOf(listed, (code) => known.has(code))
}

/** Writes what differs. @throws Fault when units or successions would go and that is not allowed */
async function writePlan(
  tx: Prisma.TransactionClient,
  plan: Plan,
  sourceId: string,
  allowRemovals: boolean,
): Promise<Pick<Imported, 'changed' | 'removed'>> {
  const where = { imported: true }
  const units = compare(
    await tx.administrativeUnit.findMany({ where, omit: { searchText: true } }),
    plan.units.map(({ row }) => row),
  )
  const successions = compare(
    await tx.succession.findMany({ where }),
    plan.successions.map(({ row }) => row),
  )
  const parts = [units, successions].flatMap(({ create, update, remove }) => [create, update, remove])
  const removed = units.remove.length
  if (parts.every((rows) => rows.length === 0)) return { changed: false, removed }
  if (removed + successions.remove.length > 0 && !allowRemovals)
    throw new Fault(removal(units.remove, successions.remove))
  for (const rows of batchesOf(successions.remove))
    await tx.succession.deleteMany({ where: { id: { in: idsOf(rows) } } })
  await removeUnits(tx, units.remove)
  for (const data of batchesOf(units.create)) await tx.administrativeUnit.createMany({ data })
  for (const data of units.update)
    await tx.administrativeUnit.update({ where: { id: data.id }, data, select: { id: true } })
  for (const data of batchesOf(successions.create)) await tx.succession.createMany({ data })
  for (const data of successions.update)
    await tx.succession.update({ where: { id: data.id }, data, select: { id: true } })
  const made = new Set(idsOf([...units.create, ...successions.create]))
  const citations = [
    ...plan.units.map(({ row, file }) => ({ id: row.id, owner: { unitId: row.id }, file })),
    ...plan.successions.map(({ row, file }) => ({ id: row.id, owner: { successionId: row.id }, file })),
  ]
    .filter(({ id }) => made.has(id))
    .map(({ owner, file }) => ({ ...owner, id: uuid(), sourceId, locator: file, ordinal: 1 }))
  for (const data of batchesOf(citations)) await tx.citation.createMany({ data })
  await writeLineage(tx)
  return { changed: true, removed }
}

function removal(units: readonly { code: string; fullNameVi: string }[], successions: readonly unknown[]): string {
  const named = units.slice(0, 3).map(({ code, fullNameVi }) => `${code} ${fullNameVi}`)
  const which = named.length > 0 ? ` (${named.join(', ')}${units.length > named.length ? ', …' : ''})` : ''
  return `The lists no longer have ${units.length} units${which} and ${successions.length} successions that an earlier import brought. Put them back into the lists, or agree to remove them: --allow-removals`
}

/** A unit that some record beside the lists speaks of. */
const NAMED: Prisma.AdministrativeUnitWhereInput[] = [
  { children: { some: { imported: false } } },
  { organisations: { some: {} } },
  { programmes: { some: {} } },
  { placed: { some: {} } },
  { targets: { some: {} } },
  { measurements: { some: {} } },
  { contributions: { some: {} } },
  { events: { some: {} } },
  { rosters: { some: {} } },
  { covered: { some: {} } },
  { conditions: { some: {} } },
]

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Removes units, unless another record speaks of one. */
async function removeUnits(tx: Prisma.TransactionClient, rows: readonly { id: string }[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const where = { id: { in: idsOf(batch) } }
    const named = await tx.administrativeUnit.findMany({ where: { ...where, OR: NAMED }, take: 3 })
    if (named.length > 0) {
      const names = named.map(({ code, fullNameVi }) => `${code} ${fullNameVi}`).join(', ')
      throw new Fault(
        `The lists no longer have units that other records name (${names}): put them back into the lists.`,
      )
    }
    await tx.administrativeUnit.deleteMany({ where })
  }
}
