import { v7 as uuid } from 'uuid'
import { type Measurement, SourceRole } from '../../generated/client.ts'
import { seriesOf } from '../check/indicator.ts'
import type { MeasurementRecord, TargetRecord } from '../schema/indicator.ts'
import { keepNamed } from './history.ts'
import type { Loading } from './loading.ts'
import { quantityColumns } from './quantity.ts'
import { dateOf, dayOf, sameValue } from './reconcile.ts'

type Content = Omit<Measurement, 'id' | 'revision' | 'current'>

/** What a source claims: when any of it changes, the value is a new revision. The rest is mended in place. */
const CLAIM = ['value', 'comparator', 'unit', 'numerator', 'denominator', 'wordingVi', 'criteriaVersion'] as const
const REST = ['programmeId', 'periodPrecision', 'wordingEn', 'status'] as const

const differs = (a: Content, b: Content, columns: readonly (keyof Content)[]) =>
  columns.some((column) => !sameValue(a[column], b[column]))

function keyOf(row: Content): string {
  const { indicatorId, unitId, sourceId, periodFrom, periodTo, disaggregation } = row
  return [indicatorId, unitId, sourceId, dayOf(periodFrom), dayOf(periodTo), disaggregation].join(' ')
}

function rowOf(loading: Loading, record: MeasurementRecord): Content {
  const { quantity } = record
  return {
    indicatorId: loading.id('indicators', record.indicator),
    unitId: loading.id('units', record.unit),
    programmeId: loading.idOrNull('programmes', record.programme),
    sourceId: loading.id('sources', record.source),
    periodFrom: dateOf(record.periodFrom),
    periodTo: dateOf(record.periodTo),
    periodPrecision: record.periodPrecision,
    disaggregation: record.disaggregation,
    ...quantityColumns(quantity),
    status: record.status,
    criteriaVersion: record.criteriaVersion,
  }
}

/** The stored row that stands, mended where only particulars changed, or a new revision of it. */
function revise(old: Measurement | undefined, row: Content): { row: Measurement; act: 'keep' | 'mend' | 'create' } {
  if (!old?.current || differs(old, row, CLAIM))
    return { row: { ...row, id: uuid(), revision: (old?.revision ?? 0) + 1, current: true }, act: 'create' }
  return { row: { ...old, ...row }, act: differs(old, row, REST) ? 'mend' : 'keep' }
}

/**
 * Measurements, by series. Nothing is ever removed: a changed claim makes a new revision, a value no longer in the files
 * is no longer current.
 */
export async function loadMeasurements(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.measurement.findMany({ orderBy: { revision: 'asc' } })
  await keepNamed(loading, stored)
  const newest = new Map(stored.map((row) => [keyOf(row), row]))
  const results = register.measurements.map(({ data }) => {
    const row = rowOf(loading, data)
    const result = revise(newest.get(keyOf(row)), row)
    loading.ids.measurements.set(seriesOf(data), result.row.id)
    loading.cite({ measurementId: result.row.id }, data.citations)
    return result
  })
  const standing = new Set(results.map(({ row }) => row.id))
  const past = stored.filter(({ id, current }) => current && !standing.has(id)).map(({ id }) => id)
  if (past.length > 0) await tx.measurement.updateMany({ where: { id: { in: past } }, data: { current: false } })
  for (const { row, act } of results) {
    if (act === 'mend') await tx.measurement.update({ where: { id: row.id }, data: row, select: { id: true } })
  }
  const data = results.filter(({ act }) => act === 'create').map(({ row }) => row)
  if (data.length > 0) await tx.measurement.createMany({ data })
}

/** The id of the measurement that a target names as its baseline. */
export function baselineOf(loading: Loading, { baseline }: TargetRecord): string | null {
  const found = baseline === null ? undefined : loading.register.measurements.find(({ data }) => data.key === baseline)
  return found ? loading.id('measurements', seriesOf(found.data)) : null
}

/** The id of the newest total that a primary source gives for a target's indicator and unit. */
export function latestOf(loading: Loading, { indicator, unit }: TargetRecord): string | null {
  const { sources, measurements } = loading.register
  const primary = new Set(sources.filter(({ data }) => data.role === SourceRole.PRIMARY).map(({ data }) => data.key))
  const [newest] = measurements
    .map(({ data }) => data)
    .filter((m) => m.indicator === indicator && m.unit === unit && m.disaggregation === '' && primary.has(m.source))
    .toSorted((a, b) => (ageOf(a) < ageOf(b) ? 1 : -1))
  return newest ? loading.id('measurements', seriesOf(newest)) : null
}

const ageOf = ({ periodTo, periodFrom, source }: MeasurementRecord) => `${periodTo} ${periodFrom} ${source}`
