import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { type Pace, type PaceMethod, pace, type Reading } from '@nhip-cau/rules/pace'
import DataLoader from 'dataloader'
import type { Context } from '../../context.ts'
import { quantityOf } from '../../graphql/quantity.ts'
import { toDate, toLocalDate, toLocalDateOrNull } from '../../graphql/scalars.ts'

const QUANTITY_COLUMNS = {
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
type Place = { indicatorId: string; unitId: string; on: LocalDate }

function toReading(row: ReadingRow | null): Reading | null {
  return row && { quantity: quantityOf(row), on: toLocalDate(row.periodTo) }
}

/** Newest readings up to a past day, for targets whose kept newest lies after it: one statement for a request. */
const earlierReadings = new WeakMap<Context, DataLoader<Place, ReadingRow | null, string>>()

function earlierReading(context: Context, place: Place): Promise<ReadingRow | null> {
  const keyOf = ({ indicatorId, unitId, on }: Place) => `${indicatorId} ${unitId} ${on}`
  const loader =
    earlierReadings.get(context) ??
    new DataLoader<Place, ReadingRow | null, string>(
      async (places) => {
        const rows = await context.prisma.measurement.findMany({
          where: {
            current: true,
            disaggregation: '',
            source: { role: 'PRIMARY' },
            OR: places.map(({ indicatorId, unitId, on }) => ({ indicatorId, unitId, periodTo: { lte: toDate(on) } })),
          },
          distinct: ['indicatorId', 'unitId'],
          orderBy: [{ indicatorId: 'asc' }, { unitId: 'asc' }, { periodTo: 'desc' }, { id: 'desc' }],
          select: { ...READING_COLUMNS, indicatorId: true, unitId: true },
        })
        return places.map(
          ({ indicatorId, unitId }) =>
            rows.find((row) => row.indicatorId === indicatorId && row.unitId === unitId) ?? null,
        )
      },
      { cacheKeyFn: keyOf },
    )
  earlierReadings.set(context, loader)
  return loader.load(place)
}

async function latestOn(target: TargetRow, on: LocalDate, context: Context): Promise<Reading | null> {
  const kept = toReading(target.latest)
  if (!kept || kept.on <= on) return kept
  return toReading(await earlierReading(context, { indicatorId: target.indicatorId, unitId: target.unitId, on }))
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
