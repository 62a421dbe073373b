import { formatDate, type LocalDate } from './date.ts'
import type { TargetFacts } from './finding-facts.ts'
import type { TargetFindingKind } from './finding-target.ts'
import { type Language, type Localised, listOf } from './language.ts'
import { formatDecimal } from './number.ts'
import type { Pace } from './pace.ts'

// Each message is one sentence: what is the matter, then what to do.

export function endsWithoutRenewal(title: Localised, endsOn: LocalDate, days: number): Localised {
  const [vi, en] = [formatDate(endsOn, 'VI'), formatDate(endsOn, 'EN')]
  if (days < 0) {
    return {
      vi: `${title.vi} đã kết thúc từ ngày ${vi} nhưng chưa ghi nhận việc gia hạn: xác nhận gia hạn hoặc tổng kết.`,
      en: `${title.en} ended on ${en} and no renewal is recorded: confirm its renewal or hold its final review.`,
    }
  }
  const left =
    days === 0
      ? { vi: 'hôm nay', en: 'today' }
      : { vi: `còn ${counted(days, 'VI')}`, en: `${counted(days, 'EN')} left` }
  return {
    vi: `${title.vi} kết thúc ngày ${vi} (${left.vi}) nhưng chưa ghi nhận việc gia hạn: xác nhận gia hạn hoặc tổng kết.`,
    en: `${title.en} ends on ${en} (${left.en}) and no renewal is recorded: confirm its renewal or hold its final review.`,
  }
}

export function proposedNotSigned(title: Localised, proposedOn: LocalDate | null, days: number | null): Localised {
  const since =
    proposedOn === null || days === null
      ? { vi: 'đã được đề xuất', en: 'was proposed' }
      : {
          vi: `được đề xuất ngày ${formatDate(proposedOn, 'VI')}, đến nay đã ${counted(days, 'VI')}`,
          en: `was proposed on ${formatDate(proposedOn, 'EN')}, ${counted(days, 'EN')} ago,`,
        }
  return {
    vi: `${title.vi} ${since.vi} mà chưa được ký kết: thống nhất thời điểm ký hoặc ghi nhận việc không tiếp tục.`,
    en: `${title.en} ${since.en} and is still unsigned: agree a date for signing or record that it is dropped.`,
  }
}

type Shortfall = { what: 'contents' | 'activities'; declared: number; recorded: number }

export function declaredNotRecorded(title: Localised, short: readonly Shortfall[]): Localised {
  const list = (of: 'declared' | 'recorded', language: Language) =>
    listOf(
      short.map((s) => named(s[of], s.what, language)),
      language,
    )
  const are = short.length === 1 && short[0]?.recorded === 1 ? 'is' : 'are'
  return {
    vi: `${title.vi} nêu ${list('declared', 'VI')} nhưng mới ghi nhận ${list('recorded', 'VI')}: đối chiếu văn bản gốc và bổ sung phần còn thiếu.`,
    en: `${title.en} declares ${list('declared', 'EN')} but only ${list('recorded', 'EN')} ${are} recorded: check the original document and add what is missing.`,
  }
}

const NAMES = {
  contents: { vi: 'nội dung', en: 'contents', one: 'content' },
  activities: { vi: 'hoạt động', en: 'activities', one: 'activity' },
} as const

function named(count: number, what: Shortfall['what'], language: Language): string {
  if (language === 'VI') return `${count} ${NAMES[what].vi}`
  return `${count} ${count === 1 ? NAMES[what].one : NAMES[what].en}`
}

export function partySucceeded(title: Localised, party: Localised, by: { name: Localised; on: LocalDate }): Localised {
  return {
    vi: `${party.vi}, một bên tham gia “${title.vi}”, đã được ${by.name.vi} kế thừa từ ngày ${formatDate(by.on, 'VI')}: xác nhận bên kế thừa tiếp tục thực hiện và cập nhật văn bản.`,
    en: `${party.en}, a party to “${title.en}”, was succeeded by ${by.name.en} on ${formatDate(by.on, 'EN')}: confirm that the successor carries on and update the documents.`,
  }
}

export function activityLate(title: Localised, dueOn: LocalDate, days: number): Localised {
  return {
    vi: `Hoạt động “${title.vi}” quá hạn ${counted(days, 'VI')} (hạn ${formatDate(dueOn, 'VI')}) mà chưa hoàn thành: cập nhật kết quả hoặc ấn định thời hạn mới.`,
    en: `The activity “${title.en}” is ${counted(days, 'EN')} overdue (due ${formatDate(dueOn, 'EN')}) and not done: report its result or set a new date.`,
  }
}

