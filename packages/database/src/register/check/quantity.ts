import { Prisma } from '../../generated/client.ts'
import { Comparator } from '../../generated/enums.ts'
import type { Entry, Path } from '../issue.ts'
import type { Quantity } from '../schema/value.ts'
import type { Checker } from './lookup.ts'

type Place = Omit<Entry<unknown>, 'data'>
type Stated = Pick<Quantity, 'value' | 'comparator'> & { wording?: Quantity['wording'] }

const NOT_STATED = Comparator.NOT_STATED

/** A value is absent exactly when the source states none or states it in words. */
export function checkValue(checker: Checker, quantity: Stated, place: Place, path: Path): void {
  const { value, comparator, wording } = quantity
  const add = (field: string, message: string) => checker.issues.add(place, [...path, field], message)
  if (value !== null && comparator === NOT_STATED)
    add('value', `is ${value} though the comparator is NOT_STATED; write null, or the comparator of the source`)
  if (value !== null && wording) add('wording', 'stands beside a value; keep one of the two')
  if (value === null && comparator !== NOT_STATED && !wording)
    add('value', 'is missing; write the number, or the comparator NOT_STATED, or a wording')
}

/** The quantity of a target or a measurement, in the unit of its indicator. */
export function checkQuantity(
  checker: Checker,
  { indicator, quantity }: { indicator: string; quantity: Quantity },
  place: Place,
  path: Path,
): void {
  checkValue(checker, quantity, place, path)
  const unit = checker.lookup.indicators.get(indicator)?.unit
  if (unit !== undefined && unit !== quantity.unit)
    checker.issues.add(place, [...path, 'unit'], `is ${quantity.unit}; write ${unit}, the unit of ${indicator}`)
  checkRatio(checker, quantity, place, path)
}

/** A quantity that belongs to no indicator. */
export function checkPlainQuantity(checker: Checker, quantity: Quantity, place: Place, path: Path): void {
  checkValue(checker, quantity, place, path)
  checkRatio(checker, quantity, place, path)
}

function checkRatio(checker: Checker, quantity: Quantity, place: Place, path: Path): void {
  const { value, numerator, denominator, unit } = quantity
  const add = (field: string, message: string) => checker.issues.add(place, [...path, field], message)
  if (numerator !== null && denominator === null) add('denominator', 'is missing beside a numerator; add it')
  if (denominator === null) return
  const whole = new Prisma.Decimal(denominator)
  if (!whole.gt(0)) add('denominator', `is ${denominator}; write a number above 0`)
  if (!whole.gt(0) || numerator === null || value === null || unit !== '%') return
  const share = new Prisma.Decimal(numerator).div(whole).times(100)
  const places = value.split('.')[1]?.length ?? 0
  const expected = share.toDecimalPlaces(places)
  if (!expected.eq(value)) add('value', `is ${value}; ${numerator} of ${denominator} is ${expected}`)
}
