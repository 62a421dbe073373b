import { priced } from '../guard/price.ts'

/** How every record shows who says so: its citations, in the order of the source. */
export const CITED = {
  description: 'Who says so.',
  query: { orderBy: { ordinal: 'asc' } },
  extensions: priced({ size: 1 }),
} as const
