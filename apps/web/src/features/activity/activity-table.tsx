import type { ActivityRowFragment, ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrganisationCell } from '../organisation/organisation-cell.tsx'
import { detailWords } from '../programme/programme-detail.words.ts'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { isSilent, OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import styles from './activity.module.css'
import { ActivityMark } from './activity-mark.tsx'

type Row = ActivityRowFragment & { programme?: ProgrammeNameFragment }

type Props = {
  activities: readonly Row[]
  /** True where a source was read and names no activity. */
  checked?: boolean
}

/** Activities, one to a row; each can be linked to by its id. Rows that bring their programme name it. */
export function ActivityTable({ activities, checked = false }: Props): ReactElement {
  const words = useWords(detailWords)
  const columns = useColumns(activities.some(({ programme }) => programme))
  const empty = columns.filter(({ key }) => isEmpty(key, activities))
  const named = (silent: boolean) =>
    empty
      .filter(({ key }) => activities.every(({ citations }) => isSilent(citations, fields[key] ?? key)) === silent)
      .map(({ label }) => label.toLowerCase())
      .join(', ')
  if (activities.length === 0) return <Empty>{words.noActivities(checked)}</Empty>
  return (
    <>
      <Table
        caption={words.activitiesCaption}
        columns={columns.filter((column) => !empty.includes(column))}
        rows={activities}
        rowKey={(activity) => activity.id}
        rowId={(activity) => `activity-${activity.id}`}
      />
      {named(true) ? <p className={styles.silent}>{words.silent(named(true))}</p> : null}
      {named(false) ? <p className={styles.silent}>{words.unrecorded(named(false))}</p> : null}
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

/** Fields behind a column of another name. */
const fields: Record<string, readonly string[]> = { when: ['startsOn', 'dueOn'] }

/** Whether no activity has anything to show in a column: said once below the table, not in every row. */
function isEmpty(key: string, activities: readonly Row[]): boolean {
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
      cell: ({ content, citations }) => (
        <OrAbsent citations={citations} field="content">
          {content ? String(content.ordinal) : null}
        </OrAbsent>
      ),
    },
    {
      key: 'lead',
      label: words.lead,
      width: '20%',
      cell: ({ lead, citations }) => <OrganisationCell organisation={lead} citations={citations} field="lead" />,
    },
    {
      key: 'planned',
      label: words.planned,
      cell: ({ planned, citations }) => (
        <OrAbsent citations={citations} field="planned">
          {planned?.text}
        </OrAbsent>
      ),
    },
    { key: 'when', label: words.when, cell: (activity) => <Dates activity={activity} /> },
    {
      key: 'status',
      label: status,
      width: '8.2rem',
      cell: ({ status, late, statusAttestedOn }) => (
        <ActivityMark status={status} late={late} statusAttestedOn={statusAttestedOn} />
      ),
    },
  ]
  // The number of a content says nothing outside its programme.
  return programmes ? columns.filter(({ key }) => key !== 'content') : columns
}

function Dates({ activity: { startsOn, dueOn, citations } }: { activity: Row }): ReactElement {
  const language = useLanguage()
  const { dueBy } = useWords(detailWords)
  const from = startsOn ? formatDate(startsOn, language) : null
  const to = dueOn ? formatDate(dueOn, language) : null
  if (from && to) return <span>{`${from} - ${to}`}</span>
  return (
    <OrAbsent citations={citations} field={['startsOn', 'dueOn']}>
      {from ?? (to ? dueBy(to) : null)}
    </OrAbsent>
  )
}
