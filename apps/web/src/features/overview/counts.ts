import type { OverviewPageQuery, ProvinceCountFragment } from '@nhip-cau/graphql/operations'
import { type FindingFigure, figureOf, KINDS_OF_FIGURE } from '@nhip-cau/rules/finding-count'
import { type Sheet, sheetOf } from '../../ui/csv.ts'

/** What the map and the ranking count, as the URL names it: every finding, or only what is late, or at risk. */
export type Counted = 'all' | 'late' | 'risk'

/** The figure of each choice. */
export const figures: Record<Counted, FindingFigure> = { all: 'FINDINGS', late: 'LATE', risk: 'AT_RISK' }

/** What is counted where nothing is chosen: the figure by which the headline names places. */
export const leading: Record<FindingFigure, Counted> = { FINDINGS: 'all', LATE: 'late', AT_RISK: 'risk' }

/** What of the front page's URL keeps exactly what is counted in a province of today. */
export const countedIn = (code: string, counted: Counted) => ({
  province: code,
  kind: counted === 'all' ? undefined : KINDS_OF_FIGURE[counted === 'late' ? 'LATE' : 'AT_RISK'].join(','),
  overdue: undefined,
  owner: undefined,
  after: undefined,
})

export const numberOf = (count: ProvinceCountFragment, counted: Counted): number => figureOf(count, figures[counted])

/** The counts of the country, in which each finding is counted once. */
export type Total = Pick<OverviewPageQuery['overview'], 'programmes' | 'late' | 'atRisk' | 'findings'>

type Line = Total & { code: string | null; name: string; validTo: string | null }

/** The counts of some provinces, and last those of the country, to which provinces need not add up. */
export function countsSheet(counts: readonly ProvinceCountFragment[], total: Total): Sheet {
  const provinces = counts.map(({ province, ...count }) => ({
    ...count,
    code: province.code,
    name: province.name.vi,
    validTo: province.validTo,
  }))
  return sheetOf(columns, [...provinces, { ...total, code: null, name: COUNTRY, validTo: null }])
}

const COUNTRY = 'Cả nước, mỗi nội dung tính một lần / Whole country, each finding once'

const columns = [
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ code }: Line) => code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ name }: Line) => name },
  { vi: 'Đơn vị hết hiệu lực', en: 'Unit ended on', of: ({ validTo }: Line) => validTo },
  { vi: 'Chương trình', en: 'Programmes', of: ({ programmes }: Line) => programmes },
  { vi: 'Nội dung cần xử lý', en: 'Findings', of: ({ findings }: Line) => findings },
  { vi: 'Chậm', en: 'Late', of: ({ late }: Line) => late },
  { vi: 'Có nguy cơ', en: 'At risk', of: ({ atRisk }: Line) => atRisk },
]
