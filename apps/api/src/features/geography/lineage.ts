import type { SuccessionLink, UnitLife } from '@nhip-cau/rules/succession'
import type { Context } from '../../context.ts'
import { toLocalDate, toLocalDateOrNull } from '../../graphql/scalars.ts'

/** Provinces and how they followed each other, as the rules read them. */
export type Lineage = { units: UnitLife[]; links: SuccessionLink[] }

const lineages = new WeakMap<Context, Promise<Lineage>>()

async function readLineage({ prisma }: Context): Promise<Lineage> {
  const [units, links] = await Promise.all([
    prisma.administrativeUnit.findMany({
      where: { level: 'PROVINCE' },
      select: { id: true, code: true, validFrom: true, validTo: true },
    }),
    prisma.succession.findMany({
      where: { predecessor: { level: 'PROVINCE' } },
      select: { predecessorId: true, successorId: true, effectiveOn: true, share: true },
    }),
  ])
  return {
    units: units.map(({ id, code, validFrom, validTo }) => ({
      id,
      code,
      validFrom: toLocalDateOrNull(validFrom),
      validTo: toLocalDateOrNull(validTo),
    })),
    links: links.map(({ predecessorId, successorId, effectiveOn, share }) => ({
      predecessorId,
      successorId,
      effectiveOn: toLocalDate(effectiveOn),
      share: share?.toFixed() ?? null,
    })),
  }
}

/** The lineage of provinces, read once for a request: two statements. */
export function lineageOf(context: Context): Promise<Lineage> {
  const lineage = lineages.get(context) ?? readLineage(context)
  lineages.set(context, lineage)
  return lineage
}
