import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BODIES, UNIT_TYPES, UNITS } from './names-in-use.ts'
import { holdsTerms, phrasesOf, searchTerms } from './search-terms.ts'
import { fold } from './text.ts'

const alternatives = (text: string) => searchTerms(text).map((term) => term.alternatives)

describe('searchTerms', () => {
  it.each([
    [
      'TP.HCM',
      [
        ['thanh pho', 'tp'],
        ['ho chi minh', 'hcm'],
      ],
    ],
    ['TPHCM', [['ho chi minh', 'tphcm']]],
    ['Sở GD&ĐT Hải Phòng', [['so'], ['giao duc va dao tao', 'gd dt'], ['hai'], ['phong']]],
    ['T. Lào Cai', [['tinh', 't'], ['lao'], ['cai']]],
    ['P', [['p']]],
    ['lao-dong_1', [['lao'], ['dong'], ['1']]],
    [' … ', []],
  ])('%j', (text, expected) => {
    expect(alternatives(text)).toEqual(expected)
  })

  it('keeps the spelling of words typed with diacritics alone', () => {
    const [nghe, an, hoa, hoà] = searchTerms('Nghệ an hòa hoà')
    expect(nghe?.spelled).toBe('nghe\u0302\u0323')
    expect(an?.spelled).toBeNull()
    expect(hoa?.spelled).toBe(hoà?.spelled)
  })

  it('gives phrases with official names and as typed', () => {
    expect(phrasesOf(searchTerms('P. Ba Đình'))).toEqual(['phuong ba dinh', 'p ba dinh'])
    expect(phrasesOf(searchTerms('Ba Đình'))).toEqual(['ba dinh'])
  })

  it('finds a text by any of its own beginnings of words, whatever their case, form and signs', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aăâđêôơưáàảãạbcdnghtĐÁ'), minLength: 1, maxLength: 6 })
    const sign = fc.constantFrom(' ', '-', ', ', '–', ' “')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (pieces, at, cut) => {
          const text = pieces.flat().join('')
          const [chosen = ''] = pieces[at % pieces.length] ?? []
          const typed = chosen.slice(0, 1 + (cut % chosen.length))
          for (const form of [typed, typed.toUpperCase(), typed.normalize('NFD'), `«${typed}»`])
            expect(holdsTerms(text, searchTerms(form))).toBe(true)
        },
      ),
    )
  })
})

describe('names people use', () => {
  const all = [...UNITS, ...BODIES, ...UNIT_TYPES]

  it('stand for one official name each', () => {
    const folded = all.flatMap(({ names }) => names.map(fold))
    const officials = new Map(all.flatMap(({ official, names }) => names.map((name) => [fold(name), official])))
    for (const { official, names } of all) for (const name of names) expect(officials.get(fold(name))).toBe(official)
    expect(folded.every(Boolean)).toBe(true)
  })

  it.each([...UNITS, ...BODIES].flatMap(({ official, names }) => names.map((name) => [name, official])))(
    '%s finds %s',
    (name, official) => {
      expect(holdsTerms(`Tên: ${official}.`, searchTerms(name))).toBe(true)
    },
  )
})
