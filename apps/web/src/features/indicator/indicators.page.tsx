import type { IndicatorRowFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Opening } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { readIndicators } from './indicator.load.ts'
import { indicatorWords } from './indicator.words.ts'
import { IndicatorFilters } from './indicator-filters.tsx'

const route = getRouteApi('/indicators')

/** The catalogue of what is counted. */
export function IndicatorsPage(): ReactElement {
  const { indicators, programmes } = route.useLoaderData()
  const words = useWords(indicatorWords)
  const columns = useColumns()
  const search = route.useSearch()
  const sheet = useWholeList(
    (client, page) => readIndicators(client, search, page),
    async (rows) => (await import('./catalogue-sheet.ts')).catalogueSheet(rows),
  )
  return (
    <Page title={words.title}>
      <Opening title={words.title} lead={<p>{words.lead}</p>} />
      <IndicatorFilters programmes={programmes.nodes} />
      {indicators.nodes.length > 0 ? (
        <Table caption={words.caption} columns={columns} rows={indicators.nodes} rowKey={(row) => row.id} />
      ) : (
        <NothingFound />
      )}
      <FigureTools title={words.caption} name="indicators" sheet={sheet} />
      <PageLinks ends={indicators.pageInfo} shown={indicators.nodes.length} total={indicators.totalCount} />
    </Page>
  )
}

function NothingFound(): ReactElement {
  const words = useWords(indicatorWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to={paths.indicators}>{clear}</Link>
      </p>
    </Empty>
  )
}

function useColumns(): Column<IndicatorRowFragment>[] {
  const words = useWords(indicatorWords)
  const spell = useSpelling()
  return [
    {
      key: 'name',
      label: words.name,
      heading: true,
      width: '46%',
      cell: (row) => (
        <div>
          <Link to={paths.indicator} params={{ slug: row.slug }}>
            {spell(row.name)}
          </Link>
          {row.catalogueCode ? <div className="muted small">{row.catalogueCode}</div> : null}
        </div>
      ),
    },
    { key: 'kind', label: words.kind, cell: ({ kind }) => <span>{words.kinds[kind]}</span> },
    { key: 'unit', label: words.unit, cell: ({ unitLabel }) => <span>{unitLabel}</span> },
    {
      key: 'code',
      label: words.officialShort,
      cell: ({ officialCode }) => <span className={officialCode ? '' : 'muted'}>{officialCode ?? '-'}</span>,
    },
    { key: 'targets', label: words.targetCount, numeric: true, cell: ({ targets }) => <Count of={targets.length} /> },
    {
      key: 'measurements',
      label: words.measurementCount,
      numeric: true,
      cell: ({ measurements }) => <Count of={measurements.totalCount} />,
    },
  ]
}

function Count({ of }: { of: number }): ReactElement {
  const language = useLanguage()
  return <span className={of === 0 ? 'muted' : ''}>{formatCount(of, language)}</span>
}
