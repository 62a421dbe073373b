import { type Agreement, agreementOn } from './contribution.ts'
import { daysBetween, type LocalDate } from './date.ts'
import { type Finding, finding } from './finding.ts'
import type { ContributionFacts, NamedParty, ProgrammeFacts } from './finding-facts.ts'
import { counted } from './finding-message.ts'
import { placeOf } from './finding-programme.ts'
import type { Localised } from './language.ts'

/**
 * Contributions reported as delivered that giver and receiver have not both confirmed, or confirm differently. Whoever
 * has yet to confirm owns the finding; where both have yet to, or differ, the owner of the programme does.
 */
export function contributionFindings(programme: ProgrammeFacts, on: LocalDate): Finding[] {
  return (programme.contributions ?? []).flatMap((contribution) => {
    const { id, delivered, deliveredOn, statements } = contribution
    if (!delivered || (deliveredOn !== null && deliveredOn > on)) return []
    const agreement = agreementOn(statements, on)
    if (agreement.state === 'AGREED') return []
    const place = {
      ...placeOf(programme),
      ownerId: silentSide(agreement, contribution)?.id ?? programme.ownerId,
      provinceId: contribution.provinceId ?? programme.provinceId,
    }
    const days = deliveredOn === null ? null : daysBetween(deliveredOn, on)
    const message = messageOf(contribution, agreement, days)
    const more = { on, since: deliveredOn, message }
    return [finding(place, 'CONTRIBUTION_UNCONFIRMED', { type: 'Contribution', id }, more)]
  })
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
    case 'DIFFERENT':
      return {
        vi: `Khoản hỗ trợ “${what.vi}” được hai bên xác nhận khác nhau, ${giver.vi}: ${agreement.giver.vi}; ${receiver.vi}: ${agreement.receiver.vi}; đề nghị hai bên đối chiếu và thống nhất.`,
        en: `The contribution “${what.en}” is confirmed differently by its two sides, by ${giver.en} as ${agreement.giver.en} and by ${receiver.en} as ${agreement.receiver.en}: they are asked to check and agree.`,
      }
  }
}
