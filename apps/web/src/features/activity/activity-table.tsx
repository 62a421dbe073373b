import type { ActivityRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrNotStated } from '../indicator/figure-text.tsx'
import { detailWords } from '../programme/programme-detail.words.ts'
import { Cited } from '../source/cited.tsx'
import { ActivityMark } from './activity-mark.tsx'

/** Activities, one to a row; each can be linked to by its id. */
export function ActivityTable({ activities }: { activities: readonly ActivityRowFragment[] }): ReactElement {
  const words = useWords(detailWords)
  const columns = useColumns()
  if (activities.length === 0) return <Empty>{words.noActivities}</Empty>
  return (
    <Table
      caption={words.activitiesCaption}
      columns={columns}
      rows={activities}
      rowKey={(activity) => activity.id}
      rowId={(activity) => `activity-${activity.id}`}
    />
  )
}

function useColumns(): Column<ActivityRowFragment>[] {
  const words = useWords(detailWords)
  const { status } = useWords(common)
  const spell = useSpelling()
  return [
    {
      key: 'activity',
      label: words.activity,
      heading: true,
      width: '42%',
      cell: ({ title, citations }) => (
        <div>
          {spell(title)}
          <Cited citations={citations} />
        </div>
      ),
    },
    {
      key: 'content',
      label: words.content,
      cell: ({ content }) => <OrNotStated>{content ? String(content.ordinal) : null}</OrNotStated>,
    },
    {
      key: 'lead',
      label: words.lead,
      cell: ({ lead }) => <OrNotStated>{lead ? spell(lead.name) : null}</OrNotStated>,
    },
    { key: 'planned', label: words.planned, cell: ({ planned }) => <OrNotStated>{planned?.text}</OrNotStated> },
    { key: 'when', label: words.when, cell: (activity) => <Dates activity={activity} /> },
    { key: 'status', label: status, cell: ({ status, late }) => <ActivityMark status={status} late={late} /> },
  ]
}

function Dates({ activity: { startsOn, dueOn } }: { activity: ActivityRowFragment }): ReactElement {
  const language = useLanguage()
  const { dueBy } = useWords(detailWords)
  const from = startsOn ? formatDate(startsOn, language) : null
  const to = dueOn ? formatDate(dueOn, language) : null
  if (from && to) return <span>{`${from} - ${to}`}</span>
  return <OrNotStated>{from ?? (to ? dueBy(to) : null)}</OrNotStated>
}
