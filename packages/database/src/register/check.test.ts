import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { checkFiles } from './check.ts'
import { RegisterError, type RegisterIssue } from './issue.ts'
import { type RegisterFile, readFiles } from './read.ts'

const DIR = fileURLToPath(new URL('../../../../prisma/register', import.meta.url))
const EMULATION = 'programmes/hai-phong-emulation-2025-2030.yaml'
const LABOUR = 'programmes/nghe-an-labour-federation-2022-2026.yaml'
const ENGLISH = 'programmes/hai-phong-yen-bai-online-english.yaml'

let files: RegisterFile[]
beforeAll(async () => {
  files = await readFiles(DIR)
})

/** What is found after the first occurrence of a text in a file was replaced. */
function faults(name: string, from: string, to: string): readonly RegisterIssue[] {
  const before = files.find((file) => file.name === name)
  expect(before?.text).toContain(from)
  const changed = files.map((file) => (file.name === name ? { name, text: file.text.replace(from, to) } : file))
  try {
    checkFiles(changed)
  } catch (error) {
    if (error instanceof RegisterError) return error.issues
    throw error
  }
  return []
}

const at = (file: string, record: unknown, field: string, message: RegExp) => ({
  file,
  record,
  field,
  message: expect.stringMatching(message),
})

test('the register as it is has no fault', () => {
  expect(checkFiles(files).programmes).toHaveLength(7)
})

describe('a file that is not YAML', () => {
  test('is told with its line', () => {
    const issues = faults('sources.yaml', '  - key: S1\n', '  - key: "S1\n')
    expect(issues).toContainEqual(at('sources.yaml', expect.stringMatching(/^line \d+$/), '', /not YAML/))
  })

  test('is told without its being empty', () => {
    const issues = faults(LABOUR, 'slug: nghe', 'slug: [nghe')
    expect(issues.map(({ file }) => file)).toContain(LABOUR)
  })
})

