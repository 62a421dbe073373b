import type { LocalDate } from '@nhip-cau/rules/date'
import { type Finding, findingsOf, type ProgrammeFacts, rank } from '@nhip-cau/rules/findings'
import { type ProgrammeStatus, programmeStatus } from '@nhip-cau/rules/programme'
import type { Context } from '../../context.ts'
import { unitsByCode } from '../geography/filter.ts'
import { FACTS_COLUMNS, type FactsRow, factsOf } from './facts.ts'
import { looseFindings } from './loose.ts'

export type UnitView = 'AS_WAS' | 'AS_IS'
/** Which part of the register is looked at, on which day, by which units. */
export type Scope = { on: LocalDate; provinceCode: string | null; units: UnitView }
/** One programme with all that was found about it. */
export type Assessed = { row: FactsRow; facts: ProgrammeFacts; status: ProgrammeStatus; findings: Finding[] }
/** Everything in a scope; `inScope` holds the units the scope's province stands for, null for the whole country. */
export type Assessment = {
  programmes: Assessed[]
  /** Findings on what belongs to no programme. */
  loose: Finding[]
  /** All findings, worst first. */
  findings: Finding[]
  inScope: Set<string> | null
}

const assessments = new WeakMap<Context, Map<string, Promise<Assessment>>>()

/** Units a scope's code stands for: the unit itself and, as is, every unit that became it. */
async function unitsInScope({ on, provinceCode, units }: Scope, context: Context): Promise<Set<string> | null> {
  if (provinceCode === null) return null
  const rows = await context.prisma.administrativeUnit.findMany({
    where: unitsByCode([provinceCode], on),
    select: { id: true, ancestry: { select: { ancestorId: true } } },
  })
  return new Set(
    rows.flatMap(({ id, ancestry }) => [id, ...(units === 'AS_IS' ? ancestry.map((each) => each.ancestorId) : [])]),
  )
}

/** A target's finding belongs to its own place, any other to every province of the programme. */
function concerns(finding: Finding, inScope: Set<string> | null): boolean {
  if (inScope === null || finding.subject.type !== 'Target') return true
  return finding.provinceId !== null && inScope.has(finding.provinceId)
}

/** An indicator lacks its code once, however many programmes use it. */
function oncePerIndicator(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>()
  return findings.filter(({ kind, subject }) => {
    if (kind !== 'INDICATOR_WITHOUT_CODE') return true
    const first = !told.has(subject.id)
    told.add(subject.id)
    return first
  })
}

async function assess(scope: Scope, context: Context): Promise<Assessment> {
  const inScope = await unitsInScope(scope, context)
  const rows = await context.prisma.programme.findMany({
    where: inScope ? { provinces: { some: { units: 'AS_WAS', provinceId: { in: [...inScope] } } } } : {},
    select: FACTS_COLUMNS,
    orderBy: { slug: 'asc' },
  })
  const programmes = await Promise.all(
    rows.map(async (row) => {
      const facts = await factsOf(row, scope.on, context)
      const findings = findingsOf(facts, scope.on).filter((finding) => concerns(finding, inScope))
      return { row, facts, status: programmeStatus(facts, scope.on), findings }
    }),
  )
  const loose = await looseFindings(scope, inScope, context)
  const all = [...programmes.flatMap(({ findings }) => findings), ...loose]
  return { programmes, loose, findings: rank(oncePerIndicator(all)), inScope }
}

/** Everything in a scope, worked out once for a request however many fields ask. */
export function assessmentOf(scope: Scope, context: Context): Promise<Assessment> {
  const known = assessments.get(context) ?? new Map<string, Promise<Assessment>>()
  assessments.set(context, known)
  const key = JSON.stringify([scope.on, scope.provinceCode, scope.units])
  const assessment = known.get(key) ?? assess(scope, context)
  known.set(key, assessment)
  return assessment
}
