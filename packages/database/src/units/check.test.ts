import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { LISTS, type ListName, writeLists } from '../../../../tests/support/unit-lists.ts'
import { checkLists, type ListedUnits } from './check.ts'
import { gapsOf } from './gaps.ts'
import { UnitsError, type UnitsIssue } from './issue.ts'
import { readLists } from './read.ts'

const PROVINCES = {
  former: new Set(['01', '10', '15', '77', '79']),
  current: new Set(['01', '15', '79']),
  followers: new Map([
    ['01', new Set(['01'])],
    ['10', new Set(['15'])],
    ['15', new Set(['15'])],
    ['77', new Set(['79'])],
    ['79', new Set(['79'])],
  ]),
}

const dirs: string[] = []
afterEach(async () => {
  for (const dir of dirs.splice(0)) await rm(dir, { recursive: true, force: true })
})

async function folder(changed: Partial<Record<ListName, string>> = {}): Promise<string> {
  const dir = await writeLists(changed)
  dirs.push(dir)
  return dir
}

async function listed(changed: Partial<Record<ListName, string>> = {}): Promise<ListedUnits> {
  return checkLists(await readLists(await folder(changed)), PROVINCES)
}

/** The lists with other bytes for the current communes. */
async function listedBytes(bytes: Buffer): Promise<ListedUnits> {
  const dir = await folder()
  await writeFile(path.join(dir, 'communes-current.tsv'), bytes)
  return checkLists(await readLists(dir), PROVINCES)
}

/** What is found after the first occurrence of a text in a list was replaced. */
async function faults(name: ListName, from: string, to: string): Promise<readonly UnitsIssue[]> {
  expect(LISTS[name]).toContain(from)
  const found = await listed({ [name]: LISTS[name].replace(from, to) }).catch((error: unknown) => error)
  if (found instanceof UnitsError) return found.issues
  throw found
}

test('lists of tabs and of commas are read, with what followed what', async () => {
  const { current, districts, former, successions } = await listed()
  expect([current.length, districts.length, former.map(({ fullNameVi }) => fullNameVi)]).toEqual([
    6,
    3,
    ['Thị trấn Trạm Tấu', 'Xã Xà Hồ', 'Xã Tà Si Láng', 'Phường Ngọc Hà'],
  ])
  expect(successions.map(({ predecessor, successor, kind, share }) => [predecessor, successor, kind, share])).toEqual([
    ['04585', '04585', 'MERGER', 1],
    ['04594', '04585', 'MERGER', 1],
    ['04603', '04603', 'REDESIGNATION', 1],
    ['00016', '00004', 'SPLIT', null],
    ['00016', '00008', 'SPLIT', null],
    ['755', '26732', 'REDESIGNATION', 1],
  ])
})

test('a unit said to be joined whole to two is split, in parts not known', async () => {
  const text = LISTS['commune-lineage.tsv'].replaceAll('Nhập một phần', 'Nhập toàn bộ')
  const { successions } = await listed({ 'commune-lineage.tsv': text })
  const parts = successions.filter(({ predecessor }) => predecessor === '00016')
  expect(parts.map(({ kind, share }) => [kind, share])).toEqual([
    ['SPLIT', null],
    ['SPLIT', null],
  ])
})

test('a district whose communes are listed did not go over whole', async () => {
  const text = `${LISTS['commune-lineage.tsv']}\t\t139\t15\t04606\t15\tNhập toàn bộ\n`
  const { successions } = await listed({ 'commune-lineage.tsv': text })
  expect(successions.at(-1)).toMatchObject({ predecessor: '139', kind: 'SPLIT', share: null })
})

test('a byte order mark, decomposed letters and a rank in small letters are read as meant', async () => {
  const text = `\uFEFF${LISTS['communes-current.tsv'].replace('Xã Hạnh', 'xã Hạnh')}`.normalize('NFD')
  const { current } = await listed({ 'communes-current.tsv': text })
  expect(current[0]?.type).toBe('COMMUNE')
  expect(current[3]?.fullNameVi).toBe('Phường Ba Đình')
})

test('semicolons between the cells, and UTF-16 with its byte order mark, are read', async () => {
  const semicolons = LISTS['communes-current.tsv'].replaceAll('\t', ';')
  expect((await listed({ 'communes-current.tsv': semicolons })).current).toHaveLength(6)
  const { current } = await listedBytes(Buffer.from(`\uFEFF${LISTS['communes-current.tsv']}`, 'utf16le'))
  expect(current.map(({ fullNameVi }) => fullNameVi)).toContain('Đặc khu Côn Đảo')
})

