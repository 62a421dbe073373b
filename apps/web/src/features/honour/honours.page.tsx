import type { HonourRowFragment } from '@nhip-cau/graphql/operations'
import type { RecipientKind } from '@nhip-cau/graphql/types'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { Sources } from '../source/sources.tsx'
import { readHonours } from './honour.load.ts'
import { honourAuthorities } from './honour.search.ts'
import { honourWords } from './honour.words.ts'
import { HonourFilters } from './honour-filters.tsx'
import { HonourTable } from './honour-table.tsx'

const route = getRouteApi('/honours')

/** Titles and awards, by the authority that confers them. */
export function HonoursPage(): ReactElement {
  const { honours, programmes } = route.useLoaderData()
  const words = useWords(honourWords)
  const { nodes, pageInfo, totalCount } = honours
  const search = route.useSearch()
  const sheet = useWholeList(
    (client, page) => readHonours(client, search, page),
    async (rows) => (await import('./honour-sheet.ts')).honoursSheet(rows),
  )
  return (
    <Page title={words.title}>
      <Opening
        title={words.title}
        lead={<p>{words.lead(countOf(nodes, 'COLLECTIVE'), countOf(nodes, 'INDIVIDUAL'))}</p>}
      />
      <HonourFilters programmes={programmes.nodes} />
      {nodes.length === 0 ? <NothingFound /> : null}
      {honourAuthorities.map((authority) => (
        <ByAuthority
          key={authority}
          authority={authority}
          honours={nodes.filter((honour) => honour.authority === authority)}
        />
      ))}
      <FigureTools rows={nodes} title={words.title} name="honours" sheet={sheet} />
      <PageLinks ends={pageInfo} shown={nodes.length} total={totalCount} />
      <Sources citations={nodes.flatMap(({ citations }) => citations)} />
    </Page>
  )
}

type GroupProps = { authority: HonourRowFragment['authority']; honours: readonly HonourRowFragment[] }

function ByAuthority({ authority, honours }: GroupProps): ReactElement | null {
  const words = useWords(honourWords)
  if (honours.length === 0) return null
  const name = words.authorities[authority]
  const counts = (['COLLECTIVE', 'INDIVIDUAL'] as const)
    .map((kind) => ({ kind, count: countOf(honours, kind) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.counted(count, words.recipientKinds[kind]))
  return (
    <Section title={name} aside={<span className="muted">{counts.join(', ')}</span>}>
      <HonourTable honours={honours} caption={words.caption(name)} without={['authority']} />
    </Section>
  )
}

/** How many bodies, or how many persons, received some honours. */
const countOf = (honours: readonly HonourRowFragment[], kind: RecipientKind) =>
  honours
    .flatMap(({ recipients }) => recipients)
    .filter((recipient) => recipient.kind === kind)
    .reduce((sum, { count }) => sum + count, 0)

function NothingFound(): ReactElement {
  const words = useWords(honourWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to={paths.honours}>{clear}</Link>
      </p>
    </Empty>
  )
}
