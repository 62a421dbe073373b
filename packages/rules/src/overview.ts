import type { Finding, FindingKind } from './findings.ts'
import { type Language, type Localised, listOf, pick } from './language.ts'

export type HeadlineInput = {
  /** Programmes in force. */
  inForce: number
  /** Targets late, and at risk. */
  late: number
  atRisk: number
  lateActivities: number
  /** Programmes that end within the window, and those that have ended, with no renewal recorded. */
  ending: number
  ended: number
  /** What was asked at events and is not closed; topic groups of opinions that want an answer. */
  openDirectives: number
  unanswered: number
  proposed: number
  withoutBaseline: number
  notAssessable: number
  /** Names of the provinces where what is late or at risk gathers, most first; empty when it does not. */
  concentratedIn: readonly Localised[]
}

/** A piece of the sentence; a counted phrase ('27 cam kết đang chậm') is a piece of its own, with its filter. */
export type HeadlinePart = { text: Localised; filter: FindingKind | null }

/**
 * The sentence the front page opens with. When something is late or at risk it says only that, and where; otherwise
 * it says what is in force, what ends, what waits for an answer or a signature and what cannot be assessed; of more
 * than five such counts it names the four that press most and adds up the others.
 */
export function headline(input: HeadlineInput): { parts: HeadlinePart[] } {
  const pressing = pressingParts(input)
  if (pressing.length > 0) return { parts: [...listed(pressing), ...where(input), words('.', '.')] }
  const open = openParts(input)
  const rest = open.length > 0 ? [words('; ', '; '), ...listed(open)] : []
  return { parts: [...standing(input.inForce), ...rest, words('.', '.')] }
}

/** The sentence as plain text. */
export function headlineText(parts: readonly Pick<HeadlinePart, 'text'>[], language: Language): string {
  return parts.map((part) => pick(part.text, language)).join('')
}

/** Counts for the headline, from the findings of a day. */
export function tally(findings: readonly Finding[]): Omit<HeadlineInput, 'inForce' | 'concentratedIn'> {
  const count = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length
  const ended = findings.filter(({ kind, days }) => kind === 'ENDS_WITHOUT_RENEWAL' && days !== null && days < 0).length
  return {
    late: count('TARGET_LATE'),
    atRisk: count('TARGET_AT_RISK'),
    lateActivities: count('ACTIVITY_LATE'),
    ending: count('ENDS_WITHOUT_RENEWAL') - ended,
    ended,
    openDirectives: count('DIRECTIVE_OPEN'),
    unanswered: count('OPINION_UNANSWERED'),
    proposed: count('PROPOSED_NOT_SIGNED'),
    withoutBaseline: count('TARGET_WITHOUT_BASELINE'),
    notAssessable: count('TARGET_NOT_ASSESSABLE'),
  }
}

/**
 * The fewest provinces (their ids, most first, three at most) that hold at least half of what is late or at risk;
 * none when it is spread wider, or when there are fewer than three such findings and nothing can gather.
 */
export function concentration(findings: readonly Finding[]): string[] {
  const pressing = findings.filter(
    ({ kind }) => kind === 'TARGET_LATE' || kind === 'TARGET_AT_RISK' || kind === 'ACTIVITY_LATE',
  )
  const counts = new Map<string, number>()
  for (const { provinceId } of pressing)
    if (provinceId !== null) counts.set(provinceId, (counts.get(provinceId) ?? 0) + 1)
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 3)
  let held = 0
  const enough = most.findIndex(([, count]) => {
    held += count
    return 2 * held >= pressing.length
  })
  return pressing.length < 3 ? [] : most.slice(0, enough + 1).map(([id]) => id)
}

function pressingParts({ late, atRisk, lateActivities }: HeadlineInput): HeadlinePart[] {
  const parts: HeadlinePart[] = []
  if (late > 0)
    parts.push(
      counted(
        'TARGET_LATE',
        `${late} cam kết đang chậm`,
        `${late} ${late === 1 ? 'commitment is' : 'commitments are'} late`,
      ),
    )
  // After '27 commitments are late' it is enough to say '41 at risk'.
  if (atRisk > 0 && late > 0) parts.push(counted('TARGET_AT_RISK', `${atRisk} có nguy cơ`, `${atRisk} at risk`))
  if (atRisk > 0 && late === 0) {
    parts.push(
      counted(
        'TARGET_AT_RISK',
        `${atRisk} cam kết có nguy cơ`,
        `${atRisk} ${atRisk === 1 ? 'commitment is' : 'commitments are'} at risk`,
      ),
    )
  }
  if (lateActivities > 0) {
    const verb = parts.length > 0 ? '' : lateActivities === 1 ? ' is' : ' are'
    const noun = lateActivities === 1 ? 'activity' : 'activities'
    parts.push(
      counted('ACTIVITY_LATE', `${lateActivities} hoạt động quá hạn`, `${lateActivities} ${noun}${verb} overdue`),
    )
  }
  return parts
}

