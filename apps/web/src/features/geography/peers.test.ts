import { describe, expect, it } from '@jest/globals'
import { peersOf } from './peers.ts'

const province = (code: string) => ({
  id: `p${code}`,
  code,
  name: { vi: code, en: code },
  validFrom: null,
  validTo: null,
})
const indicator = (slug: string) => ({ id: slug, slug, catalogueCode: null, name: { vi: slug, en: slug } })
const programme = (kind: 'MEMORANDUM' | 'PROVINCIAL_PROJECT', codes: string[], slugs: string[]) => ({
  id: kind + codes.join(''),
  kind,
  provinces: codes.map(province),
  targets: slugs.map((slug) => ({ id: slug, province: { id: 'p01' }, indicator: indicator(slug) })),
})

describe('peers of a province', () => {
  const programmes = [
    programme('MEMORANDUM', ['01', '02'], ['a']),
    programme('PROVINCIAL_PROJECT', ['01'], ['b']),
    programme('PROVINCIAL_PROJECT', ['03'], ['a', 'b']),
    programme('MEMORANDUM', ['04'], ['c']),
  ]

  it('are those with most indicators in common, then most kinds of programmes', () => {
    expect(peersOf('p01', programmes, 8).map(({ province: { code } }) => code)).toEqual(['03', '02', '04'])
    const [first] = peersOf('p01', programmes, 8)
    expect(first?.indicators.map(({ slug }) => slug)).toEqual(['a', 'b'])
    expect(first?.kinds).toEqual(['PROVINCIAL_PROJECT'])
  })

  it('are at most as many as asked, and none for a province without programmes', () => {
    expect(peersOf('p01', programmes, 1)).toHaveLength(1)
    expect(peersOf('p09', programmes, 8)).toEqual([])
  })
})
