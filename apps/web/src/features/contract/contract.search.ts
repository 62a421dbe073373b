import * as v from 'valibot'
import { anyText } from '../../app/list-search.ts'

/** Which page of the versions. */
export const schemaChangesSearch = v.object({ after: anyText, before: anyText })

export type SchemaChangesSearch = v.InferOutput<typeof schemaChangesSearch>