test('another encoding is named', async () => {
  await expect(listedBytes(Buffer.from([0x63, 0x6f, 0x64, 0x65, 0x09, 0xd0, 0x20]))).rejects.toMatchObject({
    issues: [{ file: 'communes-current.tsv', line: 1, column: '', message: expect.stringMatching(/encoding UTF-8$/) }],
  })
})

test('UTF-16 without its byte order mark is named as an encoding, not as missing columns', async () => {
  await expect(listedBytes(Buffer.from(LISTS['communes-current.tsv'], 'utf16le'))).rejects.toMatchObject({
    issues: [{ file: 'communes-current.tsv', line: 1, column: '', message: expect.stringMatching(/encoding UTF-8$/) }],
  })
})

test('another separator is named as the cause', async () => {
  const text = LISTS['communes-current.tsv'].replaceAll('\t', '|')
  await expect(listed({ 'communes-current.tsv': text })).rejects.toMatchObject({
    issues: [
      {
        file: 'communes-current.tsv',
        line: 1,
        column: '',
        message: 'is one cell; separate the cells by tabs, semicolons or commas',
      },
    ],
  })
})

test('a unit may have an English name of its own', async () => {
  const text = LISTS['communes-current.tsv'].replace('Con Dao Special Zone', 'Poulo Condor Special Zone')
  expect((await listed({ 'communes-current.tsv': text })).current.at(-1)?.fullNameEn).toBe('Poulo Condor Special Zone')
})

test('an empty English name is left to be made from the Vietnamese one', async () => {
  const text = LISTS['communes-current.tsv'].replace('Ba Dinh Ward', '')
  const { current } = await listed({ 'communes-current.tsv': text })
  expect(current[3]?.fullNameEn).toBeUndefined()
})

describe('gaps of the lineage', () => {
  const gaps = async (changed: Partial<Record<ListName, string>>, known: string[] = []) =>
    gapsOf(await listed(changed), (code) => known.includes(code))

  test('a current commune that followed nothing, unless the register says what it followed', async () => {
    expect(await gaps({})).toEqual([
      {
        file: 'communes-current.tsv',
        line: 3,
        column: 'code',
        message: 'is 04606 (Xã Trạm Tấu), which follows no former unit; add its rows to commune-lineage',
      },
    ])
    expect(await gaps({}, ['04606'])).toEqual([])
  })

  test('a former commune of which only a part goes anywhere', async () => {
    const text = LISTS['commune-lineage.tsv'].replace(/00016.*00008.*\n/, '')
    expect(await gaps({ 'commune-lineage.tsv': text }, ['04606', '00008'])).toEqual([
      {
        file: 'commune-lineage.tsv',
        line: 5,
        column: 'oldCommuneCode',
        message: 'is 00016, of which only a part goes anywhere; add where the rest went',
      },
    ])
  })
})

