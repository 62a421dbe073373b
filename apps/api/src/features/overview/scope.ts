import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { findingsIn } from '@nhip-cau/rules/finding-count'
import { type Finding, findingsOf, type ProgrammeFacts, rank } from '@nhip-cau/rules/findings'
import { type ProgrammeStatus, programmeStatus } from '@nhip-cau/rules/programme'
import type { Context } from '../../context.ts'
import { unitsByCode } from '../geography/filter.ts'
import { FACTS_COLUMNS, type FactsRow, factsOf } from './facts.ts'
import { looseFindings } from './loose.ts'

export type UnitView = 'AS_WAS' | 'AS_IS'
/** Which part of the register is looked at, on which day, by which units; a province by its code on `codeOn`. */
export type Scope = { on: LocalDate; provinceCode: string | null; codeOn: LocalDate; units: UnitView }
/** One programme with all that was found about it. */
export type Assessed = { row: FactsRow; facts: ProgrammeFacts; status: ProgrammeStatus; findings: Finding[] }
/** Everything in a scope; `inScope` holds the units the scope's province stands for, null for the whole country. */
export type Assessment = {
  programmes: Assessed[]
  /** Everything found on the way, other places' and each indicator's repetitions included: what `findingsIn` chooses from. */
  all: Finding[]
  /** The findings of the scope, worst first. */
  findings: Finding[]
  inScope: Set<string> | null
}

type ScopeArgs = {
  on?: LocalDate | null | undefined
  provinceCode?: string | null | undefined
  provinceAsOf?: LocalDate | null | undefined
  units?: UnitView | null | undefined
}

/** The argument of the day that a province's code is read by. */
export const PROVINCE_AS_OF = {
  type: 'Date',
  description: 'The day on which `provinceCode` is the code of the province, as codes are reused; `on` by default.',
} as const

/** The scope that arguments name: the country as it is today by default. */
export function scopeOf({ on, provinceCode, provinceAsOf, units }: ScopeArgs, { today }: Context): Scope {
  const day = on ?? today
  return { on: day, provinceCode: provinceCode ?? null, codeOn: provinceAsOf ?? day, units: units ?? 'AS_IS' }
}

const assessments = new WeakMap<Context, Map<string, Promise<Assessment>>>()

/** Units a scope's code stands for: the unit itself and, as is, every unit that became it. */
async function unitsInScope({ codeOn, provinceCode, units }: Scope, context: Context): Promise<Set<string> | null> {
  if (provinceCode === null) return null
  const rows = await context.prisma.administrativeUnit.findMany({
    where: unitsByCode([provinceCode], codeOn),
    select: { id: true, ancestry: { select: { ancestorId: true } } },
  })
  return new Set(
    rows.flatMap(({ id, ancestry }) => [id, ...(units === 'AS_IS' ? ancestry.map((each) => each.ancestorId) : [])]),
  )
}

/** Programmes that lie in a scope, and those that only have a target there. */
function touching(inScope: ReadonlySet<string> | null): Prisma.ProgrammeWhereInput {
  if (inScope === null) return {}
  const ids = { in: [...inScope] }
  return { OR: [{ provinces: { some: { units: 'AS_WAS', provinceId: ids } } }, { targets: { some: { unitId: ids } } }] }
}

async function assess(scope: Scope, context: Context): Promise<Assessment> {
  const inScope = await unitsInScope(scope, context)
  const rows = await context.prisma.programme.findMany({
    where: touching(inScope),
    select: FACTS_COLUMNS,
    orderBy: { slug: 'asc' },
  })
  const assessed = await Promise.all(
    rows.map(async (row) => {
      const facts = await factsOf(row, scope.on, context)
      return { row, facts, status: programmeStatus(facts, scope.on), findings: findingsOf(facts, scope.on) }
    }),
  )
  const lies = ({ facts }: Assessed) => inScope === null || facts.placeIds.some((id) => inScope.has(id))
  const all = [...assessed.flatMap(({ findings }) => findings), ...(await looseFindings(scope, inScope, context))]
  return { programmes: assessed.filter(lies), all, findings: rank(findingsIn(all, inScope)), inScope }
}

/** Everything in a scope, worked out once for a request however many fields ask. */
export function assessmentOf(scope: Scope, context: Context): Promise<Assessment> {
  const known = assessments.get(context) ?? new Map<string, Promise<Assessment>>()
  assessments.set(context, known)
  const key = JSON.stringify([scope.on, scope.provinceCode, scope.codeOn, scope.units])
  const assessment = known.get(key) ?? assess(scope, context)
  known.set(key, assessment)
  return assessment
}
