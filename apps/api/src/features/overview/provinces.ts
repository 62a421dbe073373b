import type { Finding } from '@nhip-cau/rules/findings'
import type { Localised } from '@nhip-cau/rules/language'
import { concentration } from '@nhip-cau/rules/overview'
import type { Context } from '../../context.ts'
import { localised } from '../../graphql/text.ts'
import type { Assessed, Assessment, Scope, UnitView } from './scope.ts'

export type ProvinceCount = { provinceId: string; programmes: number; late: number; atRisk: number; findings: number }
type Unit = { id: string; code: string; nameVi: string; nameEn: string }

/** Every province of the scope's programmes, with the units it stands for in the view. */
async function provincesOf({ programmes, inScope }: Assessment, { units }: Scope, context: Context) {
  const ids = new Set(programmes.flatMap(({ row }) => unitsOf(row, units)))
  const rows = await context.prisma.administrativeUnit.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, code: true, nameVi: true, nameEn: true, ancestry: { select: { ancestorId: true } } },
    orderBy: { code: 'asc' },
  })
  return rows
    .map(({ ancestry, ...unit }) => ({
      unit,
      stands: new Set(units === 'AS_IS' ? ancestry.map(({ ancestorId }) => ancestorId) : [unit.id]),
    }))
    .filter(({ stands }) => inScope === null || [...stands].some((id) => inScope.has(id)))
}

/** A programme's provinces in a view: as is, only those that still stand. */
function unitsOf(row: Assessed['row'], view: UnitView): string[] {
  return row.provinces
    .filter(({ units, province }) => units === view && (view === 'AS_WAS' || province.validTo === null))
    .map(({ provinceId }) => provinceId)
}

function findingsIn({ row, findings }: Assessed, unit: Unit, stands: Set<string>, view: UnitView): Finding[] {
  const involved = unitsOf(row, view).includes(unit.id)
  return findings.filter(({ subject, provinceId }) =>
    subject.type === 'Target' ? provinceId !== null && stands.has(provinceId) : involved,
  )
}

/** What is held on each province of the scope, by code. */
export async function byProvince(assessment: Assessment, scope: Scope, context: Context): Promise<ProvinceCount[]> {
  const provinces = await provincesOf(assessment, scope, context)
  return provinces.map(({ unit, stands }) => {
    const loose = assessment.loose.filter(({ provinceId }) => provinceId !== null && stands.has(provinceId))
    const findings = [...assessment.programmes.flatMap((each) => findingsIn(each, unit, stands, scope.units)), ...loose]
    return {
      provinceId: unit.id,
      programmes: assessment.programmes.filter(({ row }) => unitsOf(row, scope.units).includes(unit.id)).length,
      late: findings.filter(({ kind }) => kind === 'TARGET_LATE' || kind === 'ACTIVITY_LATE').length,
      atRisk: findings.filter(({ kind }) => kind === 'TARGET_AT_RISK').length,
      findings: findings.length,
    }
  })
}

/** Names of the provinces in which what is late or at risk gathers, most first; none when it does not. */
export async function concentratedNames(assessment: Assessment, scope: Scope, context: Context): Promise<Localised[]> {
  const ids = concentration(assessment.findings)
  if (ids.length === 0) return []
  const provinces = await provincesOf(assessment, scope, context)
  const names = ids.flatMap((id) => provinces.find(({ stands }) => stands.has(id))?.unit ?? [])
  return [...new Set(names)].map(({ nameVi, nameEn }) => localised(nameVi, nameEn))
}
