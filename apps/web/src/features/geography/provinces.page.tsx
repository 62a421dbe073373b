import type { ProvinceNameFragment, ProvinceRowFragment } from '@nhip-cau/graphql/operations'
import { throughRenaming } from '@nhip-cau/rules/origins'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactElement, useRef } from 'react'
import { ClearFilters } from '../../app/clear-filters.tsx'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { sameAddress } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { sheetOf } from '../../ui/csv.ts'
import { Empty } from '../../ui/empty.tsx'
import { FilterBar, SearchField } from '../../ui/form.tsx'
import { Opening } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import styles from './geography.module.css'
import { geographyWords } from './geography.words.ts'
import { ProvinceLink, ProvinceLinks } from './province-link.tsx'
import { ProvincesMap } from './provinces-map.tsx'

const route = getRouteApi('/provinces')

/** Every province: today's 34, or the former 63. */
export function ProvincesPage(): ReactElement {
  const { provinces } = route.useLoaderData()
  const { q, units } = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(geographyWords)
  const { search, searchHint } = useWords(common)
  const columns = useColumns(units === '63')
  const frame = useRef<HTMLDivElement>(null)
  const find = (data: FormData) =>
    void navigate({ search: (previous) => ({ ...previous, q: String(data.get('q') ?? '').trim() || undefined }) })
  return (
    <Page title={words.title}>
      <Opening title={words.title} lead={<p>{units === '63' ? words.lead63 : words.lead34}</p>} />
      <FilterBar label={words.filters} onSubmit={find}>
        <Toggle label={words.units}>
          <UnitsLink units={undefined} chosen={units === undefined} label={words.units34} />
          <UnitsLink units="63" chosen={units === '63'} label={words.units63} />
        </Toggle>
        <SearchField label={words.find} name="q" value={q} hint={searchHint} action={search} />
        <ClearFilters shown={Boolean(q)} />
      </FilterBar>
      {provinces.nodes.length > 0 ? (
        <div className={styles.columns}>
          <div>
            <Table
              caption={words.captionOf(provinces.totalCount)}
              columns={columns}
              rows={provinces.nodes}
              rowKey={(province) => province.id}
            />
          </div>
          <div ref={frame} className={styles.map}>
            <ProvincesMap provinces={provinces.nodes} former={units === '63'} />
            <FigureTools
              title={words.mapLabel}
              name={`provinces-${units ?? 34}`}
              sheet={() => sheetOf(sheetColumns, provinces.nodes)}
              drawing={() => frame.current?.querySelector<SVGSVGElement>('svg[role="group"]') ?? null}
            />
          </div>
        </div>
      ) : (
        <Empty>
          <p>{words.empty}</p>
          <p className="muted">{words.emptyHelp}</p>
        </Empty>
      )}
    </Page>
  )
}

function UnitsLink({
  units,
  chosen,
  label,
}: {
  units: '63' | undefined
  chosen: boolean
  label: string
}): ReactElement {
  return (
    <Link
      to="/provinces"
      search={(previous) => ({ ...previous, units })}
      aria-current={chosen ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
}

function useColumns(former: boolean): Column<ProvinceRowFragment>[] {
  const words = useWords(geographyWords)
  return [
    {
      key: 'name',
      label: words.name,
      heading: true,
      width: '34%',
      cell: (province) => (
        <div>
          <ProvinceLink province={province} />
          <div className="muted small">
            {words.code} {province.code}, {words.types[province.type]}
          </div>
        </div>
      ),
    },
    {
      key: 'lineage',
      label: former ? words.successors : words.predecessors,
      width: '48%',
      cell: (province) => <Lineage province={province} former={former} />,
    },
    {
      key: 'programmes',
      label: words.programmeCount,
      numeric: true,
      cell: ({ programmeCount }) => <span className={programmeCount === 0 ? 'muted' : ''}>{programmeCount}</span>,
    },
  ]
}

/** What a province was made from, and what it is part of today: changes of name or rank alone are looked through. */
const originsOf = ({ predecessors }: ProvinceRowFragment) =>
  throughRenaming<ProvinceNameFragment>(
    predecessors.map(({ predecessor: unit }) => ({ unit, next: unit.predecessors.map((step) => step.predecessor) })),
  )
const heirsOf = ({ successors }: ProvinceRowFragment) =>
  throughRenaming<ProvinceNameFragment>(
    successors.map(({ successor: unit }) => ({ unit, next: unit.successors.map((step) => step.successor) })),
  )

function Lineage({ province, former }: { province: ProvinceRowFragment; former: boolean }): ReactElement {
  const { unchanged } = useWords(geographyWords)
  const others = former ? heirsOf(province) : originsOf(province)
  if (others.length === 0) return <span className="muted">{unchanged}</span>
  return <ProvinceLinks provinces={others} />
}

const sheetColumns = [
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ code }: ProvinceRowFragment) => code },
  { vi: 'Tên', en: 'Name', of: ({ name }: ProvinceRowFragment) => name.vi },
  { vi: 'Tên tiếng Anh', en: 'English name', of: ({ name }: ProvinceRowFragment) => name.en },
  { vi: 'Mã ISO', en: 'ISO code', of: ({ isoCode }: ProvinceRowFragment) => isoCode },
  { vi: 'Từ ngày', en: 'Valid from', of: ({ validFrom }: ProvinceRowFragment) => validFrom },
  { vi: 'Đến ngày', en: 'Valid to', of: ({ validTo }: ProvinceRowFragment) => validTo },
  {
    vi: 'Hợp thành từ',
    en: 'Made from',
    of: (province: ProvinceRowFragment) =>
      originsOf(province)
        .map(({ name }) => name.vi)
        .join('; '),
  },
  {
    vi: 'Nay thuộc',
    en: 'Now part of',
    of: (province: ProvinceRowFragment) =>
      heirsOf(province)
        .map(({ name }) => name.vi)
        .join('; '),
  },
  { vi: 'Chương trình', en: 'Programmes', of: ({ programmeCount }: ProvinceRowFragment) => programmeCount },
]
