import type { LocalDate } from './date.ts'
import { checkDisaggregation, isWhole } from './disaggregation-check.ts'
import { dimensionLabel } from './disaggregation-label.ts'
import { type Finding, finding } from './finding.ts'
import type { DisaggregationFacts } from './finding-facts.ts'
import { asked, clause } from './finding-message.ts'

/** A total that its parts contradict; nothing where the parts are not known to make up the whole and do not exceed it. */
export function findingsOfDisaggregation(facts: DisaggregationFacts, on: LocalDate): Finding[] {
  const { measurementId, dimension, total, parts, reportedOn, owner, programmeId, provinceId, placeIds, mayAnswerIds } =
    facts
  if (reportedOn > on) return []
  const whole = isWhole(
    dimension,
    parts.map(({ category }) => category),
  )
  const check = checkDisaggregation(total, parts, whole)
  if (check.verdict !== 'MISMATCH') return []
  const remedy = asked(owner?.name ?? null, {
    vi: 'kiểm tra lại và báo cáo số đúng',
    en: 'check and report what is right',
  })
  const message = {
    vi: `Số liệu “${facts.indicatorName.vi}” (${facts.period.vi}) không khớp khi phân theo ${dimensionLabel(dimension, 'VI')}: ${clause(check.reason.vi)}; ${remedy.vi}.`,
    en: `The figure “${facts.indicatorName.en}” (${facts.period.en}) does not match its parts by ${dimensionLabel(dimension, 'EN')}: ${clause(check.reason.en)}; ${remedy.en}.`,
  }
  const place = { programmeId, ownerId: owner?.id ?? null, mayAnswerIds, provinceId, placeIds }
  const subject = { type: 'Measurement', id: measurementId } as const
  const more = { on, since: reportedOn, message }
  return [finding(place, 'DISAGGREGATION_MISMATCH', subject, more, dimension)]
}
