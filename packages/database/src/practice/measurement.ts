import { addDays, type LocalDate } from '@nhip-cau/rules/date'
import type { Comparator, MeasurementStatus } from '../generated/client.ts'
import { dateOf } from './column.ts'
import { type Class, type Figure, figureOf, percent } from './figure.ts'
import { DIMENSIONS, PROFILES, type Profile } from './profile.ts'
import { Random } from './random.ts'
import { type Quarter, quartersTo, type Reporter, reportersOn } from './series.ts'
import type { Tables } from './store.ts'
import type { Unit, World } from './world.ts'

/** A total as targets read it. */
export type Reading = { id: string; on: LocalDate; value: string | null; comparator: Comparator }
/** The standing totals of each indicator and unit, oldest first. */
export type Readings = Map<string, Reading[]>
type Row = Tables['measurement']

export const seriesKey = (slug: string, unitId: string): string => `${slug} ${unitId}`

/** The criteria by which schools are counted as meeting national standards, before and since 7 July 2026. */
export const CRITERIA = { before: '17, 18, 19/2018/TT-BGDĐT; 22/2024/TT-BGDĐT', since: '57/2026/TT-BGDĐT' } as const
export const CRITERIA_CHANGED_ON = '2026-07-07'
export const CRITERIA_INDICATOR = 'schools-meeting-national-standards'

/** Text of a breakdown as the register keeps it, by dimension. */
export const disaggregationOf = (classes: readonly Class[]): string =>
  classes.map(({ dimension, category }) => `${dimension}=${category}`).join(';')

export function criteriaOf({ slug }: Profile, { to }: Quarter): string | null {
  if (slug !== CRITERIA_INDICATOR) return null
  return to < CRITERIA_CHANGED_ON ? CRITERIA.before : CRITERIA.since
}

/** Years of quarterly reports: with gaps, revisions, reports sent back, drafts and figures that say only “about”. */
export function addMeasurements(world: World, programmeOf: ReadonlyMap<string, string>): Readings {
  const readings: Readings = new Map()
  const quarters = quartersTo(world.day)
  for (const quarter of quarters) {
    const newest = quarter === quarters.at(-1)
    for (const reporter of reportersOn(world, quarter)) {
      for (const profile of PROFILES) report({ world, quarter, newest, reporter, profile, programmeOf, readings })
    }
  }
  return readings
}

type Report = {
  world: World
  quarter: Quarter
  newest: boolean
  reporter: Reporter
  profile: Profile
  programmeOf: ReadonlyMap<string, string>
  readings: Readings
}

function report(of: Report): void {
  const { world, quarter, profile, reporter } = of
  const random = world.random('report', quarter.index, profile.slug, reporter.unit.key)
  if (isGap(world, of, random)) return
  addFigure(of, random, [], figureOf(profile, reporter.cells, quarter.index))
  if (quarter.index % 4 !== 3) return
  for (const dimension of profile.by ?? []) {
    for (const category of Object.keys(DIMENSIONS[dimension])) {
      const classes: Class[] = [{ dimension, category }]
      const figure = figureOf(profile, reporter.cells, quarter.index, classes)
      addFigure(of, random, classes, random.chance(0.004) ? slipped(figure) : figure)
    }
  }
}

/** A part that does not fit its total: somebody counted a few twice. */
function slipped({ value, numerator, denominator }: Figure): Figure {
  if (numerator === null || denominator === null) return { value: String(Number(value) + 7), numerator, denominator }
  const more = Math.min(Number(denominator), Number(numerator) + 7)
  return { value: percent(more, Number(denominator)), numerator: String(more), denominator }
}

/** A quarter here and there is missing; now and then a whole year of an indicator. */
function isGap(world: World, { quarter, newest, profile, reporter }: Report, random: Random): boolean {
  if (random.chance(newest ? 0.02 : 0.06)) return true
  const year = Math.floor(quarter.index / 4)
  return !newest && world.random('year', year, profile.slug, reporter.unit.key).chance(0.015)
}

function addFigure(of: Report, random: Random, classes: readonly Class[], figure: Figure): void {
  const { world, reporter, profile, quarter, programmeOf, readings } = of
  const total = classes.length === 0
  const told = total && random.chance(0.03) ? vague(figure, random) : stated(figure, of)
  const common = {
    indicatorId: world.indicator(profile.slug).id,
    unitId: reporter.unit.id,
    programmeId: programmeOf.get(seriesKey(profile.slug, reporter.unit.id)) ?? null,
    sourceId: world.source('THBC'),
    periodFrom: dateOf(quarter.from),
    periodTo: dateOf(quarter.to),
    periodPrecision: 'MONTH' as const,
    disaggregation: disaggregationOf(classes),
    unit: world.indicator(profile.slug).unit,
    criteriaVersion: criteriaOf(profile, quarter),
  }
  const superseded = random.chance(0.04) ? (random.chance(0.15) ? 2 : 1) : 0
  for (let revision = 1; revision <= superseded; revision += 1) {
    const earlier = { ...told, ...mistaken(told, revision) }
    add(world, { ...common, ...earlier, id: world.ids.next(), status: 'SUBMITTED', revision, current: false })
  }
  const status = statusOf(of, random, total)
  const row = { ...common, ...told, id: world.ids.next(), status, revision: superseded + 1, current: true }
  add(world, row)
  if (!total) return
  const key = seriesKey(profile.slug, reporter.unit.id)
  const reading: Reading = { id: row.id, on: quarter.to, value: told.value, comparator: told.comparator }
  readings.set(key, [...(readings.get(key) ?? []), reading])
}

