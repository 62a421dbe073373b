import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths, sameAddress } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Opening } from '../../ui/section.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { Sources } from '../source/sources.tsx'
import { readActivities } from './activity.load.ts'
import styles from './activity.module.css'
import type { ActivitiesSearch } from './activity.search.ts'
import { activityWords } from './activity.words.ts'
import { ActivityFilters } from './activity-filters.tsx'
import { ActivityTable } from './activity-table.tsx'
import { ActivityTimeline } from './activity-timeline.tsx'

const route = getRouteApi('/activities')

/** What is due, overdue and done, as a list or on a line of time. */
export function ActivitiesPage(): ReactElement {
  const { activities, programmes, provinces } = route.useLoaderData()
  const { title } = useWords(activityWords)
  const { nodes, pageInfo, totalCount } = activities
  const search = route.useSearch()
  const { view } = search
  const sheet = useWholeList(
    (client, page) => readActivities(client, search, page),
    async (rows) => (await import('./activity-sheet.ts')).activitiesSheet(rows),
  )
  return (
    <Page title={title}>
      <Opening title={title} lead={<Counts />} />
      <ActivityFilters programmes={programmes.nodes} provinces={provinces.nodes} />
      <div className={styles.view}>
        <ViewToggle view={view} />
      </div>
      {nodes.length === 0 ? <NothingFound /> : null}
      {nodes.length > 0 && view === 'timeline' ? <ActivityTimeline activities={nodes} sheet={sheet} /> : null}
      {nodes.length > 0 && view === undefined ? (
        <>
          <ActivityTable activities={nodes} />
          <FigureTools title={title} name="activities" sheet={sheet} />
        </>
      ) : null}
      <PageLinks ends={pageInfo} shown={nodes.length} total={totalCount} />
      <Sources citations={nodes.flatMap(({ citations }) => citations)} />
    </Page>
  )
}

/** One sentence whose numbers are filters. */
function Counts(): ReactElement {
  const { late, open, done } = route.useLoaderData()
  const words = useWords(activityWords)
  return (
    <p>
      <Filter changes={{ late: 'true' }}>{words.lateCount(late.totalCount)}</Filter>
      {', '}
      <Filter changes={{}}>{words.openCount(open.totalCount)}</Filter>
      {', '}
      <Filter changes={{ status: 'DONE' }}>{words.doneCount(done.totalCount)}</Filter>.
    </p>
  )
}

const fresh = { status: 'OPEN', late: undefined, after: undefined, before: undefined } as const

function Filter({ changes, children }: { changes: Partial<ActivitiesSearch>; children: string }): ReactElement {
  return (
    <Link from="/activities" to="/activities" search={(previous) => ({ ...previous, ...fresh, ...changes })}>
      {children}
    </Link>
  )
}

function ViewToggle({ view }: { view: ActivitiesSearch['view'] }): ReactElement {
  const words = useWords(activityWords)
  const link = (value: ActivitiesSearch['view'], label: string) => (
    <Link
      from="/activities"
      to="/activities"
      resetScroll={false}
      search={(previous) => ({ ...previous, after: undefined, before: undefined, view: value })}
      aria-current={view === value ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
  return (
    <Toggle label={words.view}>
      {link(undefined, words.list)}
      {link('timeline', words.timeline)}
    </Toggle>
  )
}

function NothingFound(): ReactElement {
  const words = useWords(activityWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to={paths.activities}>{clear}</Link>
      </p>
    </Empty>
  )
}
