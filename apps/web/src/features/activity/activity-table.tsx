import type { ActivityRowFragment, ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrNotStated } from '../indicator/figure-text.tsx'
import { OrganisationLink } from '../organisation/organisation-link.tsx'
import { detailWords } from '../programme/programme-detail.words.ts'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { Cited } from '../source/cited.tsx'
import styles from './activity.module.css'
import { ActivityMark } from './activity-mark.tsx'

type Row = ActivityRowFragment & { programme?: ProgrammeNameFragment }

/** Activities, one to a row; each can be linked to by its id. Rows that bring their programme name it. */
export function ActivityTable({ activities }: { activities: readonly Row[] }): ReactElement {
  const words = useWords(detailWords)
  const columns = useColumns(activities.some(({ programme }) => programme))
  const silent = columns.filter(({ key }) => isSilent(key, activities))
  if (activities.length === 0) return <Empty>{words.noActivities}</Empty>
  return (
    <>
      <Table
        caption={words.activitiesCaption}
        columns={columns.filter((column) => !silent.includes(column))}
        rows={activities}
        rowKey={(activity) => activity.id}
        rowId={(activity) => `activity-${activity.id}`}
      />
      {silent.length > 0 ? (
        <p className={styles.silent}>{words.silent(silent.map(({ label }) => label.toLowerCase()).join(', '))}</p>
      ) : null}
    </>
  )
}

/** What each column that may be empty shows of an activity. */
const optional: Record<string, (activity: Row) => unknown> = {
  content: ({ content }) => content,
  lead: ({ lead }) => lead,
  planned: ({ planned }) => planned,
  when: ({ startsOn, dueOn }) => startsOn ?? dueOn,
}

/** Whether no activity has anything to show in a column: said once below the table, not in every row. */
function isSilent(key: string, activities: readonly Row[]): boolean {
  const shown = optional[key]
  return shown !== undefined && activities.every((activity) => !shown(activity))
}

function useColumns(programmes: boolean): Column<Row>[] {
  const words = useWords(detailWords)
  const { status } = useWords(common)
  const spell = useSpelling()
  const columns: Column<Row>[] = [
    {
      key: 'activity',
      label: words.activity,
      heading: true,
      width: '36%',
      cell: ({ title, citations, programme }) => (
        <div>
          {spell(title)}
          <Cited citations={citations} />
          {programme ? (
            <div className="small">
              <ProgrammeLink programme={programme} />
            </div>
          ) : null}
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
      width: '20%',
      cell: ({ lead }) => <OrganisationLink organisation={lead} />,
    },
    { key: 'planned', label: words.planned, cell: ({ planned }) => <OrNotStated>{planned?.text}</OrNotStated> },
    { key: 'when', label: words.when, cell: (activity) => <Dates activity={activity} /> },
    {
      key: 'status',
      label: status,
      width: '8.2rem',
      cell: ({ status, late }) => <ActivityMark status={status} late={late} />,
    },
  ]
  // The number of a content says nothing outside its programme.
  return programmes ? columns.filter(({ key }) => key !== 'content') : columns
}

function Dates({ activity: { startsOn, dueOn } }: { activity: Row }): ReactElement {
  const language = useLanguage()
  const { dueBy } = useWords(detailWords)
  const from = startsOn ? formatDate(startsOn, language) : null
  const to = dueOn ? formatDate(dueOn, language) : null
  if (from && to) return <span>{`${from} - ${to}`}</span>
  return <OrNotStated>{from ?? (to ? dueBy(to) : null)}</OrNotStated>
}
