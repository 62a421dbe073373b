import type { ContributionRowFragment } from '@nhip-cau/graphql/operations'
import { type Agreement, agreementOn } from '@nhip-cau/rules/contribution'
import { today } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { contributionWords } from './contribution.words.ts'
import { quantityOf, statementsOf } from './statements.ts'

type Words = (typeof contributionWords)['VI']

type Props = Pick<ContributionRowFragment, 'confirmations' | 'quantity'>

/** How the two sides' statements stand to each other and to what the source states, in words. */
export function AgreementMark({ confirmations, quantity }: Props): ReactElement {
  const words = useWords(contributionWords)
  const spell = useSpelling()
  const agreement = agreementOn(statementsOf(confirmations), today(), quantityOf(quantity))
  const [tone, text] = judge(agreement, words)
  return (
    <div>
      <Mark tone={tone}>{text}</Mark>
      {agreement.state === 'DIFFERENT' ? (
        <div className="muted small">{words.compared(spell(agreement.giver), spell(agreement.receiver))}</div>
      ) : null}
      {agreement.state === 'NOT_AS_STATED' ? (
        <div className="muted small">{words.notAsStatedText(spell(agreement.stated), spell(agreement.confirmed))}</div>
      ) : null}
    </div>
  )
}

function judge(agreement: Agreement, words: Words): [Tone, string] {
  switch (agreement.state) {
    case 'AGREED':
      return ['good', words.agreed]
    case 'NOT_AS_STATED':
      return ['risk', words.notAsStated]
    case 'DIFFERENT':
      return agreement.contradictory ? ['late', words.contradictory] : ['risk', words.different]
    case 'ONE_SIDED':
      return ['none', agreement.by === 'GIVER' ? words.onlyGiver : words.onlyReceiver]
    case 'UNCONFIRMED':
      return ['none', words.unconfirmed]
  }
}
