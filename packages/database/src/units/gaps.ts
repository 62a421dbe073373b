import type { ListedSuccession, ListedUnits } from './check.ts'
import type { UnitsIssue } from './issue.ts'

/**
 * What the lists leave open without contradicting themselves: a current commune that followed nothing, and a former one
 * of which a part goes somewhere and the rest nowhere.
 *
 * @param known whether the register itself says what a current commune followed
 */
export function gapsOf({ current, successions }: ListedUnits, known: (code: string) => boolean): UnitsIssue[] {
  const followed = new Set(successions.map(({ successor }) => successor))
  const orphans = current.filter(({ code }) => !followed.has(code) && !known(code))
  const parts = Map.groupBy(successions, ({ predecessor }) => predecessor)
  const partial = [...parts.values()].flatMap((rows) => (rows.length === 1 ? rows.filter(isPart) : []))
  return [
    ...orphans.map(({ place, code, fullNameVi }) => ({
      ...place,
      column: 'code',
      message: `is ${code} (${fullNameVi}), which follows no former unit; add its rows to commune-lineage`,
    })),
    ...partial.map(({ place, predecessor }) => ({
      ...place,
      column: 'oldCommuneCode',
      message: `is ${predecessor}, of which only a part goes anywhere; add where the rest went`,
    })),
  ]
}

/** A part of a former commune; a district that is split has its communes for the rest. */
function isPart({ kind, predecessor }: ListedSuccession): boolean {
  return kind === 'SPLIT' && predecessor.length === 5
}
