import * as v from 'valibot'
import { anyOf } from '../../app/list-search.ts'

/** In which language the examples are shown; curl leaves no trace in the address. */
export const developersSearch = v.object({ code: anyOf(['typescript', 'python']) })
