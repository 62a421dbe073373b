import { daysBetween, formatDate } from './date.ts'
import { inBoth, type Language, type Localised, listOf } from './language.ts'
import { formatDecimal } from './number.ts'
import type { Pace, PaceInput, PaceStatus, Reading } from './pace.ts'
import { corroborationOf, isVague } from './pace-reading.ts'
import { type Quantity, quantityText } from './quantity.ts'

const FIXED = {
  NOT_STARTED: { vi: 'Chương trình chưa bắt đầu.', en: 'The programme has not started.' },
  NO_TARGET_FIGURE: { vi: 'Nguồn không nêu con số của chỉ tiêu.', en: 'The source gives no figure for the target.' },
  NO_MEASUREMENT: { vi: 'Chưa có số liệu báo cáo.', en: 'Nothing has been measured yet.' },
  NO_MEASUREMENT_SINCE_BASELINE: {
    vi: 'Chưa có số liệu báo cáo nào sau số liệu gốc.',
    en: 'There has been no measurement since the baseline.',
  },
  MEASUREMENT_WITHOUT_FIGURE: {
    vi: 'Số liệu báo cáo mới nhất không nêu con số.',
    en: 'The latest measurement gives no figure.',
  },
  NO_BASELINE: { vi: 'Chưa có số liệu gốc để so sánh.', en: 'There is no baseline to compare with.' },
  BASELINE_WITHOUT_FIGURE: { vi: 'Số liệu gốc không nêu con số.', en: 'The baseline gives no figure.' },
  UNITS_DIFFER: {
    vi: 'Chỉ tiêu, số liệu gốc và số liệu báo cáo không cùng đơn vị tính.',
    en: 'The target, the baseline and the measurement are not in the same unit.',
  },
  GROWTH_UNDEFINED: {
    vi: 'Không tính được tốc độ tăng trưởng từ số liệu gốc bằng 0 hoặc âm.',
    en: 'Growth cannot be computed from a baseline of zero or less.',
  },
} as const satisfies Record<string, Localised>

type FixedReason = keyof typeof FIXED
type Told =
  | 'TARGET_MET'
  | 'PAST_DUE'
  | 'MOVING_AWAY'
  | 'NOT_MAINTAINED'
  | 'PACE'
  | 'GROWTH'
  | 'VAGUE'
  | 'MILESTONE_MET'
  | 'MILESTONE_PAST_DUE'
  | 'MILESTONE_NOT_REPORTED'
  | 'MILESTONE_PENDING'
  | 'MILESTONE_STEPS'

/** Why a verdict was reached, or not. */
export type PaceReason = FixedReason | Told

type Numbers = Pick<Pace, 'ratio' | 'progressed' | 'elapsed' | 'status' | 'possible'>

/** The reason as one sentence in each language. */
export function reasonText(code: PaceReason, input: PaceInput, numbers: Numbers): Localised {
  if (isFixed(code)) return FIXED[code]
  return inBoth((language) => (language === 'VI' ? toldInVietnamese : toldInEnglish)(code, input, numbers))
}

function isFixed(code: PaceReason): code is FixedReason {
  return Object.hasOwn(FIXED, code)
}

function toldInVietnamese(code: Told, input: PaceInput, numbers: Numbers): string {
  const { ratio, progressed, elapsed, status } = numbers
  const [aim, now, base] = figures(input, 'VI')
  const due = formatDate(input.dueOn, 'VI')
  switch (code) {
    case 'TARGET_MET':
      return `Đã đạt: ${now} so với chỉ tiêu ${aim}.`
    case 'PAST_DUE':
      return `Đã quá hạn ${due} mà số liệu mới nhất (${now}) chưa đạt chỉ tiêu ${aim}.`
    case 'MOVING_AWAY':
      return `Đang xa dần chỉ tiêu ${aim}: ${now} so với số liệu gốc ${base}${taken(input, 'VI')}.`
    case 'NOT_MAINTAINED':
      return `Chưa giữ được mức ${aim}: số liệu mới nhất là ${now}.`
    case 'PACE':
      return `${done(status)} ${percent(progressed)} mức cần đạt thêm khi đã qua ${percent(elapsed)} thời gian${taken(input, 'VI')}.`
    case 'GROWTH':
      return `Tốc độ thay đổi bình quân năm bằng ${percent(ratio)} tốc độ cần có để đạt chỉ tiêu đúng hạn${taken(input, 'VI')}.`
    case 'VAGUE':
      return `Chưa kết luận được vì ${listOf(vague(input, 'VI'), 'VI')}${atBest(numbers, 'VI')}.`
    case 'MILESTONE_MET':
      return `Đã đạt mốc, theo số liệu ngày ${input.latest === null ? due : formatDate(input.latest.on, 'VI')}.`
    case 'MILESTONE_PAST_DUE':
      return `Đã quá hạn ${due} mà mốc này chưa đạt.`
    case 'MILESTONE_NOT_REPORTED':
      return `Đã quá hạn ${due} mà chưa có báo cáo mốc này đã đạt hay chưa.`
    case 'MILESTONE_PENDING':
      return `Mốc này chưa được báo cáo là đạt và chưa đến hạn (${daysLeft(input, 'VI')}); chưa có bước nào để đo tiến độ.`
    case 'MILESTONE_STEPS':
      return `${done(status)} ${stepsOf(input, 'VI')} khi đã qua ${percent(elapsed)} thời gian.`
  }
}