function add(world: World, row: Row & { id: string }): void {
  world.store.add('measurement', row)
  world.cite({ measurementId: row.id }, 'THBC')
}

type Told = {
  value: string | null
  comparator: Comparator
  numerator: string | null
  denominator: string | null
} & Wording
type Wording = { wordingVi: string | null; wordingEn: string | null }
const NO_WORDING: Wording = { wordingVi: null, wordingEn: null }

/** The exact figure; some units report the percentage alone, which then cannot be restated through a merger. */
function stated(figure: Figure, { world, profile, reporter }: Report): Told {
  const alone = world.random('percentage alone', profile.slug, reporter.unit.key).chance(0.08)
  const parts = alone ? { numerator: null, denominator: null } : figure
  return {
    value: figure.value,
    comparator: 'EXACTLY',
    numerator: parts.numerator,
    denominator: parts.denominator,
    ...NO_WORDING,
  }
}

/** What an article or a speech would say instead of the figure. */
function vague({ value }: Figure, random: Random): Told {
  const none = { numerator: null, denominator: null }
  if (random.chance(0.08)) {
    const wording = { wordingVi: 'đạt và vượt kế hoạch đề ra', wordingEn: 'met and surpassed the plan' }
    return { value: null, comparator: 'NOT_STATED', ...none, ...wording }
  }
  if (random.chance(0.1)) return { value: null, comparator: 'NOT_STATED', ...none, ...NO_WORDING }
  const comparator = random.pick(['MORE_THAN', 'NEARLY', 'ABOUT', 'AT_LEAST'] as const)
  const whole = Math.floor(Number(value)) + (comparator === 'NEARLY' ? 1 : 0)
  return { value: String(whole), comparator, ...none, ...NO_WORDING }
}

/** What an earlier revision said: a little off, or a slip of one place. */
function mistaken({ value, numerator }: Told, revision: number): Partial<Told> {
  if (value === null) return {}
  const off = numerator === null ? Number(value) + revision : Math.max(0, Number(value) - 0.5 * revision)
  return { value: String(Math.floor(off * 100 + 0.5) / 100), numerator: null, denominator: null }
}

/** Verified in time; the newest are under way, and drafts only where no target hangs on them. */
function statusOf({ newest, profile, quarter, world }: Report, random: Random, total: boolean): MeasurementStatus {
  if (newest) return !total || profile.yearly < 0.012 ? random.pick(['DRAFT', 'SUBMITTED'] as const) : 'SUBMITTED'
  if (random.chance(0.012)) return 'RETURNED'
  if (addDays(quarter.to, 200) > world.day) return random.chance(0.5) ? 'VERIFIED' : 'SUBMITTED'
  return random.chance(0.93) ? 'VERIFIED' : 'SUBMITTED'
}

/** The same figures by a second source, for the provinces of the day at the end of each year. */
export function addComparisons(world: World): void {
  for (const quarter of quartersTo(world.day).filter(({ index }) => index % 4 === 3)) {
    for (const { unit, cells } of reportersOn(world, quarter)) {
      for (const profile of PROFILES.slice(0, 3)) {
        const random = new Random(world.seed, 'comparison', quarter.index, profile.slug, unit.key)
        if (random.chance(0.5))
          compare(world, quarter, profile, unit, Number(figureOf(profile, cells, quarter.index).value))
      }
    }
  }
}

function compare(world: World, quarter: Quarter, profile: Profile, unit: Unit, value: number): void {
  const id = world.ids.next()
  world.store.add('measurement', {
    id,
    indicatorId: world.indicator(profile.slug).id,
    unitId: unit.id,
    programmeId: null,
    sourceId: world.source('THDC'),
    periodFrom: dateOf(quarter.from),
    periodTo: dateOf(quarter.to),
    periodPrecision: 'MONTH',
    disaggregation: '',
    value: String(Math.floor(value)),
    comparator: 'MORE_THAN',
    unit: world.indicator(profile.slug).unit,
    numerator: null,
    denominator: null,
    wordingVi: null,
    wordingEn: null,
    status: 'SUBMITTED',
    criteriaVersion: criteriaOf(profile, quarter),
    revision: 1,
    current: true,
  })
  world.cite({ measurementId: id }, 'THDC')
}
