import * as v from 'valibot'
import { anyDate, anyOf, anyText, listSearch } from '../../app/list-search.ts'

/** OPEN is what is neither done nor cancelled. */
export const activityStates = ['OPEN', 'PLANNED', 'ONGOING', 'DONE', 'CANCELLED'] as const

/** State of the list of activities. `programme` is a slug, `province` a code of today's. */
export const activitiesSearch = v.object({
  ...listSearch,
  view: anyOf(['timeline']),
  status: anyOf(activityStates),
  late: v.fallback(v.optional(v.literal(true)), undefined),
  province: anyText,
  programme: anyText,
  dueBefore: anyDate,
})

export type ActivitiesSearch = v.InferOutput<typeof activitiesSearch>
