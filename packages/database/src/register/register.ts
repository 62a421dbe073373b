import * as v from 'valibot'
import { describe, pathOf } from './describe.ts'
import { type Entry, Issues } from './issue.ts'
import { parseYaml, programmeFiles, type RegisterFile } from './read.ts'
import { type ConditionRecord, condition, conditionsFile } from './schema/condition.ts'
import { type ConsultationRecord, consultation, consultationsFile } from './schema/consultation.ts'
import { type DocumentRecord, document, documentsFile } from './schema/document.ts'
import { type EventRecord, event, eventsFile } from './schema/event.ts'
import {
  provincesFile,
  type SuccessionRecord,
  succession,
  successionsFile,
  type UnitRecord,
  unitGroup,
  unitKey,
} from './schema/geography.ts'
import { type HonourRecord, honour, honoursFile, type MovementRecord, movement } from './schema/honour.ts'
import {
  type IndicatorRecord,
  indicator,
  indicatorsFile,
  type MeasurementRecord,
  measurement,
  measurementsFile,
} from './schema/indicator.ts'
import { type OrganisationRecord, organisation, organisationsFile } from './schema/organisation.ts'
import { type ProgrammeRecord, programme } from './schema/programme.ts'
import { type SourceRecord, source, sourcesFile } from './schema/source.ts'

/** All records of the register's files, each with its place. */
export type Register = {
  sources: Entry<SourceRecord>[]
  units: Entry<UnitRecord>[]
  successions: Entry<SuccessionRecord>[]
  organisations: Entry<OrganisationRecord>[]
  indicators: Entry<IndicatorRecord>[]
  programmes: Entry<ProgrammeRecord>[]
  measurements: Entry<MeasurementRecord>[]
  documents: Entry<DocumentRecord>[]
  events: Entry<EventRecord>[]
  consultations: Entry<ConsultationRecord>[]
  movements: Entry<MovementRecord>[]
  honours: Entry<HonourRecord>[]
  conditions: Entry<ConditionRecord>[]
}

/** Reads values by their schemas and notes what does not fit. */
class Reader {
  readonly issues = new Issues()
  readonly #files: ReadonlyMap<string, RegisterFile>

  constructor(files: readonly RegisterFile[]) {
    this.#files = new Map(files.map((file) => [file.name, file]))
  }

  file<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined {
    const file = this.#files.get(name)
    const value = file && parseYaml(file, this.issues)
    return value === undefined ? undefined : this.value({ file: name, record: '' }, schema, value)
  }

  value<S extends v.GenericSchema>(
    place: { file: string; record: string },
    schema: S,
    value: unknown,
  ): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, value)
    if (result.success) return result.output
    for (const issue of result.issues) this.issues.add(place, pathOf(issue), describe(issue))
    return undefined
  }

  /** The records of a list that fit, each labelled by the first of the named fields it has, else by its number. */
  records<S extends v.GenericSchema>(
    file: string,
    schema: S,
    values: readonly unknown[] | undefined,
    labels: readonly string[],
  ): Entry<v.InferOutput<S>>[] {
    return (values ?? []).flatMap((value, index) => {
      const place = { file, record: labelOf(value, labels) ?? `#${index + 1}` }
      const data = this.value(place, schema, value)
      return data === undefined ? [] : [{ ...place, data }]
    })
  }
}

function labelOf(value: unknown, labels: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const fields = new Map(Object.entries(value))
  const parts = labels.map((label) => fields.get(label)).filter((part) => typeof part === 'string')
  return parts.length > 0 ? parts.join(' ') : undefined
}

function readUnits(reader: Reader): Entry<UnitRecord>[] {
  const name = 'provinces.yaml'
  const groups = reader.records(name, unitGroup, reader.file(name, provincesFile)?.groups, ['name'])
  return groups.flatMap(({ file, data: { level, validFrom, validTo, citations, units } }) =>
    units.map((unit) => {
      const data = { ...unit, level, validFrom, validTo, citations: [...citations, ...(unit.citations ?? [])] }
      return { file, record: unitKey(data), data }
    }),
  )
}

function readSuccessions(reader: Reader): Entry<SuccessionRecord>[] {
  const name = 'successions.yaml'
  const whole = reader.file(name, successionsFile)
  const entries = reader.records(name, succession, whole?.successions, ['predecessor', 'successor'])
  return entries.flatMap(({ file, record, data: { basis, ...rest } }) => {
    const found = whole?.bases[basis]
    if (!found) reader.issues.add({ file, record }, ['basis'], `is ${basis}; write the name of one of the bases`)
    return found ? [{ file, record, data: { ...rest, ...found } }] : []
  })
}

function readProgrammes(reader: Reader, files: readonly RegisterFile[]): Entry<ProgrammeRecord>[] {
  return programmeFiles(files).flatMap(({ name }) => {
    const value = reader.file(name, v.unknown())
    return reader.records(name, programme, value === undefined ? [] : [value], ['slug'])
  })
}

function readMeasurements(reader: Reader, programmes: readonly Entry<ProgrammeRecord>[]): Entry<MeasurementRecord>[] {
  const name = 'measurements.yaml'
  const outside = reader.records(name, measurement, reader.file(name, measurementsFile)?.measurements, ['key'])
  return [
    ...programmes.flatMap(({ file, record, data: { slug, measurements } }) =>
      measurements.map((data, index) => ({
        file,
        record: `${record} measurements #${index + 1}`,
        data: { ...data, programme: slug },
      })),
    ),
    ...outside.map(({ data, ...place }) => ({ ...place, data: { ...data, programme: null } })),
  ]
}

/**
 * The records of the files, by their shape alone: what they name of each other is not looked at.
 * @throws RegisterError with everything that is not YAML or does not fit its schema
 */
export function parseRegister(files: readonly RegisterFile[]): Register {
  const reader = new Reader(files)
  const sources = reader.records('sources.yaml', source, reader.file('sources.yaml', sourcesFile)?.sources, ['key'])
  const units = readUnits(reader)
  const successions = readSuccessions(reader)
  const bodies = reader.file('organisations.yaml', organisationsFile)?.organisations
  const organisations = reader.records('organisations.yaml', organisation, bodies, ['slug'])
  const catalogue = reader.file('indicators.yaml', indicatorsFile)?.indicators
  const indicators = reader.records('indicators.yaml', indicator, catalogue, ['slug'])
  const programmes = readProgrammes(reader, files)
  const measurements = readMeasurements(reader, programmes)
  const texts = reader.file('documents.yaml', documentsFile)?.documents
  const documents = reader.records('documents.yaml', document, texts, ['slug'])
  const meetings = reader.file('events.yaml', eventsFile)?.events
  const events = reader.records('events.yaml', event, meetings, ['slug'])
  const drafts = reader.file('consultations.yaml', consultationsFile)?.consultations
  const consultations = reader.records('consultations.yaml', consultation, drafts, ['slug'])
  const praise = reader.file('honours.yaml', honoursFile)
  const movements = reader.records('honours.yaml', movement, praise?.movements, [])
  const honours = reader.records('honours.yaml', honour, praise?.honours, ['slug'])
  const rules = reader.file('conditions.yaml', conditionsFile)?.conditions
  const conditions = reader.records('conditions.yaml', condition, rules, ['slug'])
  reader.issues.throwIfAny()
  return {
    sources,
    units,
    successions,
    organisations,
    indicators,
    programmes,
    measurements,
    documents,
    events,
    consultations,
    movements,
    honours,
    conditions,
  }
}
