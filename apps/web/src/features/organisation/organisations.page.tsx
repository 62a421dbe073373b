import type { OrganisationRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Opening } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { readOrganisations } from './organisation.load.ts'
import { organisationWords } from './organisation.words.ts'
import { OrganisationFilters } from './organisation-filters.tsx'
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
      <OrganisationFilters provinces={provinces.nodes} />
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
