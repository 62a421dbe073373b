import type { Prisma } from '@nhip-cau/database/generated/client'
import { coveragePace } from '@nhip-cau/rules/coverage'
import type { LocalDate } from '@nhip-cau/rules/date'
import { directionOf, type Pace, type PaceInput, type PaceMethod, pace, type Reading } from '@nhip-cau/rules/pace'
import DataLoader from 'dataloader'
import type { Context } from '../../context.ts'
import { quantityOf } from '../../graphql/quantity.ts'
import { toDate, toLocalDate, toLocalDateOrNull } from '../../graphql/scalars.ts'
import { localised } from '../../graphql/text.ts'
import { loadRoster, type Place, placeKey, rosterOf } from './roster-reading.ts'

/** The columns of a value. */
export const QUANTITY_COLUMNS = {
  value: true,
  comparator: true,
  unit: true,
  numerator: true,
  denominator: true,
  wordingVi: true,
  wordingEn: true,
} satisfies Prisma.MeasurementSelect

const READING_COLUMNS = {
  ...QUANTITY_COLUMNS,
  indicatorId: true,
  unitId: true,
  periodFrom: true,
  periodTo: true,
} satisfies Prisma.MeasurementSelect

/** What `paceOf` reads of a target. */
export const PACE_COLUMNS = {
  ...QUANTITY_COLUMNS,
  indicatorId: true,
  unitId: true,
  dueOn: true,
  indicator: { select: { direction: true, kind: true } },
  programme: { select: { periodFrom: true } },
  baseline: { select: READING_COLUMNS },
  latest: { select: READING_COLUMNS },
} satisfies Prisma.TargetSelect

type ReadingRow = Prisma.MeasurementGetPayload<{ select: typeof READING_COLUMNS }>
type TargetRow = Prisma.TargetGetPayload<{ select: typeof PACE_COLUMNS }>
type ReadingLoader = DataLoader<Place, ReadingRow | null, string>

function toReading(row: ReadingRow | null): Reading | null {
  return row && { quantity: quantityOf(row), on: toLocalDate(row.periodTo) }
}

function readingLoader({ prisma }: Context, on: LocalDate): ReadingLoader {
  return new DataLoader<Place, ReadingRow | null, string>(
    async (places) => {
      const rows = await prisma.measurement.findMany({
        where: {
          current: true,
          disaggregation: '',
          source: { role: 'PRIMARY' },
          periodTo: { lte: toDate(on) },
          OR: places.map(({ indicatorId, unitId }) => ({ indicatorId, unitId })),
        },
        distinct: ['indicatorId', 'unitId'],
        orderBy: [{ indicatorId: 'asc' }, { unitId: 'asc' }, { periodTo: 'desc' }, { id: 'desc' }],
        select: READING_COLUMNS,
      })
      const newest = new Map(rows.map((row) => [placeKey(row), row]))
      return places.map((place) => newest.get(placeKey(place)) ?? null)
    },
    { cacheKeyFn: placeKey },
  )
}

const earlierReadings = new WeakMap<Context, Map<LocalDate, ReadingLoader>>()

/** The newest reading up to a past day, for a target whose kept newest lies after it: one statement for each day asked. */
function earlierReading(context: Context, place: Place, on: LocalDate): Promise<ReadingRow | null> {
  const loaders = earlierReadings.get(context) ?? new Map<LocalDate, ReadingLoader>()
  earlierReadings.set(context, loaders)
  const loader = loaders.get(on) ?? readingLoader(context, on)
  loaders.set(on, loader)
  return loader.load(place)
}

type Figure = Pick<ReadingRow, 'indicatorId' | 'unitId' | 'periodFrom' | 'periodTo'>
const figureKey = ({ indicatorId, unitId, periodFrom, periodTo }: Figure) =>
  [indicatorId, unitId, periodFrom.toISOString(), periodTo.toISOString()].join(' ')

const corroborations = new WeakMap<Context, DataLoader<Figure, ReadingRow | null, string>>()

/** What a corroborating source gives for the same indicator, unit and period: one statement for a request. */
function corroborationOf(context: Context, figure: Figure): Promise<ReadingRow | null> {
  const loader =
    corroborations.get(context) ??
    new DataLoader<Figure, ReadingRow | null, string>(
      async (figures) => {
        const rows = await context.prisma.measurement.findMany({
          where: {
            current: true,
            disaggregation: '',
            source: { role: 'CORROBORATING' },
            OR: figures.map(({ indicatorId, unitId, periodFrom, periodTo }) => ({
              indicatorId,
              unitId,
              periodFrom,
              periodTo,
            })),
          },
          orderBy: { id: 'asc' },
          select: READING_COLUMNS,
        })
        const found = new Map(rows.map((row) => [figureKey(row), row]))
        return figures.map((wanted) => found.get(figureKey(wanted)) ?? null)
      },
      { cacheKeyFn: figureKey },
    )
  corroborations.set(context, loader)
  return loader.load(figure)
}

/** A reading with what corroborates it; an exact figure needs none. */
async function readingOf(row: ReadingRow | null, context: Context): Promise<Reading | null> {
  const reading = toReading(row)
  if (!row || !reading || row.comparator === 'EXACTLY' || row.comparator === 'NOT_STATED') return reading
  const corroborating = await corroborationOf(context, row)
  return corroborating ? { ...reading, corroborated: quantityOf(corroborating) } : reading
}

async function latestOn(target: TargetRow, on: LocalDate, context: Context): Promise<Reading | null> {
  const kept = target.latest
  const isLater = kept !== null && toLocalDate(kept.periodTo) > on
  return readingOf(isLater ? await earlierReading(context, target, on) : kept, context)
}

/** The pace of a target on a day: of coverage by its roster where the province has one, else by the measurements. */
export async function paceOf(target: TargetRow, on: LocalDate, method: PaceMethod, context: Context): Promise<Pace> {
  const { direction, kind } = target.indicator
  const quantity = quantityOf(target)
  const [roster, baseline, latest] = await Promise.all([
    kind === 'COVERAGE' ? loadRoster(context, target) : null,
    readingOf(target.baseline, context),
    latestOn(target, on, context),
  ])
  const input: PaceInput = {
    direction: directionOf(direction, quantity),
    target: quantity,
    baseline,
    latest,
    startsOn: toLocalDateOrNull(target.programme.periodFrom),
    dueOn: toLocalDate(target.dueOn),
    on,
    method,
  }
  if (roster === null) return pace(input)
  return coveragePace(rosterOf(roster), localised(roster.province.nameVi, roster.province.nameEn), input)
}
