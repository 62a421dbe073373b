import type { ActivityLineFragment } from '@nhip-cau/graphql/operations'
import { formatDate, today } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useRef } from 'react'
import { type FigureProps, FigureTools } from '../../app/figure-tools.tsx'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Span, SpanGroup } from '../../ui/timeline-scale.ts'
import { detailWords } from '../programme/programme-detail.words.ts'
import { activityWords } from './activity.words.ts'
import { activityTone } from './activity-mark.tsx'
import { ActivityTable } from './activity-table.tsx'

type Props = { activities: readonly ActivityLineFragment[]; sheet: FigureProps['sheet'] }

/** Activities against today, programme by programme; those without a date are listed apart. */
export function ActivityTimeline({ activities, sheet }: Props): ReactElement {
  const words = useWords(activityWords)
  const language = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const spanOf = useSpanOf()
  const spell = useSpelling()
  const undated = activities.filter(({ startsOn, dueOn }) => !startsOn && !dueOn)
  const dated = activities.filter((activity) => !undated.includes(activity))
  const programmes = new Map(dated.map(({ programme }) => [programme.id, programme]))
  const groups: SpanGroup[] = [...programmes.values()].map(({ id, title }) => ({
    id,
    title: spell(title),
    spans: dated.filter(({ programme }) => programme.id === id).map(spanOf),
  }))
  return (
    <>
      {groups.length > 0 ? (
        <div ref={frame} id="timeline">
          <Timeline
            label={words.timelineLabel}
            help={words.timelineHelp}
            groups={groups}
            today={today()}
            todayLabel={`${words.today} ${formatDate(today(), language)}`}
            way={(id) => <Way activity={dated.find((activity) => activity.id === id)} />}
          />
          <FigureTools
            title={words.timeline}
            name="activities-timeline"
            anchor="timeline"
            sheet={sheet}
            drawing={() => frame.current?.querySelector('svg') ?? null}
          />
        </div>
      ) : (
        <Empty>{words.allUndated}</Empty>
      )}
      {undated.length > 0 ? (
        <Section title={words.undated} note={words.undatedNote}>
          <ActivityTable activities={undated} />
        </Section>
      ) : null}
    </>
  )
}

function useSpanOf(): (activity: ActivityLineFragment) => Span {
  const words = useWords(activityWords)
  const { late: lateWord, activityStatuses } = useWords(detailWords)
  const language = useLanguage()
  const spell = useSpelling()
  return ({ id, title, programme, status, late, startsOn, dueOn }) => {
    const dates = [
      startsOn ? words.from(formatDate(startsOn, language)) : null,
      dueOn ? words.due(formatDate(dueOn, language)) : null,
    ].filter((part) => part !== null)
    const state = late ? lateWord : activityStatuses[status]
    return {
      id,
      from: startsOn,
      to: dueOn,
      tone: activityTone(status, late),
      label: spell(title),
      text: `${spell(title)}: ${dates.join(', ')}; ${state.toLowerCase()}. ${spell(programme.title)}.`,
    }
  }
}

function Way({ activity }: { activity: ActivityLineFragment | undefined }): ReactElement | null {
  const { open } = useWords(activityWords)
  if (!activity) return null
  return (
    <Link to={paths.programme} params={{ slug: activity.programme.slug }} hash={`activity-${activity.id}`}>
      {open}
    </Link>
  )
}
