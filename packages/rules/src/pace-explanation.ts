import { inBoth, type Language, type Localised, pick } from './language.ts'
import { Exact, formatDecimal } from './number.ts'
import type { Pace } from './pace.ts'
import { AT_RISK_FROM, graded, ON_TRACK_FROM } from './pace-verdict.ts'
import { exactly, quantityText } from './quantity.ts'

/** The components of a pace in words, a sentence for each that is known; empty when none is. */
export function paceExplanation(pace: Pace, language: Language): string[] {
  return [
    progress(pace, language),
    time(pace, language),
    growth(pace, language),
    ratio(pace, language),
    outcome(pace, language),
    pace.roster ? sentence(pace.roster) : null,
  ]
    .filter((told) => told !== null)
    .map((told) => pick(told, language))
}

/** What stands in brackets elsewhere, as a sentence of its own. */
function sentence(note: Localised): Localised {
  return inBoth((language) => {
    const text = pick(note, language)
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  })
}

function progress({ progressed, unit }: Pace, language: Language): Localised | null {
  if (progressed === null) return null
  const share = percent(Math.abs(progressed), language)
  if (unit === 'milestone') return { vi: `Đã hoàn thành ${share} số bước.`, en: `${share} of the steps are done.` }
  if (progressed < 0) {
    return {
      vi: `Số liệu mới nhất đã lùi xa chỉ tiêu thêm ${share} quãng đường từ số liệu gốc đến chỉ tiêu.`,
      en: `The latest figure has moved away from the target by ${share} of the way from the baseline.`,
    }
  }
  return {
    vi: `Đã đi được ${share} quãng đường từ số liệu gốc đến chỉ tiêu.`,
    en: `${share} of the way from the baseline to the target has been made.`,
  }
}

function time({ elapsed, unit }: Pace, language: Language): Localised | null {
  if (elapsed === null) return null
  const share = percent(elapsed, language)
  const from =
    unit === 'milestone' ? { vi: 'ngày bắt đầu', en: 'the start' } : { vi: 'số liệu gốc', en: 'the baseline' }
  return {
    vi: `Đến số liệu mới nhất đã qua ${share} thời gian từ ${from.vi} đến hạn.`,
    en: `By the latest figure ${share} of the time from ${from.en} to the due date had passed.`,
  }
}

function growth({ growth: rates }: Pace, language: Language): Localised | null {
  if (rates === null) return null
  const [observed, required] = [percent(rates.observed, language, 2), percent(rates.required, language, 2)]
  return {
    vi: `Mức thay đổi bình quân năm thực tế là ${observed}, cần có ${required}.`,
    en: `Average yearly change is ${observed} observed and ${required} required.`,
  }
}

function ratio({ ratio: value, method }: Pace, language: Language): Localised | null {
  if (value === null) return null
  const number = formatDecimal(distinct(value), language)
  const [track, risk] = [ON_TRACK_FROM, AT_RISK_FROM].map((from) => formatDecimal(from.toFixed(2), language))
  const what =
    method === 'COMPOUND_GROWTH'
      ? { vi: 'mức thực tế chia cho mức cần có', en: 'observed over required' }
      : { vi: 'quãng đường chia cho thời gian', en: 'way made over time passed' }
  return {
    vi: `Tỷ số tiến độ (${what.vi}) là ${number}; từ ${track} trở lên là đúng tiến độ, từ ${risk} đến dưới ${track} là có nguy cơ, dưới ${risk} là chậm.`,
    en: `The ratio (${what.en}) is ${number}; ${track} or more is on track, from ${risk} to below ${track} at risk, below ${risk} late.`,
  }
}

function outcome({ projected, unit, method }: Pace, language: Language): Localised | null {
  if (projected === null) return null
  const value = quantityText(exactly(projected, unit), language)
  return method === 'COMPOUND_GROWTH'
    ? {
        vi: `Nếu giữ mức thay đổi bình quân năm như vậy, đến hạn sẽ là ${value}.`,
        en: `At the same average yearly change, it will be ${value} on the due date.`,
      }
    : {
        vi: `Nếu tiếp tục đều như vậy, đến hạn sẽ là ${value}.`,
        en: `If it goes on evenly, it will be ${value} on the due date.`,
      }
}

function percent(share: number, language: Language, digits = 1): string {
  return `${formatDecimal(new Exact(share).times(100).toDecimalPlaces(digits).toString(), language)}%`
}

/** With two decimals, or as many more as it takes not to be read as the next verdict. */
function distinct(ratio: number): string {
  const exact = new Exact(ratio)
  const digits = [2, 3, 4, 5].find((places) => graded(exact.toDecimalPlaces(places)) === graded(exact)) ?? 6
  return exact.toFixed(digits)
}
