import * as v from 'valibot'
import { anyCode, anyDate, anyOf, anyText, listSearch } from '../../app/list-search.ts'

/** OPEN is what is neither done nor cancelled: the page opens with it, and says so in its address. */
export const activityStates = ['OPEN', 'PLANNED', 'ONGOING', 'DONE', 'CANCELLED', 'ALL'] as const

/** State of the list of activities. `programme` is a slug, `province` a code of today's. */
export const activitiesSearch = v.object({
  ...listSearch,
  view: anyOf(['timeline']),
  status: v.optional(v.fallback(v.picklist(activityStates), 'OPEN'), 'OPEN'),
  late: anyOf(['true']),
  province: anyCode,
  programme: anyText,
  dueBefore: anyDate,
})

export type ActivitiesSearch = v.InferOutput<typeof activitiesSearch>
