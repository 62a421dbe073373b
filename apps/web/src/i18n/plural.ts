import { formatCount } from './count.ts'

/** An English count of things: 1 document, 2,000 documents. Vietnamese needs none of this. */
export const plural = (count: number, one: string, many: string): string =>
  `${formatCount(count, 'EN')} ${count === 1 ? one : many}`
