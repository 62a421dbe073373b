import type { Note } from '../ui/csv.ts'
import type { RegisterNote } from './register.ts'

/** What of an address chooses no rows: the page of the list, the language, how it is shown, and the units, told apart. */
const notFilters = ['after', 'before', 'lang', 'view', 'units']

type Told = { title: string; address: string; search: Readonly<Record<string, unknown>>; day: string }

/**
 * What stands before a table in a file, so that it explains itself away from its page: what it shows, by which filters
 * and units, on which day, and from which state of the register.
 */
export function fileNotes({ title, address, search, day }: Told, register: RegisterNote | undefined): Note[] {
  const filters = Object.entries(search).filter(([key, value]) => value !== undefined && !notFilters.includes(key))
  return [
    { vi: 'Bảng', en: 'Table', text: title },
    {
      vi: 'Bộ lọc',
      en: 'Filters',
      text: filters.map(([key, value]) => `${key}=${value}`).join('; ') || 'không / none',
    },
    {
      vi: 'Đơn vị',
      en: 'Units',
      text: search.units === undefined ? 'AS_IS: như hiện nay / as they are' : 'AS_WAS: như lúc đó / as they were',
    },
    { vi: 'Ngày xem', en: 'Seen on', text: day },
    { vi: 'Bản dữ liệu', en: 'Revision', text: register?.revision ?? '-' },
    { vi: 'Nguồn', en: 'Source', text: `Nhịp Cầu, ${address}` },
  ]
}
