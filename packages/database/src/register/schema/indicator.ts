import * as v from 'valibot'
import { Direction, IndicatorKind, MeasurementStatus } from '../../generated/enums.ts'
import { citations } from './source.ts'
import {
  day,
  localised,
  oneOf,
  positive,
  precision,
  quantity,
  slug,
  text,
  unitCode,
  unitRef,
  unstated,
} from './value.ts'

/** What is counted. */
export const indicator = v.strictObject({
  slug,
  catalogueCode: unstated(text),
  officialCode: unstated(text),
  kind: oneOf(IndicatorKind),
  direction: oneOf(Direction),
  unit: unitCode,
  name: localised,
  definition: unstated(localised),
  citations: citations('nameVi', 'definition', 'officialCode', 'kind', 'direction', 'unit'),
})
export type IndicatorRecord = v.InferOutput<typeof indicator>

/** The file indicators.yaml. */
export const indicatorsFile = v.strictObject({ indicators: v.array(v.unknown()) })

/** The value a programme promised. `baseline` is the key of a measurement. */
export const target = v.strictObject({
  ordinal: positive,
  indicator: slug,
  unit: unitRef,
  dueOn: day,
  quantity,
  baseline: unstated(slug),
  citations: citations('indicator', 'unit', 'dueOn', 'quantity', 'denominator', 'baseline'),
})
export type TargetRecord = v.InferOutput<typeof target>

/** One reported value. `key` is there for targets to name it. */
export const measurement = v.strictObject({
  key: unstated(slug),
  indicator: slug,
  unit: unitRef,
  source: text,
  periodFrom: day,
  periodTo: day,
  periodPrecision: precision,
  disaggregation: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^([a-z-]+=[a-z0-9-]+)?$/,
        'is not a disaggregation; write dimension=class, or leave it out for the total',
      ),
    ),
    '',
  ),
  quantity,
  criteriaVersion: unstated(text),
  status: oneOf(MeasurementStatus),
  citations: citations('unit', 'periodFrom', 'periodTo', 'quantity', 'disaggregation', 'criteriaVersion'),
})

/** A measurement with the slug of the programme whose file it stands in; null outside any programme. */
export type MeasurementRecord = v.InferOutput<typeof measurement> & { programme: string | null }

/** The file measurements.yaml. */
export const measurementsFile = v.strictObject({ measurements: v.array(v.unknown()) })
