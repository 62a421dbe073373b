import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { toDate } from '../../graphql/scalars.ts'

/** Provinces valid on a day. */
export function validOn(date: LocalDate): Prisma.AdministrativeUnitWhereInput {
  const day = toDate(date)
  return {
    level: 'PROVINCE',
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
      { OR: [{ validTo: null }, { validTo: { gte: day } }] },
    ],
  }
}

/** The provinces that had these codes on a day. */
export function unitsByCode(codes: readonly string[], on: LocalDate): Prisma.AdministrativeUnitWhereInput {
  return { ...validOn(on), code: { in: [...codes] } }
}

export type ProvinceView = 'AS_WAS' | 'AS_IS'

/** The provinces of a programme in a view: those of the time or, as is, those of the day that it lies in now. */
export function provincesIn(units: ProvinceView, on: LocalDate): Prisma.ProgrammeProvinceWhereInput {
  return units === 'AS_WAS' ? { units } : { units, province: validOn(on) }
}
