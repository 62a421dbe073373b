import type { SearchHitFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Page } from '../../app/page.tsx'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FilterBar, SearchField } from '../../ui/form.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { Hit } from './hit.tsx'
import styles from './search.module.css'
import { type KnownHit, searchWords } from './search.words.ts'

const route = getRouteApi('/search')

/** What the register holds under some words, by kind of thing. */
export function SearchPage(): ReactElement {
  const { search } = route.useLoaderData()
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(searchWords)
  const { search: action, searchHint } = useWords(common)
  const title = search && q ? words.titleFor(q.trim()) : words.title
  return (
    <Page title={title}>
      <Opening title={title} />
      <FilterBar
        label={words.title}
        onSubmit={(data) => void navigate({ search: { q: String(data.get('q') ?? '').trim() || undefined } })}
      >
        <SearchField label={words.label} name="q" value={q} hint={searchHint} action={action} />
      </FilterBar>
      {search ? <Results /> : <Empty>{words.ask}</Empty>}
    </Page>
  )
}

function Results(): ReactElement | null {
  const { search } = route.useLoaderData()
  const { q = '' } = route.useSearch()
  const words = useWords(searchWords)
  const { pages, shown } = useWords(common)
  if (!search) return null
  const { nodes, pageInfo, totalCount } = search
  if (nodes.length === 0) return <NothingFound query={q} />
  const known = nodes.filter(isKnown)
  return (
    <>
      {groupsOf(known).map(([kind, hits]) => (
        <Section key={kind} title={words.groups[kind]}>
          <ul className={styles.hits}>
            {hits.map((hit) => (
              <li key={hit.id}>
                <Hit hit={hit} query={q} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {known.length < nodes.length ? <p className="muted small">{words.others(nodes.length - known.length)}</p> : null}
      <Pager label={pages} count={<span role="status">{shown(nodes.length, totalCount)}</span>}>
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <Link to="/search" search={(previous) => ({ ...previous, after: pageInfo.endCursor ?? undefined })}>
            {words.more}
          </Link>
        ) : null}
      </Pager>
    </>
  )
}

function NothingFound({ query }: { query: string }): ReactElement {
  const words = useWords(searchWords)
  return (
    <Empty>
      <p role="status">{words.empty(query.trim())}</p>
      <p className="muted">{words.emptyHelp}</p>
    </Empty>
  )
}

const isKnown = (hit: SearchHitFragment): hit is KnownHit => 'id' in hit

/** Hits by kind, kinds in the order of their best hit. */
function groupsOf(hits: readonly KnownHit[]) {
  const kinds = [...new Set(hits.map((hit) => hit.__typename))]
  return kinds.map((kind) => [kind, hits.filter((hit) => hit.__typename === kind)] as const)
}
