import type { Prisma } from '@nhip-cau/database/generated/client'
import type { CoverageRoster } from '@nhip-cau/rules/coverage'
import DataLoader from 'dataloader'
import type { Context } from '../../context.ts'
import { toLocalDateOrNull } from '../../graphql/scalars.ts'

/** The columns of a roster that say who has the thing. */
export const ROSTER_COLUMNS = {
  denominator: true,
  denominatorOn: true,
  members: { select: { id: true, state: true, reportedOn: true } },
} satisfies Prisma.CoverageRosterSelect

const NAMED_COLUMNS = {
  ...ROSTER_COLUMNS,
  indicatorId: true,
  unitId: true,
  province: { select: { nameVi: true, nameEn: true } },
} satisfies Prisma.CoverageRosterSelect

type NamedRow = Prisma.CoverageRosterGetPayload<{ select: typeof NAMED_COLUMNS }>
export type Place = { indicatorId: string; unitId: string }

export const placeKey = ({ indicatorId, unitId }: Place) => `${indicatorId} ${unitId}`

/** A roster as the rules read it. */
export function rosterOf(row: Prisma.CoverageRosterGetPayload<{ select: typeof ROSTER_COLUMNS }>): CoverageRoster {
  const { denominator, denominatorOn, members } = row
  return {
    denominator,
    denominatorOn: toLocalDateOrNull(denominatorOn),
    members: members.map(({ id, state, reportedOn }) => ({ id, state, reportedOn: toLocalDateOrNull(reportedOn) })),
  }
}

const loaders = new WeakMap<Context, DataLoader<Place, NamedRow | null, string>>()

/** The roster of an indicator in a province, whatever the day: one statement for all that a request asks together. */
export function loadRoster(context: Context, place: Place): Promise<NamedRow | null> {
  const loader =
    loaders.get(context) ??
    new DataLoader<Place, NamedRow | null, string>(
      async (places) => {
        const rows = await context.prisma.coverageRoster.findMany({
          where: { OR: places.map(({ indicatorId, unitId }) => ({ indicatorId, unitId })) },
          select: NAMED_COLUMNS,
        })
        const found = new Map(rows.map((row) => [placeKey(row), row]))
        return places.map((wanted) => found.get(placeKey(wanted)) ?? null)
      },
      { cacheKeyFn: placeKey },
    )
  loaders.set(context, loader)
  return loader.load(place)
}
