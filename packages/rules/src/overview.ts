import type { Finding, FindingKind } from './finding.ts'
import { countsOf, leadingFigure } from './finding-count.ts'
import { type FindingFilter, matches } from './finding-filter.ts'
import { SEVERITY } from './findings.ts'
import { type Language, type Localised, listOf, pick } from './language.ts'
import { formatDecimal } from './number.ts'

export type HeadlineInput = {
  /** Every finding of the scope: each is counted by exactly one part. */
  findings: readonly Finding[]
  /** Programmes in force. */
  inForce: number
  /** Names of the provinces where what the headline leads with gathers, most first; empty when it does not. */
  concentratedIn: readonly Localised[]
}

/** A piece of the sentence. One that counts findings ('27 chỉ tiêu chậm') has their filter and number; words have neither. */
export type HeadlinePart =
  | { text: Localised; filter: FindingFilter; count: number }
  | { text: Localised; filter: null; count: null }

/**
 * The sentence the front page opens with. When something is late or at risk it says so first, and where; otherwise it
 * says what is in force, what ends, and what waits for an answer or a signature. What it does not name it counts together
 * at the end, so that its parts add up to the number of findings.
 */
export function headline(input: HeadlineInput): { parts: HeadlinePart[] } {
  const clauses = clausesOf(input).filter((clause) => clause.length > 0)
  const parts = clauses.flatMap((clause, i) => (i === 0 ? clause : [words('; ', '; '), ...clause]))
  return { parts: [...parts, words('.', '.')] }
}

/** The sentence as plain text. */
export function headlineText(parts: readonly { text: Localised }[], language: Language): string {
  return parts.map((part) => pick(part.text, language)).join('')
}

function clausesOf({ findings, inForce, concentratedIn }: HeadlineInput): HeadlinePart[][] {
  const leading = leadingFigure(countsOf(findings))
  if (leading === 'FINDINGS') return [[standing(inForce)], listed([...openParts(findings), ...restParts(findings)])]
  const late = PRESSING.slice(0, 2).flatMap((phrase) => partsOf(phrase, findings))
  const atRisk = PRESSING.slice(2).flatMap((phrase) => partsOf(phrase, findings))
  const rest = remaining(findings, PRESSING, NAMING.others)
  return leading === 'LATE'
    ? [[...listed(late), ...where(concentratedIn)], listed([...atRisk, ...rest])]
    : [[...listed(atRisk), ...where(concentratedIn)], listed(rest)]
}

/** How a kind is counted in words; a second line stands for those whose day has passed. */
type Phrase = { kind: FindingKind; vi: string; one: string; many: string; overdue?: Omit<Phrase, 'kind'> }

const PRESSING: readonly Phrase[] = [
  { kind: 'TARGET_LATE', vi: 'chỉ tiêu chậm', one: 'target is late', many: 'targets are late' },
  { kind: 'ACTIVITY_LATE', vi: 'hoạt động quá hạn', one: 'activity is overdue', many: 'activities are overdue' },
  { kind: 'TARGET_AT_RISK', vi: 'chỉ tiêu có nguy cơ', one: 'target is at risk', many: 'targets are at risk' },
]

const OPEN: readonly Phrase[] = [
  {
    kind: 'ENDS_WITHOUT_RENEWAL',
    vi: 'chương trình sắp kết thúc mà chưa gia hạn',
    one: 'programme ends soon with no renewal recorded',
    many: 'programmes end soon with no renewal recorded',
    overdue: {
      vi: 'chương trình đã kết thúc mà chưa gia hạn',
      one: 'programme has ended with no renewal recorded',
      many: 'programmes have ended with no renewal recorded',
    },
  },
  {
    kind: 'DIRECTIVE_OPEN',
    vi: 'kết luận, đề nghị chưa có kết quả',
    one: 'directive is still open',
    many: 'directives are still open',
  },
  {
    kind: 'OPINION_UNANSWERED',
    vi: 'nhóm ý kiến góp ý chưa được trả lời',
    one: 'group of opinions awaits an answer',
    many: 'groups of opinions await an answer',
  },
  {
    kind: 'PROPOSED_NOT_SIGNED',
    vi: 'đề xuất hợp tác chưa được ký kết',
    one: 'proposal is still unsigned',
    many: 'proposals are still unsigned',
  },
  {
    kind: 'TARGET_WITHOUT_BASELINE',
    vi: 'chỉ tiêu chưa có số liệu gốc',
    one: 'target has no baseline',
    many: 'targets have no baseline',
  },
  {
    kind: 'TARGET_NOT_ASSESSABLE',
    vi: 'chỉ tiêu chưa đánh giá được',
    one: 'target cannot be assessed',
    many: 'targets cannot be assessed',
  },
]

