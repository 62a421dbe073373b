import { type IndicatorRowFragment, IndicatorsPageDocument } from '@nhip-cau/graphql/operations'
import type { Language } from '@nhip-cau/rules/language'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { everyPage } from '../../graphql/every-page.ts'
import { type Sheet, sheetOf } from '../../ui/csv.ts'
import { filterOf } from './indicator.load.ts'
import type { IndicatorsSearch } from './indicator.search.ts'

/** The whole catalogue that some filters leave. */
export async function catalogueFile(client: Client, search: IndicatorsSearch, language: Language): Promise<Sheet> {
  const filter = filterOf(search)
  const read = async (after: string | null) =>
    (await ask(client, IndicatorsPageDocument, { language, filter, first: 100, after })).indicators
  return sheetOf(columns, await everyPage(read))
}

const columns = [
  { vi: 'Mã trong sổ', en: 'Catalogue code', of: ({ catalogueCode }: IndicatorRowFragment) => catalogueCode },
  { vi: 'Tên', en: 'Vietnamese name', of: ({ name }: IndicatorRowFragment) => name.vi },
  { vi: 'Tên tiếng Anh', en: 'English name', of: ({ name }: IndicatorRowFragment) => name.en },
  { vi: 'Loại', en: 'Kind', of: ({ kind }: IndicatorRowFragment) => kind },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ unitLabel }: IndicatorRowFragment) => unitLabel },
  { vi: 'Chiều', en: 'Direction', of: ({ direction }: IndicatorRowFragment) => direction },
  { vi: 'Mã thống kê chính thức', en: 'Official code', of: ({ officialCode }: IndicatorRowFragment) => officialCode },
  { vi: 'Số mục tiêu', en: 'Targets', of: ({ targets }: IndicatorRowFragment) => targets.length },
  { vi: 'Số số liệu', en: 'Figures', of: ({ measurements }: IndicatorRowFragment) => measurements.totalCount },
]
