import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { disaggregationText, familiesOf, parseDisaggregation } from './disaggregation.ts'
import { checkDisaggregation, isWhole } from './disaggregation-check.ts'
import { categoryLabel, DIMENSIONS, dimensionLabel } from './disaggregation-label.ts'
import { type Comparator, exactly, type Quantity } from './quantity.ts'

describe('parseDisaggregation', () => {
  it('reads dimensions and categories', () => {
    expect(parseDisaggregation('')).toEqual([])
    expect(parseDisaggregation('education-level=lower-secondary;sex=female')).toEqual([
      { dimension: 'education-level', category: 'lower-secondary' },
      { dimension: 'sex', category: 'female' },
    ])
  })

  it.each(['sex', 'sex=', '=female', 'sex=female;', 'sex=female;sex=male', 'Sex=nữ', 'sex=female=male'])(
    'refuses %s',
    (text) => {
      expect(parseDisaggregation(text)).toBeNull()
    },
  )
})

describe('labels', () => {
  it('stand in both languages for every code', () => {
    expect(disaggregationText('education-level=upper-secondary;sex=female', 'VI')).toBe('trung học phổ thông, nữ')
    expect(disaggregationText('education-level=upper-secondary;sex=female', 'EN')).toBe('upper secondary, female')
    expect(disaggregationText('', 'VI')).toBe('')
    expect(dimensionLabel('area', 'VI')).toBe('khu vực')
    for (const { label, categories } of Object.values(DIMENSIONS)) {
      for (const text of [label, ...Object.values(categories)]) expect(text.vi && text.en).not.toBe('')
    }
  })

  it('show an unknown code as it stands', () => {
    expect(dimensionLabel('grade', 'VI')).toBe('grade')
    expect(categoryLabel('grade', 'grade-9', 'EN')).toBe('grade-9')
    expect(disaggregationText('not one', 'VI')).toBe('not one')
  })
})

describe('familiesOf', () => {
  const figure = (id: string, disaggregation: string) => ({ id, disaggregation })

  it('puts a total beside its parts along each single dimension', () => {
    const total = figure('t', '')
    const found = familiesOf([
      figure('p', 'education-level=primary'),
      total,
      figure('f', 'sex=female'),
      figure('pf', 'education-level=primary;sex=female'),
      figure('m', 'sex=male'),
    ])
    expect(found.map(({ dimension, parts }) => [dimension, parts.map(({ category }) => category)])).toEqual([
      ['education-level', ['primary']],
      ['sex', ['female', 'male']],
    ])
    expect(found.every((family) => family.total === total)).toBe(true)
    expect(familiesOf([figure('f', 'sex=female')])).toEqual([])
  })
})

describe('isWhole', () => {
  it('knows the sets that leave nothing out and overlap nowhere', () => {
    const levels = ['primary', 'lower-secondary', 'upper-secondary']
    expect(isWhole('education-level', ['preschool', ...levels])).toBe(true)
    expect(isWhole('education-level', ['nursery', 'kindergarten', ...levels, 'continuing'])).toBe(true)
    expect(isWhole('education-level', ['preschool', 'nursery', ...levels])).toBe(false)
    expect(isWhole('education-level', levels)).toBe(false)
    expect(isWhole('sex', ['female', 'male'])).toBe(true)
    expect(isWhole('sex', ['female', 'female'])).toBe(false)
    expect(isWhole('sex', ['female'])).toBe(false)
    expect(isWhole('grade', ['1', '2'])).toBe(false)
  })
})

const percent = (value: string, comparator: Comparator = 'EXACTLY', parts?: [string, string]): Quantity => ({
  ...exactly(value, '%'),
  comparator,
  numerator: parts?.[0] ?? null,
  denominator: parts?.[1] ?? null,
})
const schools = (value: string, comparator: Comparator = 'EXACTLY'): Quantity => ({
  ...exactly(value, 'school'),
  comparator,
})
const check = (total: Quantity, parts: Quantity[], whole = true) =>
  checkDisaggregation(
    total,
    parts.map((quantity, i) => ({ category: `c${i}`, quantity })),
    whole,
  )
const verdict = (...args: Parameters<typeof check>) => check(...args).verdict
const why = (...args: Parameters<typeof check>) => {
  const result = check(...args)
  return result.verdict === 'CONSISTENT' ? null : result.reason
}

