import { getRouteApi, Link, useRouteContext } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { FigureTools } from '../../app/figure-tools.tsx'
import { paths } from '../../app/paths.ts'
import type { Walk } from '../../graphql/every-page.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Choice, FilterBar, type Option } from '../../ui/form.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Section } from '../../ui/section.tsx'
import { type ChangeOf, FindingTable } from './finding-table.tsx'
import { KindChoice } from './kind-choice.tsx'
import { listArguments } from './overview.load.ts'
import type { OverviewSearch } from './overview.search.ts'
import { overviewWords } from './overview.words.ts'

const route = getRouteApi('/')

/** The list of what to look at first, with its filters and its pages, all in the address. */
export function Attention(): ReactElement {
  const { attention } = route.useLoaderData()
  const search = route.useSearch()
  const words = useWords(overviewWords)
  const { shown, firstPage, pages } = useWords(common)
  const { nodes, pageInfo, totalCount } = attention
  const changeOf = useChanges()
  const sheet = useWholeList()
  return (
    <Section title={words.first} id="attention">
      <AttentionFilters />
      {nodes.length > 0 ? <FindingTable findings={nodes} changeOf={changeOf} /> : <NothingToDo />}
      <Pager label={pages} count={<span aria-live="polite">{shown(nodes.length, totalCount)}</span>}>
        {search.after ? (
          <Link from="/" to="/" search={(previous) => ({ ...previous, after: undefined })}>
            {firstPage}
          </Link>
        ) : null}
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <Link from="/" to="/" search={(previous) => ({ ...previous, after: pageInfo.endCursor ?? undefined })}>
            {words.more}
          </Link>
        ) : null}
      </Pager>
      <FigureTools title={words.first} name="attention" anchor="attention" sheet={sheet} />
    </Section>
  )
}

/** What became of each finding since the reader's mark; of none where there is no mark. */
function useChanges(): ChangeOf {
  const { attentionChanges } = route.useLoaderData()
  return (key) => changes.find((change) => attentionChanges?.[change].some((finding) => finding.key === key))
}

const changes = ['appeared', 'worsened', 'eased'] as const

/** All that the filters leave, every page of it, for a file. */
function useWholeList() {
  const { client } = useRouteContext({ from: '__root__' })
  const search = route.useSearch()
  const language = useLanguage()
  return async (walk: Walk) =>
    (await import('./attention-file.ts')).attentionFile(client, { ...listArguments(search), language }, walk)
}

/** The list is kept by today's provinces, so it is filtered by province only while those are the ones counted. */
function AttentionFilters(): ReactElement {
  const { overview } = route.useLoaderData()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(overviewWords)
  const { province } = useWords(common)
  const spell = useSpelling()
  const change = (changes: Partial<OverviewSearch>) =>
    void navigate({ resetScroll: false, search: (previous) => ({ ...previous, after: undefined, ...changes }) })
  return (
    <FilterBar label={words.filters} onSubmit={() => undefined}>
      <KindChoice onChange={change} />
      {search.units === '63' ? null : (
        <Choice
          label={province}
          name="province"
          value={search.province}
          all={words.allProvinces}
          options={overview.byProvince.map((count) => ({
            value: count.province.code,
            label: spell(count.province.name),
          }))}
          onChange={(value) => change({ province: value })}
        />
      )}
      <Choice
        label={words.owner}
        name="owner"
        value={search.owner}
        all={words.allOwners}
        options={useOwners(search.owner)}
        onChange={(value) => change({ owner: value })}
      />
      <ClearFilters shown={Boolean(search.kind || search.overdue || search.province || search.owner)} />
    </FilterBar>
  )
}

/** The bodies that answer for what is shown; a chosen one stays, also where it answers for nothing that is left. */
function useOwners(chosen: string | undefined): Option[] {
  const { attention } = route.useLoaderData()
  const spell = useSpelling()
  const owners = attention.nodes.flatMap(({ owner }) =>
    owner ? [{ value: owner.slug, label: spell(owner.name) }] : [],
  )
  const named = new Map(owners.map((each) => [each.value, each]))
  if (chosen !== undefined && !named.has(chosen)) named.set(chosen, { value: chosen, label: chosen })
  return [...named.values()]
}

function NothingToDo(): ReactElement {
  const words = useWords(overviewWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.nothing}</p>
      <p className="muted">{words.nothingHelp}</p>
      <p>
        <Link
          from="/"
          to="/"
          search={(previous) => ({
            ...previous,
            kind: undefined,
            overdue: undefined,
            province: undefined,
            owner: undefined,
            after: undefined,
          })}
        >
          {clear}
        </Link>
        {' · '}
        <Link to={paths.programmes} search={{ status: 'IN_FORCE' }}>
          {words.byKind}
        </Link>
      </p>
    </Empty>
  )
}