describe('a row that cannot be used is told with its line and column', () => {
  test.each<[string, ListName, string, string, number, string, RegExp]>([
    ['bad code', 'communes-current.tsv', '04606\t', '4606\t', 3, 'code', /is 4606, which is not a code of 5 digits/],
    ['no name', 'communes-current.tsv', 'Xã Trạm Tấu', '', 3, 'fullNameVi', /^is empty; write the name/],
    ['unknown type', 'communes-current.tsv', '\txa\t', '\tthi_tran\t', 2, 'type', /is none of xa, phuong, dac_khu/],
    [
      'name of another type',
      'communes-current.tsv',
      'Xã Hạnh',
      'Phường Hạnh',
      2,
      'fullNameVi',
      /does not go with the type xa/,
    ],
    [
      'unknown province',
      'communes-current.tsv',
      'dac_khu\t79',
      'dac_khu\t77',
      7,
      'provinceCode',
      /no province had on 2025-07-01/,
    ],
    ['code twice', 'communes-current.tsv', '04606\t', '04585\t', 3, 'code', /as on line 2; keep one of the two/],
    ['missing cell', 'communes-current.tsv', '\tphuong\t01', '\tphuong', 5, '', /has 4 cells; write 5/],
    ['missing column', 'communes-current.tsv', 'provinceCode', 'province', 1, 'provinceCode', /add the column/],
    ['quotation mark', 'districts-former.csv', 'Đình",Ba', 'Đình,Ba', 4, '', /is not CSV/],
    ['unknown type of district', 'districts-former.csv', '15,7', '15,9', 2, 'unitTypeId', /is none of 3, 4, 5, 6, 7/],
    [
      'former province',
      'districts-former.csv',
      ',77,7',
      ',99,7',
      4,
      'formerProvinceCode',
      /no province had on 2025-06-30/,
    ],
    [
      'lineage to a missing unit',
      'commune-lineage.tsv',
      '\t04603\t15\tGiữ',
      '\t04604\t15\tGiữ',
      4,
      'newCommuneCode',
      /communes-current does not have/,
    ],
    [
      'lineage to another province',
      'commune-lineage.tsv',
      '04603\t15\tGiữ',
      '04603\t10\tGiữ',
      4,
      'newProvinceCode',
      /write 15, as communes-current has/,
    ],
    [
      'lineage of a missing district',
      'commune-lineage.tsv',
      '139\t15\t04603',
      '140\t15\t04603',
      4,
      'oldDistrictCode',
      /districts-former does not have/,
    ],
    [
      'district of another province',
      'commune-lineage.tsv',
      '139\t15\t04603',
      '139\t10\t04603',
      4,
      'oldProvinceCode',
      /write 15, as districts-former has/,
    ],
    [
      'one code, two names',
      'commune-lineage.tsv',
      'Ngọc Hà\t001\t01\t00008',
      'Ngọc Hồ\t001\t01\t00008',
      6,
      'oldFullNameVi',
      /write Phường Ngọc Hà, as on line 5/,
    ],
    [
      'name without a code',
      'commune-lineage.tsv',
      '\t\t755',
      '\tXã Côn Đảo\t755',
      7,
      'oldFullNameVi',
      /write both, or leave out both/,
    ],
    [
      'name without its rank',
      'commune-lineage.tsv',
      'Xã Xà Hồ',
      'Xà Hồ',
      3,
      'oldFullNameVi',
      /beginning with Xã, Phường or Thị trấn/,
    ],
    [
      'lineage against the register’s provinces',
      'commune-lineage.tsv',
      '755\t77\t26732\t79',
      '755\t77\t04606\t15',
      7,
      'newProvinceCode',
      /^is 15, but province 77 became 79; correct it or oldProvinceCode$/,
    ],
    [
      'English name of another unit',
      'communes-current.tsv',
      'Tram Tau Commune',
      'Hanh Phuc Commune',
      3,
      'fullNameEn',
      /^is Hanh Phuc Commune, the name of Xã Hạnh Phúc; write Tram Tau Commune, or nothing$/,
    ],
    [
      'English name of another district',
      'districts-former.csv',
      'Con Dao District',
      'Ba Dinh District',
      4,
      'fullNameEn',
      /^is Ba Dinh District, the name of Quận Ba Đình; write Con Dao District/,
    ],
    [
      'unknown note',
      'commune-lineage.tsv',
      'Giữ nguyên',
      'Không rõ',
      4,
      'note',
      /write Nhập toàn bộ, Nhập một phần or Giữ nguyên/,
    ],
    [
      'row twice',
      'commune-lineage.tsv',
      '00008\t01\tNhập',
      '00004\t01\tNhập',
      6,
      'newCommuneCode',
      /as on line 5; keep one of the two/,
    ],
  ])('%s', async (_, name, from, to, line, column, message) => {
    expect(await faults(name, from, to)).toContainEqual({
      file: name,
      line,
      column,
      message: expect.stringMatching(message),
    })
  })

  test('all of them at once, the first fifty in the message', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `${index}\tXã A\tA Commune\txa\t15`).join('\n')
    const text = `${LISTS['communes-current.tsv']}${rows}\n`
    const error = await listed({ 'communes-current.tsv': text }).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(UnitsError)
    const { issues, message } = error as UnitsError
    expect(issues).toHaveLength(60)
    expect(message.split('\n')[0]).toBe(
      'communes-current.tsv:8: code is 0, which is not a code of 5 digits; write it with its zeros',
    )
    expect(message.split('\n').at(-1)).toBe('and 10 more of 60')
  })

  test('a list that is not there', async () => {
    const dir = await folder()
    await rm(path.join(dir, 'commune-lineage.tsv'))
    await expect(readLists(dir)).rejects.toMatchObject({
      issues: [
        {
          file: 'commune-lineage',
          message: expect.stringMatching(/put commune-lineage.csv or commune-lineage.tsv into/),
        },
      ],
    })
  })
})
