import type { ReactElement } from 'react'
import { Section } from '../../ui/section.tsx'
import { Rules } from './parts.tsx'

/** The kinds of findings in English, gravest first. */
export function FindingRulesEn(): ReactElement {
  return (
    <Section title="What to look at, in order">
      <Rules
        caption="What to look at, gravest first"
        name="What"
        meaning="When"
        rules={[
          { name: '1. Target late', meaning: 'Its pace is “late”.' },
          { name: '2. Activity overdue', meaning: 'Its due date has passed; it is neither done nor cancelled.' },
          { name: '3. Target at risk', meaning: 'Its pace is “at risk”.' },
          {
            name: '4. Ending soon; ended, not renewed',
            meaning: 'The programme ends within 180 days, or has ended, and nothing renews it.',
          },
          {
            name: '5. Directive open',
            meaning: 'Something concluded or asked at a meeting has no result yet; past its own day it says so.',
          },
          { name: '6. Opinion unanswered', meaning: 'A group of opinions on a draft holds some without an answer.' },
          { name: '7. Proposed, not signed', meaning: 'Proposed, and neither signed nor drafted nor in force.' },
          { name: '8. Party succeeded', meaning: 'Another organisation has followed one of its parties.' },
          {
            name: '9. Contribution not delivered',
            meaning:
              'What was promised for a period that has ended, and no delivery is recorded; it is not called late, since no day was promised.',
          },
          {
            name: '10. Contribution unconfirmed',
            meaning:
              'Something reported as given is not confirmed by giver or receiver, or the two say different things.',
          },
          { name: '11. Total and parts disagree', meaning: 'A total cannot be true together with its parts.' },
          {
            name: '12. Declared, not recorded',
            meaning: 'The document declares more contents or activities than the register holds.',
          },
          { name: '13. Draft without a date', meaning: 'The newest draft holds targets without saying by when.' },
          { name: '14. No baseline', meaning: 'A target has no figure to start from.' },
          {
            name: '15. Not assessable',
            meaning: 'Pace cannot be judged, for another reason than that it is too early.',
          },
          {
            name: '16. Indicator without a code',
            meaning: 'An indicator with a target has no code in an official catalogue.',
          },
        ]}
      />
      <p>
        Among findings of one kind the most urgent comes first: the target longest overdue or soonest due, the ending
        nearest to today, otherwise what has waited longest. The numbers in the front page’s sentence add up to all
        findings; choosing one leaves only what it counts in the list.
      </p>
      <p>
        A finding on a target counts for the target’s province, any other of a programme for every province of the
        programme. Provinces may therefore add up to more than the country, in which each finding counts once.
      </p>
    </Section>
  )
}
