import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { useMoreRows } from '../../app/more-rows.tsx'
import { paths, sameAddress } from '../../app/paths.ts'
import { useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { sheetOf } from '../../ui/csv.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import type { IndicatorDetail, TargetDetail } from './indicator.load.ts'
import type { IndicatorSearch } from './indicator.search.ts'
import { indicatorWords } from './indicator.words.ts'
import { detailWords } from './indicator-detail.words.ts'
import { byGravity, keyOf } from './series.ts'
import { useTargetColumns } from './target-columns.tsx'

const route = getRouteApi('/indicators/$slug')

/** Who is to reach what by when, worst first, with the pace by either method. */
export function IndicatorTargets({ indicator }: { indicator: IndicatorDetail }): ReactElement {
  const { province, method } = route.useSearch()
  const { targets, targetsCaption, noTargets } = useWords(indicatorWords)
  const columns = useColumns()
  const rows = byGravity(
    province ? indicator.targets.filter((row) => keyOf(row.province) === province) : indicator.targets,
  )
  const { shown, foot } = useMoreRows(rows, 10)
  return (
    <Section title={targets} id="targets" aside={rows.length > 0 ? <MethodToggle method={method} /> : null}>
      {rows.length > 0 ? (
        <>
          <Table caption={targetsCaption} columns={columns} rows={shown} rowKey={({ id }) => id} />
          {foot}
          <FigureTools
            title={targets}
            name={`${indicator.slug}-targets`}
            anchor="targets"
            sheet={() => sheetOf(sheetColumns, rows)}
          />
        </>
      ) : (
        <Empty>{noTargets}</Empty>
      )}
    </Section>
  )
}

function useColumns(): Column<TargetDetail>[] {
  const words = useWords(indicatorWords)
  const shared = useTargetColumns()
  const programme: Column<TargetDetail> = {
    key: 'programme',
    label: words.programme,
    heading: true,
    width: '28%',
    cell: ({ programme: { slug, title } }) => (
      <Link to={paths.programme} params={{ slug }}>
        <Name of={title} />
      </Link>
    ),
  }
  return [programme, ...shared]
}

function MethodToggle({ method }: { method: IndicatorSearch['method'] }): ReactElement {
  const words = useWords(detailWords)
  const link = (value: IndicatorSearch['method'], label: string) => (
    <Link
      to="."
      replace
      resetScroll={false}
      search={(previous) => ({ ...previous, method: value })}
      aria-current={method === value ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
  return (
    <Toggle label={words.method}>
      {link(undefined, words.linear)}
      {link('growth', words.growth)}
    </Toggle>
  )
}

const sheetColumns = [
  { vi: 'Chương trình', en: 'Programme', of: ({ programme }: TargetDetail) => programme.title.vi },
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: TargetDetail) => province.code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: TargetDetail) => province.name.vi },
  { vi: 'Hạn', en: 'Due', of: ({ dueOn }: TargetDetail) => dueOn },
  { vi: 'Cách nêu mục tiêu', en: 'Comparator', of: ({ quantity }: TargetDetail) => quantity.comparator },
  { vi: 'Mục tiêu', en: 'Target', of: ({ quantity }: TargetDetail) => quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ quantity }: TargetDetail) => quantity.unit },
  {
    vi: 'Cách nêu số liệu gốc',
    en: 'Baseline comparator',
    of: ({ baseline }: TargetDetail) => baseline?.quantity.comparator ?? null,
  },
  { vi: 'Số liệu gốc', en: 'Baseline', of: ({ baseline }: TargetDetail) => baseline?.quantity.value ?? null },
  {
    vi: 'Cách nêu số liệu mới nhất',
    en: 'Latest comparator',
    of: ({ latest }: TargetDetail) => latest?.quantity.comparator ?? null,
  },
  { vi: 'Số liệu mới nhất', en: 'Latest', of: ({ latest }: TargetDetail) => latest?.quantity.value ?? null },
  { vi: 'Đánh giá', en: 'Verdict', of: ({ pace }: TargetDetail) => pace.status },
  { vi: 'Đã đi', en: 'Progressed', of: ({ pace }: TargetDetail) => pace.progressed },
  { vi: 'Thời gian đã qua', en: 'Elapsed', of: ({ pace }: TargetDetail) => pace.elapsed },
  { vi: 'Tiến độ', en: 'Ratio', of: ({ pace }: TargetDetail) => pace.ratio },
  { vi: 'Dự báo đến hạn', en: 'Projected', of: ({ pace }: TargetDetail) => pace.projected },
  {
    vi: 'Nguồn',
    en: 'Sources',
    of: ({ citations }: TargetDetail) => citations.map(({ source }) => source.key).join('; '),
  },
]
