import type { Prisma } from '../../generated/client.ts'
import type { Comparator } from '../../generated/enums.ts'
import type { Quantity } from '../schema/value.ts'
import { decimalOf } from './reconcile.ts'

/** The columns that hold a quantity, alike in every table that has one. */
export type QuantityColumns = {
  value: Prisma.Decimal | null
  comparator: Comparator
  unit: string
  numerator: Prisma.Decimal | null
  denominator: Prisma.Decimal | null
  wordingVi: string | null
  wordingEn: string | null
}

export function quantityColumns(quantity: Quantity): QuantityColumns {
  return {
    value: decimalOf(quantity.value),
    comparator: quantity.comparator,
    unit: quantity.unit,
    numerator: decimalOf(quantity.numerator),
    denominator: decimalOf(quantity.denominator),
    wordingVi: quantity.wording?.vi ?? null,
    wordingEn: quantity.wording?.en ?? null,
  }
}
