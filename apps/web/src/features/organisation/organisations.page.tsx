import type { OrganisationRowFragment, ProvinceOptionFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { oneOf, optionsOf } from '../../i18n/options.ts'
import { Empty } from '../../ui/empty.tsx'
import { Choice, FilterBar, SearchField } from '../../ui/form.tsx'
import { Opening } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { readOrganisations } from './organisation.load.ts'
import { type OrganisationsSearch, organisationKinds } from './organisation.search.ts'
import { organisationWords } from './organisation.words.ts'
import { OrganisationLink } from './organisation-link.tsx'

const route = getRouteApi('/organisations')

/** Who takes part in programmes. */
export function OrganisationsPage(): ReactElement {
  const { organisations, provinces } = route.useLoaderData()
  const words = useWords(organisationWords)
  const columns = useColumns()
  const { nodes, pageInfo, totalCount } = organisations
  const search = route.useSearch()
  const sheet = useWholeList(
    (client, page) => readOrganisations(client, search, page),
    async (rows) => (await import('./organisation-sheet.ts')).organisationsSheet(rows),
  )
  return (
    <Page title={words.title}>
      <Opening title={words.title} lead={<p>{words.lead}</p>} />
      <Filters provinces={provinces.nodes} />
      {nodes.length > 0 ? (
        <Table caption={words.caption} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      ) : (
        <NothingFound />
      )}
      <FigureTools rows={nodes} title={words.title} name="organisations" sheet={sheet} />
      <PageLinks ends={pageInfo} shown={nodes.length} total={totalCount} />
    </Page>
  )
}

function useColumns(): Column<OrganisationRowFragment>[] {
  const words = useWords(organisationWords)
  const { province: provinceLabel } = useWords(common)
  const language = useLanguage()
  return [
    {
      key: 'name',
      label: words.name,
      heading: true,
      width: '42%',
      cell: (organisation) => (
        <div>
          <OrganisationLink organisation={organisation} />
          {organisation.validTo ? (
            <div className="muted small">{words.ended(formatDate(organisation.validTo, language))}</div>
          ) : null}
        </div>
      ),
    },
    { key: 'kind', label: words.kind, cell: ({ kind }) => <span>{words.kinds[kind]}</span> },
    {
      key: 'province',
      label: provinceLabel,
      cell: ({ province }) => (province ? <ProvinceLink province={province} marked /> : null),
    },
    {
      key: 'programmes',
      label: words.programmes,
      numeric: true,
      cell: ({ programmes }) => <span>{programmes.totalCount}</span>,
    },
    {
      key: 'open',
      label: words.openDirectives,
      numeric: true,
      cell: ({ directives }) => <span>{directives.filter(({ closedOn }) => !closedOn).length}</span>,
    },
  ]
}

function Filters({ provinces }: { provinces: readonly ProvinceOptionFragment[] }): ReactElement {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(organisationWords)
  const { all, province, search: find, searchHint } = useWords(common)
  const spell = useSpelling()
  const change = (changes: Partial<OrganisationsSearch>) =>
    void navigate({ search: (previous) => ({ ...previous, after: undefined, before: undefined, ...changes }) })
  return (
    <FilterBar
      label={words.filters}
      onSubmit={(data) => change({ q: String(data.get('q') ?? '').trim() || undefined })}
    >
      <SearchField label={words.find} name="q" value={search.q} hint={searchHint} action={find} />
      <Choice
        label={words.kind}
        name="kind"
        value={search.kind}
        all={all}
        options={optionsOf(organisationKinds, words.kinds)}
        onChange={(value) => change({ kind: oneOf(organisationKinds, value) })}
      />
      <Choice
        label={province}
        name="province"
        value={search.province}
        all={all}
        options={provinces.map(({ code, name }) => ({ value: code, label: spell(name) }))}
        onChange={(value) => change({ province: value })}
      />
      <ClearFilters shown={Boolean(search.q || search.kind || search.province)} />
    </FilterBar>
  )
}

function NothingFound(): ReactElement {
  const words = useWords(organisationWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to={paths.organisations}>{clear}</Link>
      </p>
    </Empty>
  )
}
