import type { Coverage } from './coverage.ts'
import { formatDate } from './date.ts'
import { inBoth, type Language, type Localised, listOf, pick } from './language.ts'
import { formatDecimal } from './number.ts'

/** What a roster holds on a day, as a part of a sentence: whose it is, how many of how many have the thing, what is unknown. */
export function coverageNote(place: Localised, coverage: Coverage): Localised {
  return inBoth((language) => {
    const say = (vi: string, en: string) => pick({ vi, en }, language)
    const whose = coverage.quantity
      ? say(`theo danh sách của ${place.vi}`, `by the roster of ${place.en}`)
      : say(`danh sách của ${place.vi}`, `the roster of ${place.en}`)
    const day = coverage.denominatorOn && formatDate(coverage.denominatorOn, language)
    const dated = day ? say(`; tổng số tính đến ngày ${day}`, `; the total is of ${day}`) : ''
    return `${whose}: ${listOf(partsOf(coverage, language), language)}${dated}`
  })
}

function partsOf({ has, missing, unknown, unlisted, denominator }: Coverage, language: Language): string[] {
  const say = (vi: string, en: string) => pick({ vi, en }, language)
  const count = (number: number) => formatDecimal(String(number), language)
  const total = denominator === null ? null : count(denominator)
  const untold = total === null ? [say('chưa rõ tổng số', 'the total is unknown')] : []
  if (has.length + missing.length === 0) {
    const of = total === null ? '' : say(` về ${total} nơi phải có`, ` on the ${total} that must have it`)
    return [say(`chưa có báo cáo nào${of}`, `nothing is reported${of}`), ...untold]
  }
  const open = unknown.length + (unlisted ?? 0)
  const having =
    total === null ? count(has.length) : say(`${count(has.length)}/${total}`, `${count(has.length)} of ${total}`)
  return [
    say(`${having} đã có`, `${having} have it`),
    ...(missing.length > 0 ? [say(`${count(missing.length)} chưa có`, `${count(missing.length)} do not`)] : []),
    ...(open > 0 ? [say(`${count(open)} chưa rõ`, `${count(open)} are unknown`)] : []),
    ...untold,
  ]
}

/** A sentence with a note in brackets before its full stop. */
export function noted(sentence: Localised, note: Localised): Localised {
  return inBoth((language) => `${pick(sentence, language).replace(/\.$/, '')} (${pick(note, language)}).`)
}
