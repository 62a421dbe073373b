import { type Agreement, agreementOn } from './contribution.ts'
import { addDays, daysBetween, formatDate, type LocalDate } from './date.ts'
import { type Finding, finding } from './finding.ts'
import type { ContributionFacts, NamedParty, ProgrammeFacts } from './finding-facts.ts'
import { asked, counted } from './finding-message.ts'
import { placeOf } from './finding-programme.ts'
import { inBoth, type Localised } from './language.ts'
import type { ProgrammeStatus } from './programme.ts'
import { quantityText } from './quantity.ts'

/** What is amiss with the contributions of a programme: given and not confirmed alike, or promised and not given. */
export function contributionFindings(programme: ProgrammeFacts, status: ProgrammeStatus, on: LocalDate): Finding[] {
  return (programme.contributions ?? []).flatMap((contribution) =>
    contribution.delivered
      ? unconfirmed(programme, contribution, on)
      : undelivered(programme, contribution, status, on),
  )
}

/**
 * Reported as given, and giver and receiver have not both confirmed it, or confirm differently, or confirm what the source
 * does not allow. The side that has yet to confirm owns the finding; where both have yet to, or differ, both may answer.
 */
function unconfirmed(programme: ProgrammeFacts, contribution: ContributionFacts, on: LocalDate): Finding[] {
  const { id, periodTo, statements, quantity } = contribution
  if (periodTo !== null && periodTo > on) return []
  const agreement = agreementOn(statements, on, quantity)
  if (agreement.state === 'AGREED') return []
  const sides = [contribution.giver, contribution.receiver].filter((side) => side !== null)
  const place = {
    ...placeOf(programme),
    ownerId: silentSide(agreement, contribution)?.id ?? null,
    mayAnswerIds: sides.length > 0 ? sides.map(({ id }) => id) : programme.mayAnswerIds,
    provinceId: contribution.provinceId ?? programme.provinceId,
  }
  const days = periodTo === null ? null : daysBetween(periodTo, on)
  const more = {
    on,
    since: periodTo,
    message: messageOf(contribution, agreement, days),
    namesAsked: sides.length === 2,
  }
  return [finding(place, 'CONTRIBUTION_UNCONFIRMED', { type: 'Contribution', id }, more)]
}

/**
 * Promised, not reported as given, and the period it was promised for has ended. No day was promised, so it has no due
 * day and is never late. What a proposal or a draft promises binds no one yet.
 */
function undelivered(
  programme: ProgrammeFacts,
  { id, what, quantity, periodTo, giver, provinceId }: ContributionFacts,
  status: ProgrammeStatus,
  on: LocalDate,
): Finding[] {
  if (periodTo === null || periodTo >= on || (status !== 'IN_FORCE' && status !== 'ENDED')) return []
  const place = {
    ...placeOf(programme),
    ownerId: giver?.id ?? null,
    provinceId: provinceId ?? programme.provinceId,
  }
  const remedy = asked(giver?.name ?? null, {
    vi: 'báo cáo kết quả hoặc thời gian thực hiện',
    en: 'report the result or when it will be given',
  })
  const message = inBoth((language) => {
    const [amount, end] = [quantityText(quantity, language), formatDate(periodTo, language)]
    const passed = counted(daysBetween(periodTo, on), language)
    return language === 'VI'
      ? `Khoản hỗ trợ “${what.vi}” (${amount}) đã hứa trong thời gian đến ${end}, đến nay đã ${passed}, chưa ghi nhận việc trao: ${remedy.vi}.`
      : `The contribution “${what.en}” (${amount}) was promised for the time to ${end}, ${passed} ago, and no delivery is recorded: ${remedy.en}.`
  })
  const more = { on, since: addDays(periodTo, 1), message }
  return [finding(place, 'CONTRIBUTION_NOT_DELIVERED', { type: 'Contribution', id }, more)]
}

type Disagreement = Exclude<Agreement, { state: 'AGREED' }>

function silentSide(agreement: Disagreement, { giver, receiver }: ContributionFacts): NamedParty | null {
  if (agreement.state !== 'ONE_SIDED') return null
  return agreement.by === 'GIVER' ? receiver : giver
}

const GIVER: Localised = { vi: 'bên hỗ trợ', en: 'the giver' }
const RECEIVER: Localised = { vi: 'bên thụ hưởng', en: 'the receiver' }

function messageOf(contribution: ContributionFacts, agreement: Disagreement, days: number | null): Localised {
  const giver = contribution.giver?.name ?? GIVER
  const receiver = contribution.receiver?.name ?? RECEIVER
  const { what } = contribution
  const passed =
    days === null || days === 0
      ? { vi: '', en: '' }
      : { vi: `, đến nay đã ${counted(days, 'VI')}`, en: ` after ${counted(days, 'EN')}` }
  switch (agreement.state) {
    case 'UNCONFIRMED':
      return {
        vi: `Khoản hỗ trợ “${what.vi}” chưa được ${giver.vi} và ${receiver.vi} xác nhận${passed.vi}: đề nghị hai bên xác nhận số lượng đã giao, nhận.`,
        en: `The contribution “${what.en}” is confirmed neither by ${giver.en} nor by ${receiver.en}${passed.en}: both are asked to confirm what went over.`,
      }
    case 'ONE_SIDED': {
      const [by, silent] = agreement.by === 'GIVER' ? [giver, receiver] : [receiver, giver]
      return {
        vi: `Khoản hỗ trợ “${what.vi}” mới có xác nhận của ${by.vi}${passed.vi}: đề nghị ${silent.vi} xác nhận số lượng.`,
        en: `The contribution “${what.en}” is confirmed only by ${by.en}${passed.en}: ${silent.en} is asked to confirm the quantity.`,
      }
    }
    case 'NOT_AS_STATED':
      return {
        vi: `Khoản hỗ trợ “${what.vi}” được nguồn nêu là ${agreement.stated.vi}, hai bên cùng xác nhận ${agreement.confirmed.vi}: đề nghị hai bên đối chiếu với nguồn và thống nhất.`,
        en: `The contribution “${what.en}” is stated by the source as ${agreement.stated.en} and confirmed by both sides as ${agreement.confirmed.en}: they are asked to check it against the source and agree.`,
      }
    case 'DIFFERENT':
      return {
        vi: `Khoản hỗ trợ “${what.vi}” được hai bên xác nhận khác nhau, ${giver.vi}: ${agreement.giver.vi}; ${receiver.vi}: ${agreement.receiver.vi}; đề nghị hai bên đối chiếu và thống nhất.`,
        en: `The contribution “${what.en}” is confirmed differently by its two sides, by ${giver.en} as ${agreement.giver.en} and by ${receiver.en} as ${agreement.receiver.en}: they are asked to check and agree.`,
      }
  }
}
