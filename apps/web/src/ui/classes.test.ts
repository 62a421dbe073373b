import { describe, expect, it } from '@jest/globals'
import { classesOf, rankIn } from './classes.ts'

describe('classes of a map', () => {
  it('have round bounds, five at most, and hold every value', () => {
    for (const values of [[55.6, 68.1], [0, 1], [3], [12, 1234.5], [-4, 9], [100, 100]]) {
      const classes = classesOf(values)
      expect(classes.bounds.length).toBeLessThanOrEqual(5)
      for (const value of values) {
        const from = classes.bounds[rankIn(classes, value)] ?? Number.NaN
        expect(value).toBeGreaterThanOrEqual(from)
        expect(value).toBeLessThan(from + classes.step)
      }
    }
  })

  it('keep to fewer where fewer are asked for', () => {
    expect(classesOf([1, 100], { whole: true, most: 4 })).toEqual({ bounds: [0, 50, 100], step: 50 })
  })

  it('cut counts at whole numbers', () => {
    expect(classesOf([1, 4], { whole: true })).toEqual({ bounds: [1, 2, 3, 4], step: 1 })
    expect(classesOf([1, 43], { whole: true })).toEqual({ bounds: [0, 10, 20, 30, 40], step: 10 })
  })
})
