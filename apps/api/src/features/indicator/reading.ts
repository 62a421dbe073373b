import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { type Pace, type PaceMethod, pace, type Reading } from '@nhip-cau/rules/pace'
import DataLoader from 'dataloader'
import type { Context } from '../../context.ts'
import { quantityOf } from '../../graphql/quantity.ts'
import { toDate, toLocalDate, toLocalDateOrNull } from '../../graphql/scalars.ts'

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

const READING_COLUMNS = { ...QUANTITY_COLUMNS, periodTo: true } satisfies Prisma.MeasurementSelect

/** What `paceOf` reads of a target. */
export const PACE_COLUMNS = {
  ...QUANTITY_COLUMNS,
  indicatorId: true,
  unitId: true,
  dueOn: true,
  indicator: { select: { direction: true } },
  programme: { select: { periodFrom: true } },
  baseline: { select: READING_COLUMNS },
  latest: { select: READING_COLUMNS },
} satisfies Prisma.TargetSelect

type ReadingRow = Prisma.MeasurementGetPayload<{ select: typeof READING_COLUMNS }>
type TargetRow = Prisma.TargetGetPayload<{ select: typeof PACE_COLUMNS }>
type Place = { indicatorId: string; unitId: string }
type ReadingLoader = DataLoader<Place, ReadingRow | null, string>

function toReading(row: ReadingRow | null): Reading | null {
  return row && { quantity: quantityOf(row), on: toLocalDate(row.periodTo) }
}

const keyOf = ({ indicatorId, unitId }: Place) => `${indicatorId} ${unitId}`

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
        select: { ...READING_COLUMNS, indicatorId: true, unitId: true },
      })
      const newest = new Map(rows.map((row) => [keyOf(row), row]))
      return places.map((place) => newest.get(keyOf(place)) ?? null)
    },
    { cacheKeyFn: keyOf },
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

async function latestOn(target: TargetRow, on: LocalDate, context: Context): Promise<Reading | null> {
  const kept = toReading(target.latest)
  if (!kept || kept.on <= on) return kept
  return toReading(await earlierReading(context, target, on))
}

/** The pace of a target on a day. A neutral indicator with a target is judged by the side its target lies on. */
export async function paceOf(target: TargetRow, on: LocalDate, method: PaceMethod, context: Context): Promise<Pace> {
  const baseline = toReading(target.baseline)
  const quantity = quantityOf(target)
  const { direction } = target.indicator
  return pace({
    direction: direction === 'NEUTRAL' ? 'INCREASE' : direction,
    target: quantity,
    baseline,
    latest: await latestOn(target, on, context),
    startsOn: toLocalDateOrNull(target.programme.periodFrom),
    dueOn: toLocalDate(target.dueOn),
    on,
    method,
  })
}
