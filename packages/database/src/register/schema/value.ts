import { parseLocalDate } from '@nhip-cau/rules/date'
import { UNITS, type UnitCode } from '@nhip-cau/rules/unit'
import * as v from 'valibot'
import { Comparator, PeriodPrecision } from '../../generated/enums.ts'

/** One of the values of a generated enum. */
export const oneOf = <const T extends Record<string, string>>(values: T) => v.enum(values)

/** A value that may be left out; left out and null mean the same: the source does not say. */
export const unstated = <const T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null)

export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() === value && value !== '', 'is empty or begins or ends with a space; write the text'),
)

/** The same text in both languages. */
export const localised = v.strictObject({ vi: text, en: text })
export type Localised = v.InferOutput<typeof localised>

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug; write lower-case letters and digits joined by hyphens'),
)

export const day = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== null, 'is not a day of the calendar; write YYYY-MM-DD'),
)

/** A number kept exactly, as the database keeps it: up to 18 digits and 6 decimals. Read as text. */
export const decimal = v.pipe(
  v.union([v.number(), v.string()], 'is not a number; write digits with a point'),
  v.transform(String),
  v.regex(/^-?\d{1,18}(\.\d{1,6})?$/, 'is not a number with at most 6 decimals; write digits with a point'),
)

export const positive = v.pipe(v.number(), v.integer('is not whole; write 1, 2, 3 …'), v.minValue(1, 'is below 1'))
export const count = v.pipe(v.number(), v.integer('is not whole; write 0, 1, 2 …'), v.minValue(0, 'is below 0'))

/** A unit of administration by its key: '15', or '15@2025-07-01' where its first day is known. */
export const unitRef = v.pipe(
  v.string(),
  v.regex(/^\d{2,5}(@\d{4}-\d{2}-\d{2})?$/, "is not a unit's key; write '15' or '15@2025-07-01', in quotes"),
)

const unitCodes = Object.keys(UNITS) as UnitCode[]
export const unitCode = v.picklist(unitCodes)

const parts = { value: v.nullable(decimal), comparator: oneOf(Comparator), unit: unitCode }

/** A planned quantity: a value with its comparator and unit. */
export const plannedQuantity = v.strictObject(parts)
/** A value with its comparator and unit; `wording` carries what a source says in words instead of a number. */
export const quantity = v.strictObject({
  ...parts,
  numerator: unstated(decimal),
  denominator: unstated(decimal),
  wording: unstated(localised),
})
export type Quantity = v.InferOutput<typeof quantity>

/** What part of a total is meant, as dimension=class; empty for the whole. */
export const disaggregation = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^([a-z-]+=[a-z0-9-]+)?$/, 'is not a disaggregation; write dimension=class, or leave it out for the total'),
  ),
  '',
)

export const precision = oneOf(PeriodPrecision)
