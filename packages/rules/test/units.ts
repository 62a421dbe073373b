import { exactly } from '../src/quantity.ts'
import type { Part, SuccessionLink, UnitLife } from '../src/succession.ts'

export const former = (id: string, code: string): UnitLife => ({ id, code, validFrom: null, validTo: '2025-06-30' })
export const current = (id: string, code: string, validFrom: string | null = '2025-07-01'): UnitLife => ({
  id,
  code,
  validFrom,
  validTo: null,
})
export const link = (
  predecessorId: string,
  successorId: string,
  share: string | null = '1',
  effectiveOn = '2025-07-01',
): SuccessionLink => ({
  predecessorId,
  successorId,
  effectiveOn,
  share,
})

export const schools = (unitId: string, value: string): Part => ({
  unitId,
  quantity: exactly(value, 'school'),
  additive: true,
})
export const percentage = (unitId: string, value: string, parts?: [string, string]): Part => ({
  unitId,
  quantity: { ...exactly(value, '%'), numerator: parts?.[0] ?? null, denominator: parts?.[1] ?? null },
  additive: false,
})
