import { type Breakdown, parseDisaggregation } from '@nhip-cau/rules/disaggregation'
import { builder } from '../builder.ts'

export const DisaggregationType = builder.objectRef<Breakdown>('Disaggregation').implement({
  description: 'Which part of the total a value is.',
  fields: (t) => ({
    dimension: t.exposeString('dimension', {
      description: 'By what the total is broken down: education-level, sex, …',
    }),
    category: t.exposeString('category', { description: 'Which part: preschool, primary, …' }),
  }),
})

/** A stored breakdown as its parts. One that cannot be read is never shown as the total it is not. */
export function classesOf(disaggregation: string): Breakdown[] {
  const classes = parseDisaggregation(disaggregation)
  if (!classes) throw new Error(`The stored breakdown ${disaggregation} cannot be read`)
  return classes
}
