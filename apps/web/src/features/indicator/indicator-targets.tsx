import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { useMoreRows } from '../../app/more-rows.tsx'
import { paths, sameAddress } from '../../app/paths.ts'
import { useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
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
            sheet={async () => (await import('./target-sheet.ts')).targetsSheet(rows)}
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