describe('checkDisaggregation', () => {
  it('finds the four published levels of Hải Phòng consistent with 76.98%', () => {
    const levels = ['79.85', '78.74', '76.85', '72.5'].map((value) => percent(value))
    expect(check(percent('76.98'), levels)).toEqual({ verdict: 'CONSISTENT' })
    expect(check(percent('80.2'), levels)).toEqual({
      verdict: 'MISMATCH',
      reason: {
        vi: 'Số chung 80,2% cao hơn mọi phần (72,5% đến 79,85%).',
        en: 'The total of 80.2% is higher than every part (72.5% to 79.85%).',
      },
    })
    expect(why(percent('71.9'), levels)?.vi).toContain('thấp hơn mọi phần')
  })

  it('leaves room for rounding of ratios, and none for whole counts', () => {
    expect(verdict(percent('76.86'), [percent('76.9'), percent('76.9')])).toBe('CONSISTENT')
    expect(verdict(percent('76.8'), [percent('76.9'), percent('76.9')])).toBe('CONSISTENT')
    expect(verdict(percent('76.7'), [percent('76.9'), percent('76.9')])).toBe('MISMATCH')
    expect(verdict(schools('100'), [schools('60'), schools('41')])).toBe('MISMATCH')
    expect(verdict(schools('100'), [schools('60'), schools('40')])).toBe('CONSISTENT')
  })

  it('says how a sum differs', () => {
    expect(why(schools('100'), [schools('60'), schools('39')])).toEqual({
      vi: 'Các phần cộng lại chỉ được 99 trường, số chung là 100 trường.',
      en: 'The parts add up only to 99 schools, the total is 100 schools.',
    })
    expect(why(schools('100'), [schools('60', 'AT_LEAST'), schools('41')])?.vi).toBe(
      'Các phần cộng lại được ít nhất 101 trường, vượt số chung là 100 trường.',
    )
  })

  it('weighs by denominators where all are known', () => {
    const parts = [percent('50', 'EXACTLY', ['1', '2']), percent('100', 'EXACTLY', ['8', '8'])]
    expect(verdict(percent('90', 'EXACTLY', ['9', '10']), parts)).toBe('CONSISTENT')
    expect(verdict(percent('90'), parts)).toBe('CONSISTENT')
    // Between the parts, and yet not what they come to.
    expect(why(percent('75'), parts)?.en).toBe('The parts come to 90% together, the total is 75%.')
    expect(why(percent('90', 'EXACTLY', ['18', '20']), parts)?.en).toContain('denominators')
    expect(verdict(percent('80', 'EXACTLY', ['8', '10']), parts)).toBe('MISMATCH')
    const open = [percent('50', 'AT_LEAST', ['1', '2']), percent('100', 'EXACTLY', ['8', '8'])]
    expect(verdict(percent('95', 'EXACTLY', ['19', '20']), open)).toBe('CONSISTENT')
    const thirds = [percent('33.333333', 'EXACTLY', ['1', '3']), percent('66.666667', 'EXACTLY', ['2', '3'])]
    expect(verdict(percent('50', 'EXACTLY', ['3', '6']), thirds)).toBe('CONSISTENT')
  })

  it('claims nothing of vague figures, other units, milestones, or parts that are not the whole', () => {
    expect(verdict(schools('100'), [schools('60', 'ABOUT'), schools('41')])).toBe('NOT_CHECKABLE')
    expect(verdict(schools('100', 'STRIVING_FOR'), [schools('60'), schools('41')])).toBe('NOT_CHECKABLE')
    expect(verdict(schools('100'), [percent('60')])).toBe('NOT_CHECKABLE')
    expect(verdict(exactly('1', 'milestone'), [exactly('1', 'milestone')])).toBe('NOT_CHECKABLE')
    expect(verdict(schools('100'), [])).toBe('NOT_CHECKABLE')
    expect(verdict(schools('100'), [schools('60')], false)).toBe('NOT_CHECKABLE')
    expect(verdict(percent('80'), [percent('60')], false)).toBe('NOT_CHECKABLE')
    expect(why(schools('100'), [schools('101')], false)?.en).toBe(
      'One part (101 schools) exceeds the total (100 schools).',
    )
  })

  it('never calls true figures a mismatch, however vaguely they are stated', () => {
    const comparator = fc.constantFrom<Comparator>('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'ABOUT')
    const slack = fc.integer({ min: 1, max: 9 })
    const stated = fc.record({
      n: fc.integer({ min: 0, max: 50 }),
      more: fc.integer({ min: 1, max: 50 }),
      comparator,
      slack,
    })
    const put = (truth: number, c: Comparator, by: number): string => {
      if (c === 'AT_LEAST' || c === 'MORE_THAN') return String(truth - by)
      return String(c === 'NEARLY' ? truth + by : truth)
    }
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 5 }), comparator, slack, (parts, c, by) => {
        const all = parts.reduce((sum, { n }) => sum + n, 0)
        const counts = parts.map((part) => schools(put(part.n, part.comparator, part.slack), part.comparator))
        expect(verdict(schools(put(all, c, by), c), counts)).not.toBe('MISMATCH')
        // The same as shares of their own denominators, printed with two digits, some with their denominators.
        const whole = parts.reduce((sum, { n, more }) => sum + n + more, 0)
        const printed = (n: number, d: number) => ((100 * n) / d).toFixed(2)
        const shares = parts.map(({ n, more }) => percent(printed(n, n + more)))
        const weighed = parts.map(({ n, more }) => percent(printed(n, n + more), 'EXACTLY', [`${n}`, `${n + more}`]))
        for (const some of [shares, weighed]) expect(verdict(percent(printed(all, whole)), some)).toBe('CONSISTENT')
      }),
    )
  })
})