function toldInEnglish(code: Told, input: PaceInput, numbers: Numbers): string {
  const { ratio, progressed, elapsed } = numbers
  const [aim, now, base] = figures(input, 'EN')
  const due = formatDate(input.dueOn, 'EN')
  switch (code) {
    case 'TARGET_MET':
      return `Met: ${now} against a target of ${aim}.`
    case 'PAST_DUE':
      return `Due on ${due}, and the latest figure (${now}) falls short of the target of ${aim}.`
    case 'MOVING_AWAY':
      return `Moving away from the target of ${aim}: ${now} against a baseline of ${base}${taken(input, 'EN')}.`
    case 'NOT_MAINTAINED':
      return `The level of ${aim} is not being held: the latest figure is ${now}.`
    case 'PACE':
      return `${percent(progressed)} of the change needed has been made in ${percent(elapsed)} of the time${taken(input, 'EN')}.`
    case 'GROWTH':
      return `Average yearly change is ${percent(ratio)} of what reaching the target on time requires${taken(input, 'EN')}.`
    case 'VAGUE':
      return `No verdict is possible because ${listOf(vague(input, 'EN'), 'EN')}${atBest(numbers, 'EN')}.`
    case 'MILESTONE_MET':
      return `The milestone is met, by the report of ${input.latest === null ? due : formatDate(input.latest.on, 'EN')}.`
    case 'MILESTONE_PAST_DUE':
      return `Due on ${due}, and the milestone is not met.`
    case 'MILESTONE_NOT_REPORTED':
      return `Due on ${due}, and nothing says whether the milestone is met.`
    case 'MILESTONE_PENDING':
      return `The milestone is not reported as met and not yet due (${daysLeft(input, 'EN')}); there are no steps to measure its pace by.`
    case 'MILESTONE_STEPS':
      return `${stepsOf(input, 'EN')} done in ${percent(elapsed)} of the time.`
  }
}

function figures({ target, latest, baseline }: PaceInput, language: Language): [string, string, string] {
  const text = quantityText(target, language)
  // 'A target of striving for 90%' is no English; the words are quoted instead.
  const aim = language === 'EN' && target.comparator === 'STRIVING_FOR' ? `“${text}”` : text
  return [aim, dated(latest, language), dated(baseline, language)]
}

function dated(reading: Reading | null, language: Language): string {
  if (reading === null) return ''
  const text = quantityText(reading.quantity, language)
  const date = formatDate(reading.on, language)
  return language === 'VI' ? `${text} ngày ${date}` : `${text} on ${date}`
}

/** 'Only' is said of what falls short, not of what is on its way. */
function done(status: PaceStatus): string {
  return status === 'ON_TRACK' || status === 'ACHIEVED' ? 'Đã thực hiện được' : 'Mới thực hiện được'
}

/** Names the figure of another source where the verdict rests on it. */
function taken({ baseline }: PaceInput, language: Language): string {
  const figure = baseline && corroborationOf(baseline)
  if (baseline === null || figure === null) return ''
  const [other, own] = [quantityText(figure, language), quantityText(baseline.quantity, language)]
  return language === 'VI'
    ? `, lấy số liệu gốc ${other} theo nguồn đối chứng (nguồn chính chỉ nêu “${own}”)`
    : `, taking the baseline of ${other} from a corroborating source (the main one says only “${own}”)`
}

/** What even the most favourable reading of vague figures comes to, where that is still short. */
function atBest({ possible }: Numbers, language: Language): string {
  if (possible?.best !== 'AT_RISK') return ''
  return language === 'VI' ? '; dù theo cách hiểu có lợi nhất vẫn là có nguy cơ' : '; at best it is at risk'
}

function daysLeft({ on, dueOn }: PaceInput, language: Language): string {
  const days = daysBetween(on, dueOn)
  if (days === 0) return language === 'VI' ? 'hạn là hôm nay' : 'due today'
  const number = formatDecimal(String(days), language)
  return language === 'VI' ? `còn ${number} ngày` : `${number} ${days === 1 ? 'day' : 'days'} left`
}

function stepsOf({ steps }: PaceInput, language: Language): string {
  const [made, all] = [steps?.done ?? 0, steps?.total ?? 0]
  return language === 'VI' ? `${made}/${all} bước` : `${made} of ${all} ${all === 1 ? 'step' : 'steps'}`
}

function vague({ target, latest, baseline }: PaceInput, language: Language): string[] {
  const named: [Localised, Quantity | undefined][] = [
    [{ vi: 'số liệu gốc', en: 'the baseline' }, baseline && isVague(baseline) ? baseline.quantity : undefined],
    [{ vi: 'số liệu báo cáo', en: 'the measurement' }, latest && isVague(latest) ? latest.quantity : undefined],
    [{ vi: 'chỉ tiêu', en: 'the target' }, isVagueTarget(target) ? target : undefined],
  ]
  return named.flatMap(([name, quantity]) => {
    if (quantity === undefined || quantity.value === null) return []
    const text = quantityText(quantity, language)
    return language === 'VI' ? `${name.vi} chỉ nêu “${text}”` : `${name.en} says only “${text}”`
  })
}

function isVagueTarget({ comparator }: Quantity): boolean {
  return comparator === 'NEARLY' || comparator === 'ABOUT'
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`
}
