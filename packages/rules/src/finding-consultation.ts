import { isAnswered, versionOn } from './consultation.ts'
import { daysBetween, type LocalDate } from './date.ts'
import { type Finding, type FindingPlace, finding } from './finding.ts'
import type { ConsultationFacts, ProgrammeFacts } from './finding-facts.ts'
import { asked, counted } from './finding-message.ts'
import { placeOf } from './finding-programme.ts'
import { type Localised, listOf } from './language.ts'
import type { ProgrammeStatus } from './programme.ts'

/**
 * Opinions without an answer, one finding for each topic group with their number, counted from when the consultation
 * closed (else from its workshop, else from its opening); and draft targets without a time line, one for each
 * consultation, as its newest version has them. A draft that was issued or has lapsed is not asked for time lines.
 */
export function consultationFindings(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  return (programme.consultations ?? []).flatMap((consultation) => {
    const place = {
      ...placeOf(programme),
      ownerId: consultation.owner?.id ?? null,
      provinceId: consultation.provinceId ?? programme.provinceId,
    }
    const owner = consultation.owner?.name ?? null
    const drafted = status === 'DRAFT' || status === 'PROPOSED'
    return [
      ...unanswered(consultation, place, owner, on),
      ...(drafted ? withoutTimeLine(consultation, place, owner, on) : []),
    ]
  })
}

function unanswered(
  consultation: ConsultationFacts,
  place: FindingPlace,
  owner: Localised | null,
  on: LocalDate,
): Finding[] {
  const { id, title, groups } = consultation
  const days = [consultation.closedOn, consultation.heldOn, consultation.openedOn].filter((day) => day !== null)
  const since = days.find((day) => day <= on) ?? null
  if (since === null && days.length > 0) return []
  const waited = since === null ? null : daysBetween(since, on)
  return groups.flatMap(({ id: groupId, topic, opinions }) => {
    const open = opinions.filter((opinion) => !isAnswered(opinion, on)).length
    if (open === 0) return []
    const message = opinionUnanswered({ title, topic, open, of: opinions.length, days: waited, owner })
    const subject = { type: 'Consultation', id } as const
    return [finding(place, 'OPINION_UNANSWERED', subject, { on, since, message }, groupId)]
  })
}

function withoutTimeLine(
  { id, title, versions }: ConsultationFacts,
  place: FindingPlace,
  owner: Localised | null,
  on: LocalDate,
): Finding[] {
  const version = versionOn(versions, on)
  const open = version?.targets.filter(({ dueOn }) => dueOn === null) ?? []
  if (version === undefined || open.length === 0) return []
  const since = version.datedOn
  const message = draftWithoutTimeLine(
    title,
    open.map(({ name }) => name),
    version.targets.length,
    owner,
  )
  const more = { on, since, message }
  return [finding(place, 'DRAFT_TARGET_WITHOUT_TIME_LINE', { type: 'Consultation', id }, more)]
}

type Unanswered = {
  title: Localised
  topic: Localised
  open: number
  of: number
  days: number | null
  owner: Localised | null
}

function opinionUnanswered({ title, topic, open, of, days, owner }: Unanswered): Localised {
  const remedy = asked(owner, { vi: 'tiếp thu hoặc giải trình', en: 'absorb or explain each' })
  const passed =
    days === null
      ? { vi: '', en: '' }
      : { vi: `, đến nay đã ${counted(days, 'VI')}`, en: ` after ${counted(days, 'EN')}` }
  const share = open === of ? { vi: `${open}`, en: `${open}` } : { vi: `${open}/${of}`, en: `${open} of ${of}` }
  return {
    vi: `${share.vi} ý kiến về “${topic.vi}” (${title.vi}) chưa có trả lời${passed.vi}: ${remedy.vi}.`,
    en: `${share.en} ${of === 1 ? 'opinion' : 'opinions'} on “${topic.en}” (${title.en}) ${open === 1 ? 'has' : 'have'} no answer${passed.en}: ${remedy.en}.`,
  }
}

/** As many names as one sentence bears. */
const NAMED = 3

function draftWithoutTimeLine(
  title: Localised,
  names: readonly Localised[],
  of: number,
  owner: Localised | null,
): Localised {
  const remedy = asked(owner, { vi: 'bổ sung thời hạn cho từng chỉ tiêu', en: 'give each a due date' })
  const rest = names.length - NAMED
  const shown = names.slice(0, NAMED)
  const vi = [...shown.map((name) => `“${name.vi}”`), ...(rest > 0 ? [`${rest} chỉ tiêu khác`] : [])]
  const en = [...shown.map((name) => `“${name.en}”`), ...(rest > 0 ? [`${rest} more`] : [])]
  return {
    vi: `${names.length}/${of} chỉ tiêu trong dự thảo (${title.vi}) chưa có thời hạn, gồm ${listOf(vi, 'VI')}: ${remedy.vi}.`,
    en: `${names.length} of ${of} ${of === 1 ? 'target' : 'targets'} in the draft (${title.en}) ${names.length === 1 ? 'has' : 'have'} no due date, namely ${listOf(en, 'EN')}: ${remedy.en}.`,
  }
}
