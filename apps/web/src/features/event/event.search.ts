import type { EventKind } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { anyCode, anyDate, anyOf, anyText, listSearch } from '../../app/list-search.ts'

export const eventKinds = [
  'SIGNING',
  'WORKSHOP',
  'CONFERENCE',
  'WORKING_SESSION',
] as const satisfies readonly EventKind[]

/** State of the list of events. `programme` and `organisation` are slugs, `province` a code of today's. */
export const eventsSearch = v.object({
  ...listSearch,
  kind: anyOf(eventKinds),
  programme: anyText,
  province: anyCode,
  organisation: anyText,
  from: anyDate,
  to: anyDate,
})

export type EventsSearch = v.InferOutput<typeof eventsSearch>
