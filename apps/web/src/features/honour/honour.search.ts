import type { HonourAuthority, RecipientKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { anyOf, anyText, listSearch } from '../../app/list-search.ts'

/** Highest first; what no source states comes last. */
export const honourAuthorities = [
  'STATE_PRESIDENT',
  'GOVERNMENT',
  'PRIME_MINISTER',
  'MINISTRY',
  'PROVINCE',
  'DEPARTMENT',
  'NOT_STATED',
] as const satisfies readonly HonourAuthority[]

export const recipientKinds = ['COLLECTIVE', 'INDIVIDUAL'] as const satisfies readonly RecipientKind[]

/** State of the list of honours. `programme`, `event` and `organisation` are slugs. */
export const honoursSearch = v.object({
  ...listSearch,
  authority: anyOf(honourAuthorities),
  recipient: anyOf(recipientKinds),
  programme: anyText,
  event: anyText,
  organisation: anyText,
})

export type HonoursSearch = v.InferOutput<typeof honoursSearch>
