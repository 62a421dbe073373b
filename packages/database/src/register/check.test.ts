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

test('documents that come round to each other are told', () => {
  const issues = faults(
    'documents.yaml',
    '  - slug: resolution-60-nq-tw\n',
    '  - slug: resolution-60-nq-tw\n    links: [{ to: resolution-202-2025-qh15, relation: BASED_ON, citations: [NQ60] }]\n',
  )
  expect(issues).toContainEqual(
    at('documents.yaml', 'resolution-60-nq-tw', 'links', /come round to it again; mend the links/),
  )
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
      'a field that is there and called not stated',
      EMULATION,
      'silent: [signedOn, ',
      'silent: [launchedOn, ',
      'hai-phong-emulation-2025-2030',
      'launchedOn',
      /is there though a citation says that its source is silent on it/,
    ],
    [
      'a list that holds all that is declared and is called partial',
      LABOUR,
      'silent: [activities]',
      'silent: [contents]',
      'nghe-an-labour-federation-2022-2026',
      'contents',
      /is there though a citation says/,
    ],
    [
      'a record that cites only what is not stated',
      'conditions.yaml',
      'citations: [S0, { source: S0, silent: [quantity] }, *former-city, *in-support-of-training]',
      'citations: [{ source: S0, silent: [quantity] }]',
      'hai-phong-vocational-tuition-exemption',
      'citations',
      /name only what sources do not state; cite who says the rest/,
    ],
    [
      'a value that is not stated and inferred at once',
      'conditions.yaml',
      '{ source: S0, silent: [quantity] }',
      '{ source: S0, silent: [quantity], field: text }',
      'hai-phong-vocational-tuition-exemption',
      'citations #2',
      /has silent together with field or inferred; write two citations/,
    ],
    [
      'a field that the record does not have',
      EMULATION,
      'silent: [signedOn, ',
      'silent: [signedBy, ',
      'hai-phong-emulation-2025-2030 citations #5',
      'silent #1',
      /is "signedBy"; write one of kind, title/,
    ],
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
      'unit: "%" }',
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
    ['code without quotes', 'provinces.yaml', 'code: "12"', 'code: 12', 'unchanged units #4', 'code', /in quotes/],
    [
      'key of a unit without quotes',
      LABOUR,
      'provinces: ["40"]',
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
      'places: ["139", "137", "133"]\ncitations:\n  - S0\n',
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
      'basis: merger-2025,',
      'basis: merger,',
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
      'provinces: ["40"]',
      'provinces: ["41"]',
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
      '#12',
      'quantity.value',
      /229 of 336 is 68.154762/,
    ],
    [
      'figure of a unit not valid then',
      EMULATION,
      'unit: "31@2025-07-01"\n    source: S3',
      'unit: "31"\n    source: S3',
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
      'provinces: ["31", "15"]',
      'provinces: ["31", "15", "139"]',
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
      'share: 1,',
      'share: 0.5,',
      '02 08@2025-07-01',
      'share',
      /adds up to 0.5 for 02/,
    ],
    [
      'merger of which no part is said',
      'successions.yaml',
      '      share: 1,\n',
      '',
      '02 08@2025-07-01',
      'share',
      /is missing; only a SPLIT may go without/,
    ],
    [
      'criteria no figure may be counted by',
      'measurements.yaml',
      'criteriaVersion: &before-2026 17, 18,',
      'criteriaVersion: &before-2026 17,',
      '#1',
      'criteriaVersion',
      /write the code of one of the criteria of schools-meeting-national-standards/,
    ],
    [
      'criteria of an unknown document',
      'indicators.yaml',
      'document: circular-57-2026-tt-bgddt',
      'document: circular-57',
      'schools-meeting-national-standards criteria #2',
      'document',
      /write the slug of a document/,
    ],
    [
      'roster of an indicator that is none',
      'indicators.yaml',
      '    kind: COVERAGE\n',
      '    kind: PERCENTAGE\n',
      'institutions-with-smart-classroom',
      'rosters',
      /only COVERAGE has them/,
    ],
    [
      'denominator without a day',
      'indicators.yaml',
      '        denominatorOn: 2025-09-05\n',
      '',
      'institutions-with-smart-classroom rosters #1',
      'denominatorOn',
      /goes with denominator/,
    ],
    [
      'draft with a day of issue',
      'documents.yaml',
      '    status: DRAFT\n',
      '    status: DRAFT\n    issuedOn: 2026-01-01\n',
      'new-rural-criteria-2026-2030',
      'issuedOn',
      /though the document is a draft/,
    ],
    [
      'document that rests on itself',
      'documents.yaml',
      'to: resolution-60-nq-tw',
      'to: resolution-202-2025-qh15',
      'resolution-202-2025-qh15 links #1',
      'to',
      /is itself; write the document it rests on/,
    ],
    [
      'value a document sets in another unit',
      'documents.yaml',
      'quantity: { value: 80, comparator: AT_LEAST, unit: "%" }',
      'quantity: { value: 80, comparator: AT_LEAST, unit: school }',
      'resolution-71-nq-tw targets #1',
      'quantity.unit',
      /write %, the unit of/,
    ],
    [
      'contribution to its giver',
      ENGLISH,
      'receiver: yen-bai-education-department',
      'receiver: hai-phong-education-department',
      'hai-phong-yen-bai-online-english contributions #1',
      'receiver',
      /is the giver/,
    ],
    [
      'event of nobody',
      'events.yaml',
      '- organisation: hai-phong-working-delegation',
      '- role: { vi: khách, en: guest }',
      'hai-phong-yen-bai-working-session-2025',
      'attendees #1',
      /write organisation, or name/,
    ],
    [
      'event where its unit was not valid',
      'events.yaml',
      'unit: "31@2025-07-01"',
      'unit: "31"',
      'hai-phong-advanced-models-conference-2025',
      'unit',
      /was not valid on 2025-09-18/,
    ],
    [
      'meeting without a main bridge point',
      'events.yaml',
      '        main: true\n',
      '',
      'lai-chau-consultation-workshop-2025',
      'bridgePoints',
      /have 0 main ones/,
    ],
    [
      'conclusion due before it was reached',
      'events.yaml',
      '        owner: lai-chau-education-department\n',
      '        owner: lai-chau-education-department\n        dueOn: 2025-12-09\n',
      'lai-chau-consultation-workshop-2025 directives #1',
      'dueOn',
      /before 2025-12-10/,
    ],
    [
      'answer without its reason',
      'consultations.yaml',
      'answer: PENDING',
      'answer: EXPLAINED',
      'lai-chau-education-quality-draft groups #1 opinions #1',
      'reason',
      /EXPLAINED needs one/,
    ],
    [
      'target twice in one draft',
      'consultations.yaml',
      'indicator: solid-classrooms',
      'indicator: border-boarding-schools-operating',
      'lai-chau-education-quality-draft versions #1 targets #2',
      'indicator',
      /is there twice/,
    ],
    [
      'honour at an unknown event',
      'honours.yaml',
      'event: &conference hai-phong-advanced-models-conference-2025',
      'event: &conference hai-phong-conference',
      'labour-medal-third-class-2025',
      'event',
      /write the slug of an event/,
    ],
    [
      'condition of an unknown unit',
      'conditions.yaml',
      'unit: "31"',
      'unit: "32"',
      'hai-phong-social-housing-work-commitment',
      'unit',
      /write a unit of provinces.yaml/,
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
