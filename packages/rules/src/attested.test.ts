import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Attestation, attestedOn } from './attested.ts'

const says = (field: string | null, publishedOn: string | null, silent = false): Attestation => ({
  field,
  silent,
  publishedOn,
})

describe('attestedOn', () => {
  test('the source of the whole record attests its status: the lessons of S0', () => {
    expect(attestedOn([says(null, '2025-05-30'), says('planned', '2026-01-01', true)], 'status')).toBe('2025-05-30')
  })

  test('a source cited for the status itself comes before', () => {
    expect(attestedOn([says(null, '2026-05-30'), says('status', '2025-12-31')], 'status')).toBe('2025-12-31')
  })

  test('a source that is silent on the status, or has no day, attests nothing', () => {
    expect(attestedOn([says('status', '2026-01-01', true), says(null, null)], 'status')).toBeNull()
  })

  test('is never later than the newest day cited, whatever the order', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`)
    const citation = fc.record({
      field: fc.constantFrom(null, 'status', 'lead'),
      silent: fc.boolean(),
      publishedOn: fc.option(day),
    })
    fc.assert(
      fc.property(fc.array(citation), (citations) => {
        const found = attestedOn(citations, 'status')
        expect(attestedOn(citations.toReversed(), 'status')).toBe(found)
        if (found !== null) expect(citations.map(({ publishedOn }) => publishedOn)).toContain(found)
      }),
    )
  })
})
