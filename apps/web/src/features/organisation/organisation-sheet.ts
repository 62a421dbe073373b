import type { OrganisationRowFragment } from '@nhip-cau/graphql/operations'
import { type SheetColumn, sheetOf } from '../../ui/csv.ts'

const organisations: SheetColumn<OrganisationRowFragment>[] = [
  { vi: 'Cơ quan, tổ chức', en: 'Organisation', of: ({ name }) => name.vi },
  { vi: 'Tên tiếng Anh', en: 'English name', of: ({ name }) => name.en },
  { vi: 'Loại', en: 'Kind', of: ({ kind }) => kind },
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }) => province?.code ?? null },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }) => province?.name.vi ?? null },
  { vi: 'Hết hiệu lực', en: 'Ended on', of: ({ validTo }) => validTo },
  { vi: 'Số chương trình', en: 'Programmes', of: ({ programmes }) => programmes.totalCount },
  {
    vi: 'Nhiệm vụ chưa hoàn thành',
    en: 'Open directives',
    of: ({ directives }) => directives.filter(({ closedOn }) => !closedOn).length,
  },
]

/** Organisations as a table to take along. */
export const organisationsSheet = (rows: readonly OrganisationRowFragment[]) => sheetOf(organisations, rows)
