import type { ReactElement } from 'react'
import { Opening, Section } from '../../ui/section.tsx'
import { PaceMark } from '../indicator/pace-mark.tsx'
import { ProgrammeStatus } from '../programme/programme-status.tsx'
import { Formula, Rules } from './parts.tsx'

export function MethodEn(): ReactElement {
  return (
    <>
      <Opening
        title="How statuses and figures are computed"
        lead={
          <p>
            No status is typed in. Each is computed when it is asked for, for the day that is asked, from the dates and
            figures in the register. What a source does not say stays empty and is never guessed.
          </p>
        }
      />
      <ProgrammeRules />
      <PaceRules />
      <Example />
      <FindingRules />
      <Section title="Declared and recorded">
        <p>
          A programme that declares 9 activities of which its source names 6 shows “6 of 9”. The three unknown ones are
          something to look at, not an error, and nothing is made up to fill the gap.
        </p>
      </Section>
      <Section title="As it was, as it is">
        <p>
          On 1 July 2025 the 63 provinces became 34. Each unit is known by its code and its first day, since codes were
          used again: code 15 was Yên Bái until 30 June 2025 and has been Lào Cai since.
        </p>
        <p>
          Lists and totals can be read in two ways: by the units of that time, or restated to today’s. Numbers are added
          upward through a merger; a ratio is restated only when numerator and denominator are known; nothing is divided
          downward without a share. A figure of the merged Hải Phòng is not chained to the series of the former city,
          which did not include Hải Dương.
        </p>
      </Section>
      <Section title="Sources and inferences">
        <p>
          Beside each figure stands the key of its source, which leads to the entry at the foot of the page. Where a
          date is not fully printed, the page says how it was inferred. Corroborating sources are named as such and
          never mixed with the main one.
        </p>
      </Section>
    </>
  )
}

function ProgrammeRules(): ReactElement {
  return (
    <Section title="Status of a programme">
      <Rules
        caption="Status of a programme"
        name="Status"
        meaning="When"
        rules={[
          {
            name: <ProgrammeStatus status="IN_FORCE" />,
            meaning: 'Signed, or launched, or seen running by a source, and its last day has not passed.',
          },
          { name: <ProgrammeStatus status="ENDED" />, meaning: 'The same, and its last day has passed.' },
          {
            name: <ProgrammeStatus status="DRAFT" />,
            meaning: 'A draft is out for opinions and no source records its adoption.',
          },
          {
            name: <ProgrammeStatus status="PROPOSED" />,
            meaning: 'Proposed only. Never shown among those that were signed.',
          },
        ]}
      />
    </Section>
  )
}

function PaceRules(): ReactElement {
  return (
    <Section title="Pace of a target">
      <p>
        With the baseline b on day t<sub>0</sub>, the latest value y on day t, and the target T due on day t<sub>T</sub>
        , the way gone is compared with the time gone:
      </p>
      <Formula>
        <p>progressed = (y − b) / (T − b)</p>
        <p>
          elapsed = (t − t<sub>0</sub>) / (t<sub>T</sub> − t<sub>0</sub>)
        </p>
        <p>pace = progressed / elapsed</p>
      </Formula>
      <Rules
        caption="Pace of a target"
        name="Assessment"
        meaning="When"
        rules={[
          { name: <PaceMark status="ACHIEVED" />, meaning: 'The value meets the target, in the right direction.' },
          { name: <PaceMark status="ON_TRACK" />, meaning: 'Pace of at least 0.95.' },
          { name: <PaceMark status="AT_RISK" />, meaning: 'Pace from 0.60 to below 0.95.' },
          { name: <PaceMark status="LATE" />, meaning: 'Pace below 0.60; moving away; or due and not met.' },
          {
            name: <PaceMark status="NOT_ASSESSABLE" />,
            meaning:
              'The source gives no figure, there is no baseline, nothing was reported since the baseline, the programme has not started, or the figures are too vague for one verdict. The reason always stands beside it.',
          },
        ]}
      />
      <p>
        The words “more than”, “nearly”, “at least”, “about”, “striving for” are part of a figure. “More than 76%” is
        every value above 76, and there is a verdict only when all of them agree. Percentages are never averaged.
      </p>
    </Section>
  )
}

function Example(): ReactElement {
  return (
    <Section title="Example: schools meeting national standards in Hải Phòng">
      <p>
        On 18 September 2025 the source said that more than 76% of schools met national standards, striving for 90% by
        2030; the register takes 31 December 2030. Nothing has been reported since, so the target is{' '}
        <strong>not assessable</strong>.
      </p>
      <p>
        Suppose 80% is reported on 31 December 2027 (a made-up figure that is not in the register). Then 834 of 1,930
        days have passed, and elapsed is 0.432.
      </p>
      <Rules
        caption="Three readings of the baseline"
        name="If the baseline is"
        meaning="then"
        rules={[
          { name: 'exactly 76%', meaning: 'progressed is 4/14 = 0.286; pace 0.286 / 0.432 = 0.661: at risk.' },
          {
            name: 'exactly 76.98% (corroborating source)',
            meaning: 'progressed is 3.02/13.02 = 0.232; pace 0.537: late.',
          },
          {
            name: 'more than 76%, as the source says',
            meaning:
              'it may be 76.1 or 79.9, with different verdicts: not assessable. A report of 90% would surely be achieved.',
          },
        ]}
      />
      <p>
        The criteria for national standards changed on 7 July 2026 (Circular 57/2026/TT-BGDĐT). Each figure keeps the
        criteria it was counted by, and the line of a chart breaks where they change.
      </p>
    </Section>
  )
}

function FindingRules(): ReactElement {
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
            name: '4. Ending soon',
            meaning: 'The programme ends within 180 days, or has ended, and nothing renews it.',
          },
          { name: '5. Proposed, not signed', meaning: 'Proposed, and neither signed nor drafted nor in force.' },
          { name: '6. Party succeeded', meaning: 'Another organisation has followed one of its parties.' },
          {
            name: '7. Declared, not recorded',
            meaning: 'The document declares more contents or activities than the register holds.',
          },
          {
            name: '8. Not assessable',
            meaning: 'Pace cannot be judged, for another reason than that it is too early.',
          },
        ]}
      />
      <p>
        A number in the front page’s sentence is the number of findings of that kind; choosing it leaves only those in
        the list.
      </p>
    </Section>
  )
}
