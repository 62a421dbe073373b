import * as v from 'valibot'
import { SuccessionKind, UnitLevel, UnitType } from '../../generated/enums.ts'
import { type CitationRecord, citations } from './source.ts'
import { day, decimal, localised, oneOf, text, unitRef, unstated } from './value.ts'

const unitCitations = citations('code', 'isoCode', 'nameVi', 'nameEn', 'type', 'parent', 'validFrom', 'validTo')

const unit = v.strictObject({
  code: v.pipe(
    v.string('is not text; write the code in quotes'),
    v.regex(/^\d{2,5}$/, 'is not a code of 2 to 5 digits'),
  ),
  iso: unstated(v.pipe(v.string(), v.regex(/^VN-[A-Z0-9]{2}$/, 'is not an ISO 3166-2 code; write VN-06'))),
  type: oneOf(UnitType),
  parent: unstated(unitRef),
  vi: v.tuple([text, text]),
  en: v.tuple([text, text]),
  citations: unstated(unitCitations),
})

/** Units that share their level, validity and sources. */
export const unitGroup = v.strictObject({
  name: text,
  level: oneOf(UnitLevel),
  validFrom: v.nullable(day),
  validTo: v.nullable(day),
  citations: unitCitations,
  units: v.array(unit),
})

/** The file provinces.yaml. */
export const provincesFile = v.strictObject({ groups: v.array(v.unknown()) })

/** A unit with all that its group says of it. Names are [short, full]. */
export type UnitRecord = Omit<v.InferOutput<typeof unit>, 'citations'> & {
  level: UnitLevel
  validFrom: string | null
  validTo: string | null
  citations: CitationRecord[]
}

/** The key by which files name a unit: its code, and its first day where one is known. */
export function unitKey(unit: { code: string; validFrom: string | null }): string {
  return unit.validFrom === null ? unit.code : `${unit.code}@${unit.validFrom}`
}

/** A legal basis that several successions share. */
const basis = v.strictObject({ legalBasis: localised, citations: citations('effectiveOn', 'share', 'legalBasis') })

export const succession = v.strictObject({
  predecessor: unitRef,
  successor: unitRef,
  effectiveOn: day,
  kind: oneOf(SuccessionKind),
  /** Left out where no text publishes it. */
  share: unstated(decimal),
  basis: text,
})

/** The file successions.yaml. */
export const successionsFile = v.strictObject({
  bases: v.record(v.string(), basis),
  successions: v.array(v.unknown()),
})

/** A succession with its legal basis. */
export type SuccessionRecord = Omit<v.InferOutput<typeof succession>, 'basis'> & v.InferOutput<typeof basis>
