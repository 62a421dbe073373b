import type { Entry, Issues, Path } from '../issue.ts'
import type { Register } from '../register.ts'
import { type UnitRecord, unitKey } from '../schema/geography.ts'
import type { IndicatorRecord, MeasurementRecord } from '../schema/indicator.ts'
import type { CitationRecord } from '../schema/source.ts'

/** What the files name each other by. */
export type Lookup = {
  sources: ReadonlySet<string>
  units: ReadonlyMap<string, UnitRecord>
  organisations: ReadonlySet<string>
  indicators: ReadonlyMap<string, IndicatorRecord>
  programmes: ReadonlySet<string>
  documents: ReadonlySet<string>
  events: ReadonlySet<string>
  /** Measurements that have a key. */
  measurements: ReadonlyMap<string, MeasurementRecord>
}

export function lookupOf(register: Register): Lookup {
  const { sources, units, organisations, indicators, programmes, documents, events, measurements } = register
  return {
    sources: new Set(sources.map(({ data }) => data.key)),
    units: new Map(units.map(({ data }) => [unitKey(data), data])),
    organisations: new Set(organisations.map(({ data }) => data.slug)),
    indicators: new Map(indicators.map(({ data }) => [data.slug, data])),
    programmes: new Set(programmes.map(({ data }) => data.slug)),
    documents: new Set(documents.map(({ data }) => data.slug)),
    events: new Set(events.map(({ data }) => data.slug)),
    measurements: new Map(measurements.flatMap(({ data }) => (data.key === null ? [] : [[data.key, data]]))),
  }
}

const WHERE: Record<keyof Lookup, string> = {
  sources: 'the key of a source in sources.yaml',
  units: 'a unit of provinces.yaml',
  organisations: 'the slug of an organisation in organisations.yaml',
  indicators: 'the slug of an indicator in indicators.yaml',
  programmes: 'the slug of a programme',
  documents: 'the slug of a document in documents.yaml',
  events: 'the slug of an event in events.yaml',
  measurements: 'the key of a measurement',
}

type Place = Omit<Entry<unknown>, 'data'>

/** Checks the records of a register against each other, noting faults. */
export class Checker {
  readonly lookup: Lookup
  readonly issues: Issues

  constructor(lookup: Lookup, issues: Issues) {
    this.lookup = lookup
    this.issues = issues
  }

  /** The name is there, in the list of its kind; an absent name is none. */
  names(kind: keyof Lookup, name: string | null, place: Place, path: Path): boolean {
    if (name === null || this.lookup[kind].has(name)) return true
    this.issues.add(place, path, `is ${name}, which is not there; write ${WHERE[kind]}`)
    return false
  }

  citations(citations: readonly CitationRecord[], place: Place, path: Path = []): void {
    for (const [index, { source }] of citations.entries()) {
      this.names('sources', source, place, [...path, 'citations', index, 'source'])
    }
  }

  /** Two days in order, where both are known. */
  ordered(from: string | null, to: string | null, place: Place, path: Path): void {
    if (from !== null && to !== null && from > to)
      this.issues.add(place, path, `is ${to}, before ${from}; mend the order`)
  }

  /** No two records share a key; a record without one is left out. */
  unique<T>(entries: readonly Entry<T>[], keyOf: (data: T) => string | null, field: string): void {
    const first = new Map<string, Place>()
    for (const entry of entries) {
      const key = keyOf(entry.data)
      if (key === null) continue
      const other = first.get(key)
      if (other) this.issues.add(entry, [field], `is ${key}, taken by ${other.record} in ${other.file}; write another`)
      else first.set(key, entry)
    }
  }

  /** No two items of a list inside a record share a key. */
  distinct(keys: readonly string[], place: Place, pathOf: (index: number) => Path): void {
    for (const [index, key] of keys.entries()) {
      if (keys.indexOf(key) < index) this.issues.add(place, pathOf(index), `is ${key}, which is there twice; keep one`)
    }
  }
}
