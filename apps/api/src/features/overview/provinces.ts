import { concentration, type ProvinceCounts } from '@nhip-cau/rules/concentration'
import { countsOf, findingsIn, leadingFigure } from '@nhip-cau/rules/finding-count'
import type { Localised } from '@nhip-cau/rules/language'
import type { Context } from '../../context.ts'
import { localised } from '../../graphql/text.ts'
import type { Assessment, Scope } from './scope.ts'

export type ProvinceCount = ProvinceCounts & { name: Localised }

const counted = new WeakMap<Assessment, Promise<ProvinceCount[]>>()

/** What is held on each province of the scope, by code; worked out once for an assessment. */
export function byProvince(assessment: Assessment, scope: Scope, context: Context): Promise<ProvinceCount[]> {
  const counts = counted.get(assessment) ?? countProvinces(assessment, scope, context)
  counted.set(assessment, counts)
  return counts
}

async function countProvinces(assessment: Assessment, scope: Scope, context: Context): Promise<ProvinceCount[]> {
  const { programmes, all, inScope } = assessment
  const provinces = await provincesOf(assessment, scope, context)
  const inside = ({ placeIds }: { placeIds: readonly string[] }) =>
    inScope === null || placeIds.some((id) => inScope.has(id))
  const findings = all.filter(inside)
  return provinces.map((province) => ({
    ...province,
    ...countsOf(findingsIn(findings, province.units)),
    programmes: programmes.filter(({ facts }) => facts.placeIds.some((id) => province.units.has(id))).length,
  }))
}

/**
 * The provinces that the scope's programmes and findings lie in, with the units each stands for: as was, the units
 * themselves; as is, today's provinces, each for every unit it followed.
 */
async function provincesOf({ programmes, findings, inScope }: Assessment, { units }: Scope, { prisma }: Context) {
  const placed = [...programmes.map(({ facts }) => facts), ...findings].flatMap(({ placeIds }) => placeIds)
  const ids = { in: [...new Set(placed)] }
  const rows = await prisma.administrativeUnit.findMany({
    where: {
      level: 'PROVINCE',
      ...(units === 'AS_WAS' ? { id: ids } : { validTo: null, ancestry: { some: { ancestorId: ids } } }),
    },
    select: { id: true, nameVi: true, nameEn: true, ancestry: { select: { ancestorId: true } } },
    orderBy: [{ code: 'asc' }, { id: 'asc' }],
  })
  return rows
    .map(({ id, nameVi, nameEn, ancestry }) => ({
      id,
      name: localised(nameVi, nameEn),
      units: new Set(units === 'AS_IS' ? ancestry.map(({ ancestorId }) => ancestorId) : [id]),
    }))
    .filter((province) => inScope === null || [...province.units].some((id) => inScope.has(id)))
}

/** Names of the provinces in which what the headline leads with gathers, most first; none when it does not. */
export async function concentratedNames(assessment: Assessment, scope: Scope, context: Context): Promise<Localised[]> {
  const figure = leadingFigure(countsOf(assessment.findings))
  if (figure === 'FINDINGS') return []
  const provinces = await byProvince(assessment, scope, context)
  return concentration(assessment.findings, provinces, figure).flatMap(
    (id) => provinces.find((province) => province.id === id)?.name ?? [],
  )
}
