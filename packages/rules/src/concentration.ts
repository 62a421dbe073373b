import type { Finding } from './finding.ts'
import { countsAs, type FindingCounts, type FindingFigure, figureOf } from './finding-count.ts'

/** A province of a view with the units it stands for there, and what is found in them. */
export type ProvinceCounts = FindingCounts & { id: string; units: ReadonlySet<string>; programmes: number }

/** The order in which provinces are ranked by a figure: most first, then by all findings, then by programmes. */
export function compareProvinces(figure: FindingFigure) {
  return (a: FindingCounts & { programmes: number }, b: FindingCounts & { programmes: number }): number =>
    figureOf(b, figure) - figureOf(a, figure) || b.findings - a.findings || b.programmes - a.programmes
}

/** Provinces named at most. */
const NAMED = 3
/** Fewer findings than this do not gather anywhere. */
const FEWEST = 3

/**
 * The fewest provinces, three at most, that hold at least half of what a figure counts; they are the first of the ranking
 * by that figure. None when it is spread wider, when there are fewer than three, or when the figure is every finding.
 * A finding of several provinces is held by each of them and counted once.
 */
export function concentration(
  findings: readonly Finding[],
  provinces: readonly ProvinceCounts[],
  figure: FindingFigure,
): string[] {
  const counted = findings.filter((finding) => countsAs(finding, figure))
  if (figure === 'FINDINGS' || counted.length < FEWEST) return []
  const ranked = provinces.filter((each) => figureOf(each, figure) > 0).toSorted(compareProvinces(figure))
  const held = new Set<Finding>()
  const enough = ranked.slice(0, NAMED).findIndex(({ units }) => {
    for (const finding of counted) if (finding.placeIds.some((id) => units.has(id))) held.add(finding)
    return 2 * held.size >= counted.length
  })
  return ranked.slice(0, enough + 1).map(({ id }) => id)
}
