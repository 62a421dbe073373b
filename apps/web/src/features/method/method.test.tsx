import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type FindingKind, SEVERITY } from '@nhip-cau/rules/findings'
import { formatDecimal } from '@nhip-cau/rules/number'
import { type PaceMethod, pace, type Reading } from '@nhip-cau/rules/pace'
import { exactly } from '@nhip-cau/rules/quantity'
import { screen, within } from '@testing-library/react'
import { smallRegister } from '../../../test/fixtures/records.ts'
import { faults, heading, renderAt } from '../../../test/render.tsx'
import { paceWords } from '../indicator/pace.words.ts'
import { findingWords } from '../overview/overview.words.ts'

const METHOD = path.resolve(import.meta.dirname, '../../../../../docs/method.md')

const percent = (value: string) => exactly(value, '%')

/** The worked example as the rules compute it. */
const worked = (baseline: string, method: PaceMethod, reading: Partial<Reading> = {}) =>
  pace({
    direction: 'INCREASE',
    target: percent('90'),
    dueOn: '2030-12-31',
    startsOn: null,
    baseline: { quantity: percent(baseline), on: '2025-09-18', ...reading },
    latest: { quantity: percent('80'), on: '2027-12-31' },
    on: '2027-12-31',
    method,
  })

describe('the method', () => {
  it('works its example as the rules do, by both methods', async () => {
    renderAt('/method', smallRegister)
    await heading(/^Cách tính/)
    const table = screen.getByRole('table', { name: /^Hai cách tính/ })
    for (const [baseline, name] of [['76', 'đúng 76%'] as const, ['76.98', 'đúng 76,98%'] as const]) {
      const row = within(table).getByRole('row', { name: new RegExp(`^${name}`) })
      for (const method of ['LINEAR', 'COMPOUND_GROWTH'] as const) {
        const { ratio, projected } = worked(baseline, method)
        expect(row).toHaveTextContent(formatDecimal(String(ratio), 'VI', 3))
        expect(row).toHaveTextContent(`dự báo ${formatDecimal(projected ?? '', 'VI')}%`)
      }
    }
    const moreThan76: Partial<Reading> = { quantity: { ...percent('76'), comparator: 'MORE_THAN' } }
    const corroborated = worked('76', 'LINEAR', { ...moreThan76, corroborated: percent('76.98') })
    const alone = worked('76', 'LINEAR', moreThan76)
    const rows = { 'trên 76%, chỉ': alone, 'trên 76%, có nguồn đối chiếu': corroborated }
    for (const [name, { status }] of Object.entries(rows)) {
      const row = within(table).getByRole('row', { name: new RegExp(`^${name}`) })
      expect(row).toHaveTextContent(`: ${paceWords.VI.statuses[status].toLowerCase()}.`)
    }
    expect(await faults()).toEqual([])
  })

  it('gives in docs/method.md the verdicts the rules give', () => {
    const moreThan76: Partial<Reading> = { quantity: { ...percent('76'), comparator: 'MORE_THAN' } }
    const readings: Record<string, Partial<Reading>> = {
      '76 % exactly': {},
      '76.98 % exactly': { quantity: percent('76.98') },
      'more than 76 %, by the main source alone': moreThan76,
      'more than 76 %, and X2 corroborates': { ...moreThan76, corroborated: percent('76.98') },
    }
    const lines = readFileSync(METHOD, 'utf8').split('\n')
    for (const [name, reading] of Object.entries(readings)) {
      const line = lines.find((text) => text.startsWith(`| ${name}`))
      const verdicts = (['LINEAR', 'COMPOUND_GROWTH'] as const).map((method) => worked('76', method, reading).status)
      expect([name, line?.match(/AT_RISK|LATE|NOT_ASSESSABLE/g)]).toEqual([name, verdicts])
    }
  })

  it.each(['vi', 'en'] as const)('names every kind of finding in the order of the rules (%s)', async (lang) => {
    renderAt(lang === 'en' ? '/method?lang=en' : '/method', smallRegister)
    await screen.findByRole('heading', { level: 1 })
    const table = await screen.findByRole('table', {
      name: /^(Nội dung cần xử lý, theo mức độ|What to look at, gravest)/,
    })
    const named = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
    const { kinds, ended } = findingWords[lang === 'en' ? 'EN' : 'VI']
    const nameOf = (kind: FindingKind) =>
      kind === 'ENDS_WITHOUT_RENEWAL'
        ? `${kinds[kind]}; ${ended.charAt(0).toLowerCase()}${ended.slice(1)}`
        : kinds[kind]
    expect(named).toEqual(SEVERITY.map((kind, index) => `${index + 1}. ${nameOf(kind)}`))
  })
})