export function indicatorWithoutCode(name: Localised, title: Localised): Localised {
  return {
    vi: `Chỉ số “${name.vi}” dùng trong “${title.vi}” chưa có mã trong hệ thống chỉ tiêu thống kê: đối chiếu với danh mục chính thức hoặc ghi rõ định nghĩa và cách tính.`,
    en: `The indicator “${name.en}” used in “${title.en}” has no code in the statistical system: match it with the official catalogue or write down its definition and method.`,
  }
}

/** A target's message gives the reason of its pace, and asks the owner of the programme for the remedy. */
export function targetMessage(kind: TargetFindingKind, target: TargetFacts, owner: Localised | null): Localised {
  const remedy = asked(owner, remedyFor(kind, target.pace))
  const why = whyOf(kind, target.pace)
  return {
    vi: `Chỉ tiêu “${target.name.vi}” (hạn ${formatDate(target.dueOn, 'VI')}) ${STATE[kind].vi}: ${why.vi}; ${remedy.vi}.`,
    en: `The target “${target.name.en}” (due ${formatDate(target.dueOn, 'EN')}) ${STATE[kind].en}: ${why.en}; ${remedy.en}.`,
  }
}

const STATE: Record<TargetFindingKind, Localised> = {
  TARGET_LATE: { vi: 'đang chậm', en: 'is late' },
  TARGET_AT_RISK: { vi: 'có nguy cơ không đạt', en: 'is at risk' },
  TARGET_NOT_ASSESSABLE: { vi: 'chưa đánh giá được', en: 'cannot be assessed' },
  TARGET_WITHOUT_BASELINE: { vi: 'chưa có số liệu gốc', en: 'has no baseline' },
}

function whyOf(kind: TargetFindingKind, { reason, reasonCode, roster }: Pace): Localised {
  if (kind !== 'TARGET_WITHOUT_BASELINE') return { vi: clause(reason.vi), en: clause(reason.en) }
  const why =
    reasonCode === 'NO_MEASUREMENT'
      ? { vi: 'cũng chưa có số liệu báo cáo nào', en: 'nor has anything been measured yet' }
      : { vi: 'số liệu báo cáo không có gì để so sánh', en: 'what is measured has nothing to be compared with' }
  return roster ? { vi: `${why.vi} (${roster.vi})`, en: `${why.en} (${roster.en})` } : why
}

function remedyFor(kind: TargetFindingKind, { reasonCode }: Pace): Localised {
  if (kind === 'TARGET_LATE') return { vi: 'báo cáo nguyên nhân và giải pháp', en: 'report the causes and the remedy' }
  if (kind === 'TARGET_AT_RISK')
    return { vi: 'nêu biện pháp đẩy nhanh tiến độ', en: 'say how progress will be sped up' }
  if (kind === 'TARGET_WITHOUT_BASELINE' && reasonCode === 'NO_MEASUREMENT')
    return { vi: 'bổ sung số liệu gốc và số liệu mới nhất', en: 'supply a baseline and the latest figure' }
  switch (reasonCode) {
    case 'NO_BASELINE':
    case 'BASELINE_WITHOUT_FIGURE':
    case 'GROWTH_UNDEFINED':
      return { vi: 'bổ sung số liệu gốc', en: 'supply a baseline' }
    case 'NO_TARGET_FIGURE':
      return { vi: 'làm rõ con số của chỉ tiêu', en: 'state the figure that is aimed at' }
    case 'UNITS_DIFFER':
      return { vi: 'thống nhất đơn vị tính', en: 'settle on one unit' }
    case 'MILESTONE_NOT_REPORTED':
      return { vi: 'báo cáo mốc này đã đạt hay chưa', en: 'report whether it is met' }
    case 'VAGUE':
      return { vi: 'cung cấp con số chính xác', en: 'supply exact figures' }
    default:
      return { vi: 'báo cáo số liệu mới nhất', en: 'report the latest figure' }
  }
}

/** The remedy, asked of whoever answers for it where that is known. */
export function asked(owner: Localised | null, remedy: Localised): Localised {
  if (owner === null) return remedy
  return { vi: `đề nghị ${owner.vi} ${remedy.vi}`, en: `${owner.en} is asked to ${remedy.en}` }
}

/** A sentence as part of another: no capital, no full stop. */
export function clause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
}

/** '12 ngày', '12 days'. */
export function counted(days: number, language: Language): string {
  const number = formatDecimal(String(days), language)
  if (language === 'VI') return `${number} ngày`
  return `${number} ${days === 1 ? 'day' : 'days'}`
}