const OPEN = [
  [
    'ending',
    'ENDS_WITHOUT_RENEWAL',
    'chương trình sắp kết thúc mà chưa gia hạn',
    'programme ends soon with no renewal recorded',
    'programmes end soon with no renewal recorded',
  ],
  [
    'ended',
    'ENDS_WITHOUT_RENEWAL',
    'chương trình đã kết thúc mà chưa gia hạn',
    'programme has ended with no renewal recorded',
    'programmes have ended with no renewal recorded',
  ],
  [
    'openDirectives',
    'DIRECTIVE_OPEN',
    'kết luận, đề nghị chưa có kết quả',
    'directive is still open',
    'directives are still open',
  ],
  [
    'unanswered',
    'OPINION_UNANSWERED',
    'nhóm ý kiến góp ý chưa được trả lời',
    'group of opinions awaits an answer',
    'groups of opinions await an answer',
  ],
  [
    'proposed',
    'PROPOSED_NOT_SIGNED',
    'đề xuất hợp tác chưa được ký kết',
    'proposal is still unsigned',
    'proposals are still unsigned',
  ],
  [
    'withoutBaseline',
    'TARGET_WITHOUT_BASELINE',
    'chỉ tiêu chưa có số liệu gốc',
    'target has no baseline',
    'targets have no baseline',
  ],
  [
    'notAssessable',
    'TARGET_NOT_ASSESSABLE',
    'chỉ tiêu chưa đánh giá được',
    'target cannot be assessed',
    'targets cannot be assessed',
  ],
] as const satisfies readonly (readonly [keyof HeadlineInput, FindingKind, string, string, string])[]

/** As many counts as one sentence bears; beyond it, the last place goes to the sum of the rest. */
const BEARABLE = 5

function openParts(input: HeadlineInput): HeadlinePart[] {
  const open = OPEN.filter(([key]) => input[key] > 0)
  const named = open.length > BEARABLE ? open.slice(0, BEARABLE - 1) : open
  const parts = named.map(([key, kind, vi, one, many]) => {
    const n = input[key]
    return counted(kind, `${n} ${vi}`, `${n} ${n === 1 ? one : many}`)
  })
  const rest = open.slice(named.length).reduce((all, [key]) => all + input[key], 0)
  return rest === 0 ? parts : [...parts, words(`${rest} việc khác cần xem`, `${rest} other matters want a look`)]
}

function standing(inForce: number): HeadlinePart[] {
  if (inForce === 0) return [words('Hiện không có chương trình nào đang thực hiện', 'No programme is in force')]
  const programmes = inForce === 1 ? '1 programme is' : `${inForce} programmes are`
  return [
    words(
      `${inForce} chương trình đang thực hiện, chưa ghi nhận cam kết nào chậm`,
      `${programmes} in force and no commitment is known to be late`,
    ),
  ]
}

function where({ concentratedIn }: HeadlineInput): HeadlinePart[] {
  if (concentratedIn.length === 0) return []
  const [vi, en] = [
    listOf(
      concentratedIn.map((name) => name.vi),
      'VI',
    ),
    listOf(
      concentratedIn.map((name) => name.en),
      'EN',
    ),
  ]
  return [words(`, tập trung ở ${vi}`, `, mainly in ${en}`)]
}

/** The parts as a sentence lists them, with the words between. */
function listed(parts: readonly HeadlinePart[]): HeadlinePart[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return [part]
    return [i === parts.length - 1 ? words(' và ', ' and ') : words(', ', ', '), part]
  })
}

function counted(filter: FindingKind, vi: string, en: string): HeadlinePart {
  return { text: { vi, en }, filter }
}

function words(vi: string, en: string): HeadlinePart {
  return { text: { vi, en }, filter: null }
}
