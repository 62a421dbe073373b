import * as v from 'valibot'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import { localised, quantity, slug, unitRef, unstated } from './value.ts'

/** A condition a policy sets, which is neither a target nor a measurement. */
export const condition = cited({
  slug,
  unit: unitRef,
  programme: unstated(slug),
  text: localised,
  quantity,
  citations: citations('unit', 'programme', 'text', 'quantity'),
})
export type ConditionRecord = v.InferOutput<typeof condition>

/** The file conditions.yaml. */
export const conditionsFile = v.strictObject({ conditions: v.array(v.unknown()) })
