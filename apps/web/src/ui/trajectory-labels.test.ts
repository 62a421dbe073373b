import { describe, expect, it } from '@jest/globals'
import { placeLabels } from './trajectory-labels.ts'
import { plotOf, type Spot } from './trajectory-scale.ts'

const spot = (at: string, value: number, label: string, goal = false): Spot => ({
  id: `${at} ${label}`,
  at,
  value,
  open: null,
  label,
  text: label,
  goal,
  line: 'one',
})

// As Lào Cai's figures and targets in practice data: four targets within a year and a few points.
const figures = Array.from({ length: 8 }, (_, index) =>
  spot(`${2019 + index}-12-31`, 50 + 2 * index, `${50 + 2 * index}%`),
)
const targets = [
  spot('2026-12-31', 67.5, 'phấn đấu 67,5%', true),
  spot('2027-12-31', 69, '69%', true),
  spot('2027-12-31', 70, '70%', true),
  spot('2028-05-31', 71, 'ít nhất 71%', true),
]

describe('the names of marks', () => {
  it.each([360, 720, 1100])('cover neither a mark nor one another where there is room, at %d pixels', (width) => {
    const marks = [...figures, ...targets]
    const plot = plotOf(marks, { width, height: 330, percent: true })
    const named = [...targets, ...figures.slice(-1)]
    const boxes = placeLabels(named, marks, plot).map(({ x, y, anchor }, index) => {
      const length = (named[index]?.label.length ?? 0) * 7
      const left = anchor === 'start' ? x : x - length
      return { left, right: left + length, top: y - 11, bottom: y + 2 }
    })
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(plot.left)
      for (const { at, value } of marks) {
        const [x, y] = [plot.x(at), plot.y(value)]
        expect(x > box.left - 5 && x < box.right + 5 && y > box.top - 5 && y < box.bottom + 5).toBe(false)
      }
      for (const other of boxes.slice(index + 1)) {
        expect(
          box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        ).toBe(false)
      }
    }
  })
})
