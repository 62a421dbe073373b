import type { RosterLineFragment } from '@nhip-cau/graphql/operations'
import type { CoverageState } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { useMoreRows } from '../../app/more-rows.tsx'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { sheetOf } from '../../ui/csv.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import type { IndicatorDetail } from './indicator.load.ts'
import { indicatorWords } from './indicator.words.ts'
import { detailWords } from './indicator-detail.words.ts'

/** For coverage: how many must have the thing as of a day, which have it, which are missing, which nobody reported on. */
export function Rosters({ indicator }: { indicator: IndicatorDetail }): ReactElement | null {
  const words = useWords(detailWords)
  const columns = useColumns()
  const { shown, foot } = useMoreRows(indicator.rosters, 12)
  if (indicator.rosters.length === 0) return null
  return (
    <Section title={words.roster} note={words.rosterNote} id="roster">
      <Table caption={words.rosterCaption} columns={columns} rows={shown} rowKey={({ id }) => id} />
      {foot}
      <FigureTools
        title={words.roster}
        name={`${indicator.slug}-roster`}
        anchor="roster"
        sheet={() => sheetOf(sheetColumns, indicator.rosters)}
      />
    </Section>
  )
}

function useColumns(): Column<RosterLineFragment>[] {
  const words = useWords(detailWords)
  const { place } = useWords(indicatorWords)
  const language = useLanguage()
  return [
    { key: 'place', label: place, heading: true, cell: ({ province }) => <ProvinceLink province={province} /> },
    {
      key: 'covered',
      label: words.covered,
      width: '24%',
      cell: ({ coverage: { quantity, reason } }) => (
        <span className={quantity ? '' : 'muted'}>{quantity?.text ?? reason}</span>
      ),
    },
    { key: 'has', label: words.has, cell: (row) => <Members row={row} state="HAS" count={row.coverage.has} /> },
    { key: 'lacks', label: words.lacks, cell: (row) => <Members row={row} state="LACKS" count={row.coverage.lacks} /> },
    {
      key: 'unknown',
      label: words.unknown,
      cell: (row) => (
        <div>
          <Members row={row} state="UNKNOWN" count={row.coverage.unknown + (row.coverage.unlisted ?? 0)} />
          {row.coverage.unlisted ? <div className="muted small">{words.unlisted(row.coverage.unlisted)}</div> : null}
        </div>
      ),
    },
    {
      key: 'total',
      label: words.outOf,
      cell: ({ denominator, denominatorOn, citations }) => (
        <div>
          <OrAbsent citations={citations} field="denominator">
            {denominator === null ? null : formatCount(denominator, language)}
          </OrAbsent>
          <Cited citations={citations} />
          {denominatorOn ? <div className="muted small">{words.asOf(formatDate(denominatorOn, language))}</div> : null}
        </div>
      ),
    },
  ]
}

/** How many, and which of them the roster names. */
function Members({
  row,
  state,
  count,
}: {
  row: RosterLineFragment
  state: CoverageState
  count: number
}): ReactElement {
  const language = useLanguage()
  const spell = useSpelling()
  const named = row.members.filter((member) => member.state === state)
  const names = named.flatMap(({ place, organisation }) => (place ?? organisation)?.name ?? [])
  if (names.length === 0) return <span className={count === 0 ? 'muted' : ''}>{formatCount(count, language)}</span>
  return <Disclosure label={formatCount(count, language)}>{names.map(spell).join(', ')}</Disclosure>
}

const sheetColumns = [
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: RosterLineFragment) => province.code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: RosterLineFragment) => province.name.vi },
  { vi: 'Cách nêu', en: 'Comparator', of: ({ coverage }: RosterLineFragment) => coverage.quantity?.comparator ?? null },
  { vi: 'Độ phủ', en: 'Coverage', of: ({ coverage }: RosterLineFragment) => coverage.quantity?.value ?? null },
  { vi: 'Đã có', en: 'Has', of: ({ coverage }: RosterLineFragment) => coverage.has },
  { vi: 'Chưa có', en: 'Lacks', of: ({ coverage }: RosterLineFragment) => coverage.lacks },
  { vi: 'Chưa rõ', en: 'Unknown', of: ({ coverage }: RosterLineFragment) => coverage.unknown },
  { vi: 'Chưa biết tên', en: 'Unlisted', of: ({ coverage }: RosterLineFragment) => coverage.unlisted },
  { vi: 'Tổng số phải có', en: 'Total', of: ({ denominator }: RosterLineFragment) => denominator },
  { vi: 'Tổng số tại ngày', en: 'Total as of', of: ({ denominatorOn }: RosterLineFragment) => denominatorOn },
  { vi: 'Báo cáo ngày', en: 'Reported on', of: ({ coverage }: RosterLineFragment) => coverage.reportedOn },
]
