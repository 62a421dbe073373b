import { daysBetween, formatDate, type LocalDate } from './date.ts'
import { type Finding, finding } from './finding.ts'
import type { DirectiveFacts } from './finding-facts.ts'
import { asked, counted } from './finding-message.ts'
import { type Localised, pick } from './language.ts'

/** A directive that is not closed on a day, since the event that gave it; nothing before the event. */
export function findingsOfDirective(directive: DirectiveFacts, on: LocalDate): Finding[] {
  const { id, event, owner, mayAnswerIds, programmeId, provinceId, placeIds, dueOn, closedOn } = directive
  if (event.heldOn > on || (closedOn !== null && closedOn <= on)) return []
  const place = { programmeId, ownerId: owner?.id ?? null, mayAnswerIds, provinceId, placeIds }
  const more = { on, since: event.heldOn, dueOn, message: messageOf(directive, on) }
  return [finding(place, 'DIRECTIVE_OPEN', { type: 'Directive', id }, more)]
}

const KIND: Record<DirectiveFacts['kind'], Localised> = {
  CONCLUSION: { vi: 'Kết luận', en: 'The conclusion' },
  REQUEST: { vi: 'Đề nghị', en: 'The request' },
}

function messageOf({ kind, text, event, owner, dueOn }: DirectiveFacts, on: LocalDate): Localised {
  const remedy = asked(owner?.name ?? null, REMEDY[dueOn === null ? 'undated' : 'dated'])
  const waited = daysBetween(event.heldOn, on)
  const late = dueOn === null ? 0 : daysBetween(dueOn, on)
  const state =
    dueOn !== null && late > 0
      ? {
          vi: `quá hạn ${counted(late, 'VI')} (hạn ${formatDate(dueOn, 'VI')}) mà chưa ghi nhận kết quả`,
          en: `is ${counted(late, 'EN')} overdue (due ${formatDate(dueOn, 'EN')}) with no result recorded`,
        }
      : { vi: `chưa ghi nhận kết quả sau ${counted(waited, 'VI')}`, en: `has no result after ${counted(waited, 'EN')}` }
  const what = (language: 'VI' | 'EN') => pick(text, language).replace(/\.$/, '')
  return {
    vi: `${named(KIND[kind].vi, what('VI'))} tại ${event.title.vi} ngày ${formatDate(event.heldOn, 'VI')} ${state.vi}: ${remedy.vi}.`,
    en: `${named(KIND[kind].en, what('EN'))} of ${event.title.en}, ${formatDate(event.heldOn, 'EN')}, ${state.en}: ${remedy.en}.`,
  }
}

const REMEDY = {
  undated: {
    vi: 'báo cáo kết quả hoặc ấn định thời hạn thực hiện',
    en: 'report the result or set a date for it',
  },
  dated: { vi: 'báo cáo kết quả hoặc đề xuất thời hạn mới', en: 'report the result or propose a new date' },
} as const satisfies Record<string, Localised>

/** 'Đề nghị “…”', or the text alone where it already begins so. */
function named(kind: string, text: string): string {
  return text.startsWith(kind) ? `“${text}”` : `${kind} “${text}”`
}
