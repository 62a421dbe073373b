import type { ProvinceNameFragment, SeriesLineFragment } from '@nhip-cau/graphql/operations'
import type { PaceStatus } from '@nhip-cau/graphql/types'
import type { TargetDetail } from './indicator.load.ts'

export type SeriesPoint = SeriesLineFragment['points'][number]
export type SeriesRow = { province: ProvinceNameFragment; point: SeriesPoint }

const byName = new Intl.Collator('vi')

/** A unit in the address: its code, with its last day where it has ended, since another may bear the code now. */
export const keyOf = ({ code, validTo }: ProvinceNameFragment): string => (validTo ? `${code}@${validTo}` : code)

/** The provinces that have a series, in the order of the Vietnamese alphabet. */
export function provincesIn(series: readonly SeriesLineFragment[]): ProvinceNameFragment[] {
  const unique = new Map(series.map(({ province }) => [province.id, province]))
  return [...unique.values()].sort((a, b) => byName.compare(a.name.vi, b.name.vi))
}

/** Every value, province by province, the main source's before another's, earliest first. */
export function rowsOf(series: readonly SeriesLineFragment[]): SeriesRow[] {
  const ordered = series.toSorted(
    (a, b) => byName.compare(a.province.name.vi, b.province.name.vi) || Number(b.primary) - Number(a.primary),
  )
  return ordered.flatMap(({ province, points }) => points.map((point) => ({ province, point })))
}

/** The day a value stands for: the last of its period. */
export const dayOf = ({ period }: SeriesPoint): string => period.to ?? period.from

/** Worst first. */
export const statusOrder: readonly PaceStatus[] = ['LATE', 'AT_RISK', 'NOT_ASSESSABLE', 'ON_TRACK', 'ACHIEVED']

const gravity = (target: TargetDetail) => statusOrder.indexOf(target.pace.status)

/** Worst first, then soonest due. */
export const byGravity = (targets: readonly TargetDetail[]): TargetDetail[] =>
  targets.toSorted((a, b) => gravity(a) - gravity(b) || a.dueOn.localeCompare(b.dueOn))

/** The worst target set for exactly this unit, if any. */
export const worstOf = (targets: readonly TargetDetail[], province: ProvinceNameFragment): TargetDetail | undefined =>
  byGravity(targets.filter((target) => target.province.id === province.id))[0]

/** The provinces with a series, those with the worst targets first, then by name. */
export function provincesByGravity(series: readonly SeriesLineFragment[], targets: readonly TargetDetail[]) {
  const rank = (province: ProvinceNameFragment) => {
    const worst = worstOf(targets, province)
    return worst ? gravity(worst) : statusOrder.length
  }
  return provincesIn(series).toSorted((a, b) => rank(a) - rank(b))
}
