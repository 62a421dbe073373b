import { priced } from '../guard/price.ts'

/** How every record shows who says so: its citations, in the order of the source. */
export const CITED = {
  description: 'Who says so.',
  query: { orderBy: { ordinal: 'asc' } },
  extensions: priced({ size: 1 }),
} as const

/** What a source was read for in vain, from the same citations, which are read once for both. */
export const NOT_STATED = {
  description:
    'Fields that a source was read for and does not state, named as `citations { field }` names them. A field that is null or empty and not here has not been recorded yet.',
  select: { citations: { orderBy: { ordinal: 'asc' }, select: { field: true, silent: true } } },
  extensions: priced({ weight: 1 }),
  resolve: ({ citations }: { citations: readonly { field: string | null; silent: boolean }[] }) => [
    ...new Set(citations.flatMap(({ field, silent }) => (silent && field !== null ? [field] : []))),
  ],
} as const
