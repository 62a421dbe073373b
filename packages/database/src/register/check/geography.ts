import { addDays } from '@nhip-cau/rules/date'
import { Prisma } from '../../generated/client.ts'
import { SuccessionKind, type UnitLevel } from '../../generated/enums.ts'
import type { Entry } from '../issue.ts'
import type { Register } from '../register.ts'
import { type SuccessionRecord, type UnitRecord, unitKey } from '../schema/geography.ts'
import type { Checker } from './lookup.ts'

const DIGITS: Record<UnitLevel, number> = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 }
const RANK: Record<UnitLevel, number> = { PROVINCE: 0, DISTRICT: 1, COMMUNE: 2 }

/** Units by themselves and against each other, then the successions between them. */
export function checkGeography(checker: Checker, { units, successions }: Register): void {
  checker.unique(units, unitKey, 'code')
  for (const entry of units) checkUnit(checker, entry)
  checkOneAtATime(checker, units)
  checker.unique(successions, ({ predecessor, successor }) => `${predecessor} → ${successor}`, 'successor')
  for (const entry of successions) checkSuccession(checker, entry)
  checkShares(checker, successions)
}

function checkUnit(checker: Checker, entry: Entry<UnitRecord>): void {
  const { code, level, parent, validFrom, validTo, citations } = entry.data
  checker.citations(citations, entry)
  checker.ordered(validFrom, validTo, entry, ['validTo'])
  if (code.length !== DIGITS[level])
    checker.issues.add(entry, ['code'], `is ${code}; write ${DIGITS[level]} digits, as a ${level} has`)
  const above = parent === null ? undefined : checker.lookup.units.get(parent)
  if (checker.names('units', parent, entry, ['parent']) && above && RANK[above.level] >= RANK[level])
    checker.issues.add(entry, ['parent'], `is ${parent}, which is not of a higher level; write the unit it belongs to`)
}

/** A code names one unit on any day. */
function checkOneAtATime(checker: Checker, units: readonly Entry<UnitRecord>[]): void {
  const byCode = Map.groupBy(units, ({ data }) => data.code)
  for (const entries of byCode.values()) {
    const inTime = entries.toSorted((a, b) => ((a.data.validFrom ?? '') < (b.data.validFrom ?? '') ? -1 : 1))
    for (const [index, entry] of inTime.entries()) {
      const before = inTime[index - 1]
      const { validFrom } = entry.data
      if (before && validFrom !== null && (before.data.validTo === null || before.data.validTo >= validFrom))
        checker.issues.add(before, ['validTo'], `reaches into ${entry.record}; end it before ${validFrom}`)
    }
  }
}

function checkSuccession(checker: Checker, entry: Entry<SuccessionRecord>): void {
  const { predecessor, successor, effectiveOn, kind, share, citations } = entry.data
  checker.citations(citations, entry)
  checker.names('units', predecessor, entry, ['predecessor'])
  checker.names('units', successor, entry, ['successor'])
  if (share === null && kind !== SuccessionKind.SPLIT)
    checker.issues.add(entry, ['share'], `is missing; only a SPLIT may go without, and this is a ${kind}`)
  const after = checker.lookup.units.get(successor)
  if (after && after.validFrom !== effectiveOn)
    checker.issues.add(
      entry,
      ['effectiveOn'],
      `is ${effectiveOn}; write ${after.validFrom}, the first day of ${successor}`,
    )
}

/** Shares of a unit that ends make up the whole; shares of one that lives on, or beside parts not published, leave something. */
function checkShares(checker: Checker, successions: readonly Entry<SuccessionRecord>[]): void {
  for (const [predecessor, entries] of Map.groupBy(successions, ({ data }) => data.predecessor)) {
    const [first] = entries
    const before = checker.lookup.units.get(predecessor)
    if (!first || !before) continue
    const shares = entries.flatMap(({ data }) => (data.share === null ? [] : [data.share]))
    const total = shares.reduce((sum, share) => sum.plus(share), new Prisma.Decimal(0))
    const published = shares.length === entries.length
    const { effectiveOn } = first.data
    const ends = before.validTo === addDays(effectiveOn, -1)
    const add = (message: string) => checker.issues.add(first, ['share'], message)
    if (shares.some((share) => !new Prisma.Decimal(share).gt(0))) add('is not above 0; write the part handed on')
    else if (!published && total.gte(1))
      add(`leaves nothing of ${predecessor} to the parts not published; mend the shares`)
    else if (published && ends && !total.eq(1))
      add(`adds up to ${total} for ${predecessor}, which ended; mend the shares to 1`)
    else if (!ends && total.gte(1))
      add(`hands on all of ${predecessor}, which does not end the day before ${effectiveOn}`)
  }
}
