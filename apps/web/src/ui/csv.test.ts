import { describe, expect, it } from '@jest/globals'
import { csvOf, type Note, sheetOf } from './csv.ts'

const columns = [
  { vi: 'Kỳ', en: 'Period', of: (row: { at: string }) => row.at },
  { vi: 'Giá trị', en: 'Value', of: (row: { value: string | null }) => row.value },
]

type Row = { at: string; value: string | null }

const csv = (rows: Row[], practice = false, notes: Note[] = []) => csvOf(sheetOf(columns, rows), notes, practice)

describe('a table as a file', () => {
  it('begins with the mark of UTF-8 and headings in both languages, and keeps every digit', () => {
    expect(csv([{ at: 'năm 2025', value: '76.980000000000000000001' }])).toBe(
      '\uFEFF\r\nKỳ / Period,Giá trị / Value\r\nnăm 2025,76.980000000000000000001\r\n',
    )
  })

  it('leaves a cell empty where nothing is stated', () => {
    expect(csv([{ at: '2025', value: null }])).toContain('\r\n2025,\r\n')
  })

  it('quotes what would end a cell, and doubles its quotes', () => {
    expect(csv([{ at: 'xã, phường "mới"\nhai dòng', value: '1' }])).toContain('"xã, phường ""mới""\nhai dòng",1')
  })

  it('lets no text pass for a formula, and leaves numbers their sign', () => {
    expect(csv([{ at: '=1+1', value: '-3.5' }])).toContain("'=1+1,-3.5")
    expect(csv([{ at: '-cmd', value: '0' }])).toContain("'-cmd,0")
  })

  it('says first that data is for practice', () => {
    expect(csv([], true)).toMatch(/^\uFEFFDỮ LIỆU THỰC HÀNH \/ PRACTICE DATA\r\n/)
  })

  it('says what it holds before the table, apart from it, and what a reader typed is no formula there either', () => {
    const notes = [{ vi: 'Bộ lọc', en: 'Filters', text: '=cmd()' }]
    expect(csv([{ at: '2025', value: '1' }], false, notes)).toBe(
      "\uFEFFBộ lọc / Filters,'=cmd()\r\n\r\nKỳ / Period,Giá trị / Value\r\n2025,1\r\n",
    )
  })
})