const NAMING = {
  others: { vi: 'nội dung khác cần xử lý', one: 'other finding', many: 'other findings' },
  all: { vi: 'nội dung cần xử lý', one: 'finding', many: 'findings' },
} as const

/** As many kinds as one sentence bears; beyond it, the last place goes to the rest. */
const BEARABLE = 5

/** The kinds that a quiet register's sentence names, most pressing first. */
function namedOf(findings: readonly Finding[]): Phrase[] {
  const present = kindsIn(findings)
  const open = OPEN.filter(({ kind }) => present.includes(kind))
  return open.slice(0, present.length > open.length || open.length > BEARABLE ? BEARABLE - 1 : BEARABLE)
}

function openParts(findings: readonly Finding[]): HeadlinePart[] {
  return namedOf(findings).flatMap((phrase) => partsOf(phrase, findings))
}

function restParts(findings: readonly Finding[]): HeadlinePart[] {
  const named = namedOf(findings)
  return remaining(findings, named, named.length === 0 ? NAMING.all : NAMING.others)
}

/** What is found, by kind, worst first. */
function kindsIn(findings: readonly Finding[]): FindingKind[] {
  const present = new Set(findings.map(({ kind }) => kind))
  return SEVERITY.filter((kind) => present.has(kind))
}

/** The findings of one kind, in two parts where those past their day are counted apart. */
function partsOf({ kind, overdue, ...phrase }: Phrase, findings: readonly Finding[]): HeadlinePart[] {
  const kinds = [kind]
  if (overdue === undefined) return counted({ kinds, overdue: null }, phrase, findings)
  return [
    ...counted({ kinds, overdue: false }, phrase, findings),
    ...counted({ kinds, overdue: true }, overdue, findings),
  ]
}

function remaining(
  findings: readonly Finding[],
  named: readonly Phrase[],
  phrase: Omit<Phrase, 'kind'>,
): HeadlinePart[] {
  const kinds = kindsIn(findings).filter((kind) => !named.some((each) => each.kind === kind))
  return counted({ kinds, overdue: null }, phrase, findings)
}

function counted(
  filter: FindingFilter,
  { vi, one, many }: Omit<Phrase, 'kind'>,
  findings: readonly Finding[],
): HeadlinePart[] {
  const count = findings.filter((finding) => matches(finding, filter)).length
  if (count === 0) return []
  const number = (language: Language) => formatDecimal(String(count), language)
  return [{ text: { vi: `${number('VI')} ${vi}`, en: `${number('EN')} ${count === 1 ? one : many}` }, filter, count }]
}

function standing(inForce: number): HeadlinePart {
  if (inForce === 0) return words('Hiện không có chương trình nào đang thực hiện', 'No programme is in force')
  const programmes = inForce === 1 ? '1 programme is' : `${formatDecimal(String(inForce), 'EN')} programmes are`
  return words(
    `${formatDecimal(String(inForce), 'VI')} chương trình đang thực hiện, chưa ghi nhận chỉ tiêu hay hoạt động nào chậm`,
    `${programmes} in force and no target or activity is known to be late`,
  )
}

function where(names: readonly Localised[]): HeadlinePart[] {
  if (names.length === 0) return []
  const list = (language: Language) =>
    listOf(
      names.map((name) => pick(name, language)),
      language,
    )
  return [words(`, tập trung ở ${list('VI')}`, `, mainly in ${list('EN')}`)]
}

/** The parts as a sentence lists them, with the words between. */
function listed(parts: readonly HeadlinePart[]): HeadlinePart[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return [part]
    return [i === parts.length - 1 ? words(' và ', ' and ') : words(', ', ', '), part]
  })
}

function words(vi: string, en: string): HeadlinePart {
  return { text: { vi, en }, filter: null, count: null }
}
