import type { ProvinceCountFragment } from '@nhip-cau/graphql/operations'
import { sheetOf } from '../../ui/csv.ts'

/** What the map and the ranking count: everything to look at, or only what is late, or at risk. */
export type Counted = 'all' | 'late' | 'risk'

export const numberOf = ({ findings, late, atRisk }: ProvinceCountFragment, counted: Counted): number =>
  ({ all: findings, late, risk: atRisk })[counted]

export const countsSheet = (counts: readonly ProvinceCountFragment[]) => sheetOf(columns, counts)

const columns = [
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: ProvinceCountFragment) => province.code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: ProvinceCountFragment) => province.name.vi },
  { vi: 'Đơn vị hết hiệu lực', en: 'Unit ended on', of: ({ province }: ProvinceCountFragment) => province.validTo },
  { vi: 'Chương trình', en: 'Programmes', of: ({ programmes }: ProvinceCountFragment) => programmes },
  { vi: 'Việc cần xem', en: 'Findings', of: ({ findings }: ProvinceCountFragment) => findings },
  { vi: 'Chậm', en: 'Late', of: ({ late }: ProvinceCountFragment) => late },
  { vi: 'Có nguy cơ', en: 'At risk', of: ({ atRisk }: ProvinceCountFragment) => atRisk },
]
