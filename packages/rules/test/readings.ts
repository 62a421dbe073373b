import type { LocalDate } from '../src/date.ts'
import type { Reading } from '../src/pace.ts'
import { type Comparator, exactly, type Quantity } from '../src/quantity.ts'

export const q = (value: string | null, comparator: Comparator = 'EXACTLY', unit = '%'): Quantity => ({
  ...exactly('0', unit),
  value,
  comparator,
})
export const read = (on: LocalDate, value: string | null, comparator: Comparator = 'EXACTLY', unit = '%'): Reading => ({
  quantity: q(value, comparator, unit),
  on,
})