describe('a record that does not fit', () => {
  test.each([
    [
      'wrong enum',
      'organisations.yaml',
      'kind: EDUCATION_DEPARTMENT',
      'kind: SCHOOLS',
      'hai-phong-education-department',
      'kind',
      /is "SCHOOLS"; write one of EDUCATION_DEPARTMENT, /,
    ],
    [
      'unknown unit of measure',
      EMULATION,
      "unit: '%' }",
      'unit: percent }',
      'hai-phong-emulation-2025-2030 targets #1',
      'quantity.unit',
      /is "percent"; write one of %, school/,
    ],
    [
      'impossible date',
      LABOUR,
      'signedOn: 2022-11-12',
      'signedOn: 2022-11-31',
      'nghe-an-labour-federation-2022-2026',
      'signedOn',
      /not a day of the calendar; write YYYY-MM-DD/,
    ],
    [
      'date in another order',
      'sources.yaml',
      'publishedOn: 2022-11-12',
      'publishedOn: 12/11/2022',
      'S1',
      'publishedOn',
      /YYYY-MM-DD/,
    ],
    [
      'field with a typo',
      LABOUR,
      'declaredContents: 6',
      'declaredContent: 6',
      'nghe-an-labour-federation-2022-2026',
      'declaredContent',
      /not a field here/,
    ],
    [
      'missing field',
      'indicators.yaml',
      '    direction: INCREASE\n',
      '',
      'schools-meeting-national-standards',
      'direction',
      /is missing; add it/,
    ],
    [
      'one language only',
      LABOUR,
      'en: Lifelong learning',
      'ee: Lifelong learning',
      'nghe-an-labour-federation-2022-2026 contents #1',
      'title.en',
      /is missing/,
    ],
    ['code without quotes', 'provinces.yaml', "code: '12'", 'code: 12', 'unchanged units #4', 'code', /in quotes/],
    [
      'key of a unit without quotes',
      LABOUR,
      "provinces: ['40']",
      'provinces: [40]',
      'nghe-an-labour-federation-2022-2026',
      'provinces #1',
      /text \(in quotes/,
    ],
    [
      'a number in words',
      LABOUR,
      'planned: { value: 1,',
      'planned: { value: one,',
      'nghe-an-labour-federation-2022-2026 activities #6',
      'planned.value',
      /not a number/,
    ],
    [
      'no citation',
      ENGLISH,
      "places: ['139', '137', '133']\ncitations:\n  - S0\n",
      'places: []\ncitations: []\nx:\n  - S0\n',
      'hai-phong-yen-bai-online-english',
      'citations',
      /cite at least one source/,
    ],
    [
      'citation of a field there is none of',
      LABOUR,
      'field: signedOn',
      'field: signed',
      'nghe-an-labour-federation-2022-2026 citations #2',
      'field',
      /is "signed"; write one of kind, title/,
    ],
    [
      'unknown legal basis',
      'successions.yaml',
      'basis: merger-2025 }',
      'basis: merger }',
      '02 08@2025-07-01',
      'basis',
      /is merger; write the name of one of the bases/,
    ],
  ])('%s', (_, file, from, to, record, field, message) => {
    expect(faults(file, from, to)).toContainEqual(at(file, record, field, message))
  })
})

describe('records that do not fit together', () => {
  test.each([
    [
      'unknown source',
      LABOUR,
      '  - S1\n',
      '  - S9\n',
      'nghe-an-labour-federation-2022-2026 citations #1',
      'source',
      /is S9, which is not there; write the key of a source/,
    ],
    [
      'unknown unit',
      LABOUR,
      "provinces: ['40']",
      "provinces: ['41']",
      'nghe-an-labour-federation-2022-2026',
      'provinces #1',
      /is 41, which is not there/,
    ],
    [
      'unknown organisation',
      LABOUR,
      'organisation: nghe-an-labour',
      'organisation: ha-noi-labour',
      'nghe-an-labour-federation-2022-2026 parties #2',
      'organisation',
      /slug of an organisation/,
    ],
    [
      'unknown indicator',
      LABOUR,
      'indicator: teacher-houses-funded',
      'indicator: houses',
      'nghe-an-labour-federation-2022-2026 targets #1',
      'indicator',
      /slug of an indicator/,
    ],
    [
      'unknown baseline',
      EMULATION,
      'baseline: national-standards-2025',
      'baseline: national-standards-2024',
      'hai-phong-emulation-2025-2030 targets #1',
      'baseline',
      /key of a measurement/,
    ],
    [
      'baseline of another indicator',
      EMULATION,
      'indicator: schools-meeting-national-standards\n    unit',
      'indicator: solid-classrooms\n    unit',
      'hai-phong-emulation-2025-2030 targets #1',
      'baseline',
      /write one of the same indicator and unit/,
    ],
    [
      'duplicate slug',
      'indicators.yaml',
      'slug: solid-classrooms',
      'slug: schools-meeting-national-standards',
      'schools-meeting-national-standards',
      'slug',
      /taken by schools-meeting-national-standards in indicators.yaml/,
    ],
    [
      'duplicate code of the catalogue',
      'indicators.yaml',
      'catalogueCode: EDU-02',
      'catalogueCode: EDU-01',
      'solid-classrooms',
      'catalogueCode',
      /is EDU-01, taken by/,
    ],
    [
      'slug that is not the name of the file',
      LABOUR,
      'slug: nghe-an-labour-federation-2022-2026',
      'slug: nghe-an',
      'nghe-an',
      'slug',
      /name the file programmes\/nghe-an.yaml/,
    ],
    [
      'period in reverse',
      LABOUR,
      'periodTo: 2026-12-31',
      'periodTo: 2021-12-31',
      'nghe-an-labour-federation-2022-2026',
      'periodTo',
      /before 2022-01-01/,
    ],
    [
      'period without precision',
      LABOUR,
      'periodPrecision: YEAR\n',
      '',
      'nghe-an-labour-federation-2022-2026',
      'periodPrecision',
      /both or neither/,
    ],
    [
      'value that is not stated',
      EMULATION,
      'value: null\n      comparator: NOT_STATED',
      'value: 300\n      comparator: NOT_STATED',
      'hai-phong-emulation-2025-2030 measurements #2',
      'quantity.value',
      /though the comparator is NOT_STATED/,
    ],
    [
      'value that is missing',
      LABOUR,
      'quantity: { value: 1,',
      'quantity: { value: null,',
      'nghe-an-labour-federation-2022-2026 targets #1',
      'quantity.value',
      /is missing; write the number/,
    ],
    [
      'unit that is not the indicator’s',
      LABOUR,
      'quantity: { value: 1, comparator: EXACTLY, unit: house }',
      'quantity: { value: 1, comparator: EXACTLY, unit: room }',
      'nghe-an-labour-federation-2022-2026 targets #1',
      'quantity.unit',
      /is room; write house/,
    ],
    [
      'percentage that its parts do not give',
      'measurements.yaml',
      'numerator: 228',
      'numerator: 229',
      '#10',
      'quantity.value',
      /229 of 336 is 68.154762/,
    ],
    [
      'figure of a unit not valid then',
      EMULATION,
      "unit: '31@2025-07-01'\n    source: S3",
      "unit: '31'\n    source: S3",
      'hai-phong-emulation-2025-2030 measurements #1',
      'unit',
      /not valid in the period/,
    ],
    [
      'more recorded than declared',
      LABOUR,
      'declaredActivities: 9',
      'declaredActivities: 5',
      'nghe-an-labour-federation-2022-2026',
      'declaredActivities',
      /but 6 are written/,
    ],
    [
      'number given twice',
      LABOUR,
      'ordinal: 2',
      'ordinal: 1',
      'nghe-an-labour-federation-2022-2026 contents #2',
      'ordinal',
      /is there twice/,
    ],
    [
      'district among provinces',
      ENGLISH,
      "provinces: ['31', '15']",
      "provinces: ['31', '15', '139']",
      'hai-phong-yen-bai-online-english',
      'provinces #3',
      /is 139, a DISTRICT/,
    ],
    [
      'code of two units at a time',
      'provinces.yaml',
      'validTo: 2025-06-30',
      'validTo: 2025-07-31',
      '08',
      'validTo',
      /reaches into 08@2025-07-01; end it before 2025-07-01/,
    ],
    [
      'succession on another day',
      'successions.yaml',
      'effectiveOn: 2025-07-01',
      'effectiveOn: 2025-07-02',
      '02 08@2025-07-01',
      'effectiveOn',
      /write 2025-07-01/,
    ],
    [
      'share of a unit that ended',
      'successions.yaml',
      'share: 1, basis',
      'share: 0.5, basis',
      '02 08@2025-07-01',
      'share',
      /adds up to 0.5 for 02/,
    ],
    [
      'body that follows itself',
      'organisations.yaml',
      'succeededBy: lao-cai-',
      'succeededBy: yen-bai-',
      'yen-bai-education-department',
      'succeededBy',
      /is itself/,
    ],
    [
      'milestone in another unit',
      'indicators.yaml',
      'unit: milestone',
      'unit: school',
      'chinese-language-teaching',
      'unit',
      /a milestone has the unit milestone/,
    ],
  ])('%s', (_, file, from, to, record, field, message) => {
    expect(faults(file, from, to)).toContainEqual(at(file, record, field, message))
  })
})

test('all faults are told at once, a line each', () => {
  const text = 'sources: []\n'
  try {
    checkFiles(files.map((file) => (file.name === 'sources.yaml' ? { name: file.name, text } : file)))
    throw new Error('nothing was found')
  } catch (error) {
    expect(error).toBeInstanceOf(RegisterError)
    const lines = String(error instanceof Error && error.message).split('\n')
    expect(lines.length).toBeGreaterThan(100)
    expect(lines).toContain(
      'organisations.yaml: nghe-an-labour-federation citations #1: source is S1, which is not there; write the key of a source in sources.yaml',
    )
  }
})
