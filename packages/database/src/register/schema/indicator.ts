import * as v from 'valibot'
import { CoverageState, Direction, IndicatorKind, MeasurementStatus } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import {
  day,
  disaggregation,
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

/** The legal criteria figures are counted by from a day on; `code` is what measurements name. */
const criteria = cited({
  code: text,
  document: unstated(slug),
  validFrom: unstated(day),
  citations: citations('code', 'document', 'validFrom'),
})

const member = v.strictObject({
  unit: unstated(unitRef),
  organisation: unstated(slug),
  state: oneOf(CoverageState),
  reportedOn: unstated(day),
})

/** How many in a province must have the thing, and those known by name. */
const roster = cited({
  unit: unitRef,
  denominator: unstated(positive),
  denominatorOn: unstated(day),
  members: v.optional(v.array(member), []),
  citations: citations('unit', 'denominator', 'denominatorOn', 'members'),
})
export type RosterRecord = v.InferOutput<typeof roster>

/** What is counted. */
export const indicator = cited({
  slug,
  catalogueCode: unstated(text),
  officialCode: unstated(text),
  kind: oneOf(IndicatorKind),
  direction: oneOf(Direction),
  unit: unitCode,
  name: localised,
  definition: unstated(localised),
  citations: citations('nameVi', 'definition', 'officialCode', 'kind', 'direction', 'unit'),
  criteria: v.optional(v.array(criteria), []),
  rosters: v.optional(v.array(roster), []),
})
export type IndicatorRecord = v.InferOutput<typeof indicator>

/** The file indicators.yaml. */
export const indicatorsFile = v.strictObject({ indicators: v.array(v.unknown()) })

/** The value a programme promised. `baseline` is the key of a measurement. */
export const target = cited({
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
export const measurement = cited({
  key: unstated(slug),
  indicator: slug,
  unit: unitRef,
  source: text,
  periodFrom: day,
  periodTo: day,
  periodPrecision: precision,
  disaggregation,
  quantity,
  criteriaVersion: unstated(text),
  status: oneOf(MeasurementStatus),
  citations: citations('indicator', 'unit', 'periodFrom', 'periodTo', 'quantity', 'disaggregation', 'criteriaVersion'),
})

/** A measurement with the slug of the programme whose file it stands in; null outside any programme. */
export type MeasurementRecord = v.InferOutput<typeof measurement> & { programme: string | null }

/** The file measurements.yaml. */
export const measurementsFile = v.strictObject({ measurements: v.array(v.unknown()) })
