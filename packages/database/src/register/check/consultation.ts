import { OpinionAnswer } from '../../generated/enums.ts'
import type { Entry, Path } from '../issue.ts'
import type { Register } from '../register.ts'
import type { ConsultationRecord, OpinionRecord } from '../schema/consultation.ts'
import type { Checker } from './lookup.ts'
import { checkQuantity } from './quantity.ts'

type Consultation = Entry<ConsultationRecord>

/** Drafts out for opinions: their versions, the opinions and the answers. */
export function checkConsultations(checker: Checker, { consultations }: Register): void {
  checker.unique(consultations, ({ slug }) => slug, 'slug')
  for (const entry of consultations) {
    const { programme, document, event, openedOn, closedOn, citations } = entry.data
    checker.citations(citations, entry)
    checker.names('programmes', programme, entry, ['programme'])
    checker.names('documents', document, entry, ['document'])
    checker.names('events', event, entry, ['event'])
    checker.ordered(openedOn, closedOn, entry, ['closedOn'])
    checkVersions(checker, entry)
    checkGroups(checker, entry)
    checkConsulted(checker, entry)
  }
}

function checkVersions(checker: Checker, entry: Consultation): void {
  const { versions } = entry.data
  const ordinals = versions.map(({ ordinal }) => String(ordinal))
  checker.distinct(ordinals, entry, (index) => ['versions', index, 'ordinal'])
  for (const [index, { targets, citations }] of versions.entries()) {
    const path = ['versions', index]
    checker.citations(citations, entry, path)
    const indicators = targets.map(({ indicator }) => indicator)
    checker.distinct(indicators, entry, (target) => [...path, 'targets', target, 'indicator'])
    for (const [number, target] of targets.entries()) {
      const place = [...path, 'targets', number]
      checker.citations(target.citations, entry, place)
      checker.names('indicators', target.indicator, entry, [...place, 'indicator'])
      checkQuantity(checker, target, entry, [...place, 'quantity'])
    }
  }
}

function checkGroups(checker: Checker, entry: Consultation): void {
  const { groups } = entry.data
  const ordinals = groups.map(({ ordinal }) => String(ordinal))
  checker.distinct(ordinals, entry, (index) => ['groups', index, 'ordinal'])
  for (const [index, { opinions, citations }] of groups.entries()) {
    const path = ['groups', index]
    checker.citations(citations, entry, path)
    const numbers = opinions.map(({ ordinal }) => String(ordinal))
    checker.distinct(numbers, entry, (number) => [...path, 'opinions', number, 'ordinal'])
    for (const [number, opinion] of opinions.entries())
      checkOpinion(checker, entry, opinion, [...path, 'opinions', number])
  }
}

function checkOpinion(checker: Checker, entry: Consultation, opinion: OpinionRecord, path: Path): void {
  const { author, answer, reason, answeredOn, citations } = opinion
  const add = (field: string, message: string) => checker.issues.add(entry, [...path, field], message)
  checker.citations(citations, entry, path)
  checker.names('organisations', author, entry, [...path, 'author'])
  const pending = answer === OpinionAnswer.PENDING
  if (pending && (reason !== null || answeredOn !== null))
    add('answer', 'is PENDING beside a reason or a day; write the answer, or leave them out')
  const explained = answer === OpinionAnswer.EXPLAINED || answer === OpinionAnswer.PARTLY_ABSORBED
  if (explained && reason === null) add('reason', `is missing; ${answer} needs one`)
}

function checkConsulted(checker: Checker, entry: Consultation): void {
  const { consulted } = entry.data
  const bodies = consulted.map(({ organisation }) => organisation)
  checker.distinct(bodies, entry, (index) => ['consulted', index, 'organisation'])
  for (const [index, { organisation, replied, repliedOn, citations }] of consulted.entries()) {
    const path = ['consulted', index]
    checker.citations(citations, entry, path)
    checker.names('organisations', organisation, entry, [...path, 'organisation'])
    if (repliedOn !== null && replied !== true)
      checker.issues.add(
        entry,
        [...path, 'replied'],
        'is not true though repliedOn is there; mend the one or the other',
      )
  }
}
