import type { ReactElement } from 'react'
import { Opening, Section } from '../../ui/section.tsx'
import { PaceMark } from '../indicator/pace-mark.tsx'
import { ProgrammeStatus } from '../programme/programme-status.tsx'
import { FindingRulesEn } from './findings-en.tsx'
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
      <FindingRulesEn />
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
          downward without a share. A total that would lack a part, or count one twice, is not given: its parts are
          listed with the reason. A figure of the merged Hải Phòng is not chained to the series of the former city,
          which did not include Hải Dương.
        </p>
      </Section>
      <Section title="Series and their breaks">
        <p>
          A series holds the figures of one indicator in one province from sources of one kind. Corroborating sources
          have series of their own: squares on the chart, never joined to the line of the main source. Restated to
          today’s units, the figures of merged units are put together period by period, by the rules above.
        </p>
        <p>
          Each figure keeps the criteria it was counted by; the line breaks on the day the criteria change, and the new
          ones are named. “Meets national standards” breaks on 7 July 2026, when Circular 57/2026/TT-BGDĐT replaced the
          earlier ones.
        </p>
        <p>
          The pale band at a point is what its wording allows: “more than 76%” reaches upward, “nearly 3,000” downward.
          Chart, table and file hold the same numbers as the API gives, with every digit.
        </p>
      </Section>
      <Section title="Coverage">
        <p>
          A coverage indicator keeps a roster: how many must have the thing, as of which day, and what is known of each.
          The figure is the part known to have it of the dated total: “at least” that much while any is unknown, exactly
          that much when all are known, and none while nobody has reported. A total dated after the day asked for is not
          used. The pace of a coverage target goes by the roster of its province, and by the reported figures only where
          there is no roster or it gives no figure.
        </p>
      </Section>
      <Section title="Totals and their parts">
        <p>
          Parts that add up must meet their total; an overall percentage must lie between the lowest and the highest of
          its parts. What cannot fit is something to look at; vague figures never accuse. The 76.98% of Hải Phòng lies
          between its four published levels (72.5% to 79.85%), and so fits.
        </p>
      </Section>
      <Section title="Contributions in kind">
        <p>
          Giver and receiver each state what went over. Where they differ, both figures stand side by side. A promise
          that is not reported as given needs no confirmation yet.
        </p>
      </Section>
      <Section title="What changed since you last looked">
        <p>
          The front page compares what there is to look at today with the day you marked, by what the register knows
          today: what is new, what is gone, what is worse (from at risk to late, from open to overdue) and what is
          lighter. The mark is kept on your device only and moves only when you press.
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
        The second method, compound growth, compares the average yearly change observed with the one required, under the
        same limits. It is chosen by the button “Compound growth” on an indicator’s page; it has no meaning for a
        baseline of zero, and forgives a slow start when a target is many times its baseline, so it is not the default.
      </p>
      <Formula>
        <p>
          pace = ((y / b)<sup>365.25 / n</sup> − 1) / ((T / b)<sup>365.25 / N</sup> − 1), where n and N are the days
          from the baseline to the latest figure and to the due date
        </p>
        <p>
          projected = b + (y − b) / elapsed, or b × (y / b)<sup>1 / elapsed</sup>
        </p>
      </Formula>
      <p>
        A milestone is met only when a report says so; before its day, the steps done are compared with the time gone,
        where steps are reported.
      </p>
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
        caption="Both methods, by four readings of the baseline"
        name="If the baseline is"
        meaning="then"
        rules={[
          {
            name: 'exactly 76%',
            meaning:
              'progressed is 4/14 = 0.286. Equal steps: 0.286 / 0.432 = 0.661, at risk, 85.26% projected. Compound growth: 0.699, at risk, 85.58% projected.',
          },
          {
            name: 'exactly 76.98%',
            meaning:
              'progressed is 3.02/13.02 = 0.232. Equal steps: 0.537, late, 83.97% projected. Compound growth: 0.566, late, 84.15% projected.',
          },
          {
            name: 'more than 76%, by the main source alone',
            meaning:
              'it may be 76.1 or 79.9, with different verdicts: not assessable. A report of 90% would surely be achieved.',
          },
          {
            name: 'more than 76%, and a corroborating source says 76.98%',
            meaning:
              'this is the case of the register: both are true only if the baseline is 76.98%, so the verdict is that of 76.98%: late. A corroborating source may narrow what the main one leaves open; it never replaces it.',
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
