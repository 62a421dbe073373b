import { builder } from '../builder.ts'

type Class = { dimension: string; category: string }

export const DisaggregationType = builder.objectRef<Class>('Disaggregation').implement({
  description: 'Which part of the total a value is.',
  fields: (t) => ({
    dimension: t.exposeString('dimension', {
      description: 'By what the total is broken down: education-level, sex, …',
    }),
    category: t.exposeString('category', { description: 'Which part: preschool, primary, …' }),
  }),
})

/** education-level=primary;sex=female as its parts. */
export function classesOf(disaggregation: string): Class[] {
  return disaggregation
    .split(';')
    .filter(Boolean)
    .map((part) => {
      const [dimension = '', category = ''] = part.split('=')
      return { dimension, category }
    })
}
