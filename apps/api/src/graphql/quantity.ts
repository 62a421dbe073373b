import type { Interval } from '@nhip-cau/rules/interval'
import { interval, type Quantity, quantityText } from '@nhip-cau/rules/quantity'
import { isUnitCode, unitLabel } from '@nhip-cau/rules/unit'
import { builder } from '../builder.ts'
import { describedEnum } from './enum.ts'
import { LocalisedText, languageArgs, languageOf, localisedOrNull } from './text.ts'

const Comparator = describedEnum('Comparator', 'What a value claims: the comparator is part of the fact.', {
  EXACTLY: 'The value itself.',
  AT_LEAST: 'The value or more (ít nhất).',
  MORE_THAN: 'More than the value (trên).',
  AT_MOST: 'The value or less (không quá, nhiều nhất).',
  LESS_THAN: 'Less than the value (dưới).',
  NEARLY: 'A little less than the value (gần).',
  ABOUT: 'Around the value (khoảng).',
  STRIVING_FOR: 'Aimed at, not promised (phấn đấu).',
  NOT_STATED: 'The source gives no figure (không nêu).',
})

type Numeric = { toFixed(): string } | null
type QuantityColumns = {
  value: Numeric
  comparator: Quantity['comparator']
  unit: string
  numerator: Numeric
  denominator: Numeric
  wordingVi: string | null
  wordingEn: string | null
}

/** The columns of a value as one quantity. */
export function quantityOf(row: QuantityColumns): Quantity {
  return {
    value: row.value?.toFixed() ?? null,
    comparator: row.comparator,
    unit: row.unit,
    numerator: row.numerator?.toFixed() ?? null,
    denominator: row.denominator?.toFixed() ?? null,
    wording: localisedOrNull(row.wordingVi, row.wordingEn),
  }
}

const IntervalType = builder.objectRef<Interval>('Interval').implement({
  description: 'The values a statement allows. An end that is null is not bounded.',
  fields: (t) => ({
    low: t.expose('low', {
      type: 'Decimal',
      nullable: true,
      description: 'Lowest value; null when not bounded below.',
    }),
    lowOpen: t.exposeBoolean('lowOpen', { description: 'Whether the lowest value is itself excluded.' }),
    high: t.expose('high', {
      type: 'Decimal',
      nullable: true,
      description: 'Highest value; null when not bounded above.',
    }),
    highOpen: t.exposeBoolean('highOpen', { description: 'Whether the highest value is itself excluded.' }),
  }),
})

export const QuantityType = builder.objectRef<Quantity>('Quantity').implement({
  description: 'A number with what it claims. "Over 76%" is 76 with MORE_THAN, and is never treated as 76 exactly.',
  fields: (t) => ({
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description: 'The number; null exactly when none is stated or the fact is put in words.',
    }),
    comparator: t.expose('comparator', { type: Comparator, description: 'What the number claims.' }),
    unit: t.exposeString('unit', { description: 'Code of the unit: %, school, lesson, …' }),
    unitLabel: t.string({
      description: 'The unit as people write it: %, trường, tiết.',
      args: languageArgs,
      resolve: ({ unit, value }, args) =>
        isUnitCode(unit) ? unitLabel(unit, languageOf(args), value ?? undefined) : unit,
    }),
    numerator: t.expose('numerator', {
      type: 'Decimal',
      nullable: true,
      description: 'What was counted, for a ratio whose parts are published.',
    }),
    denominator: t.expose('denominator', {
      type: 'Decimal',
      nullable: true,
      description: 'Out of how many, for a ratio whose parts are published.',
    }),
    interval: t.field({
      type: IntervalType,
      nullable: true,
      description: 'The values the statement allows; null when it bounds none, as "about" and "striving for" do.',
      resolve: interval,
    }),
    wording: t.field({
      type: LocalisedText,
      nullable: true,
      description: "The source's own words where it puts the fact in words; null where it gives a number alone.",
      resolve: ({ wording }) => wording,
    }),
    text: t.string({
      description: 'As people write it: trên 76%, gần 3.000 tiết, phấn đấu 90%, không nêu.',
      args: languageArgs,
      resolve: (quantity, args) => quantityText(quantity, languageOf(args)),
    }),
  }),
})
