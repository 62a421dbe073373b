import { type Period, periodLabel } from '@nhip-cau/rules/period'
import { builder } from '../builder.ts'
import { describedEnum } from './enum.ts'
import { toLocalDate, toLocalDateOrNull } from './scalars.ts'
import { languageArgs, languageOf } from './text.ts'

const PeriodPrecision = describedEnum('PeriodPrecision', 'How exactly a period is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  YEAR: 'To the calendar year.',
  SCHOOL_YEAR: 'To the school year, which runs from 5 September to 31 May.',
})

type PeriodColumns = {
  periodFrom: Date | null
  periodTo: Date | null
  periodPrecision: Period['precision'] | null
}

/** Three columns as one period, null when its start is not stated. */
export function periodOf(row: PeriodColumns): Period | null {
  if (!row.periodFrom || !row.periodPrecision) return null
  return { from: toLocalDate(row.periodFrom), to: toLocalDateOrNull(row.periodTo), precision: row.periodPrecision }
}

export const PeriodType = builder.objectRef<Period>('Period').implement({
  description: 'A span of time with the exactness the source gives it.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'Last day, inclusive; null when no end is stated.',
    }),
    precision: t.expose('precision', { type: PeriodPrecision, description: 'How exactly it is known.' }),
    label: t.string({
      description: 'As officials write it: giai đoạn 2022 - 2026.',
      args: languageArgs,
      resolve: (period, args) => periodLabel(period, languageOf(args)),
    }),
  }),
})
