import * as v from 'valibot'
import { anyText } from '../../app/list-search.ts'

export const searchSearch = v.object({ q: anyText, after: anyText })

export type SearchSearch = v.InferOutput<typeof searchSearch>
