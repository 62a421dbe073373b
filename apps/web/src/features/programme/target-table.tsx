import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { useTargetColumns } from '../indicator/target-columns.tsx'
import type { ProgrammeDetail } from './programme.page.tsx'
import { detailWords } from './programme-detail.words.ts'

type Row = ProgrammeDetail['targets'][number]

/** What the programme promised, line by line, and how each line stands; `checked` where a source was read and states none. */
export function TargetTable({ targets, checked }: { targets: readonly Row[]; checked: boolean }): ReactElement {
  const words = useWords(detailWords)
  const spell = useSpelling()
  const shared = useTargetColumns()
  const severalPlaces = new Set(targets.map(({ province }) => province.id)).size > 1
  if (targets.length === 0) return <Empty>{words.noTargets(checked)}</Empty>
  const name: Column<Row> = {
    key: 'indicator',
    label: words.indicator,
    heading: true,
    width: '30%',
    cell: ({ indicator }) => (
      <Link to={paths.indicator} params={{ slug: indicator.slug }}>
        {spell(indicator.name)}
      </Link>
    ),
  }
  const columns = [name, ...shared.filter(({ key }) => key !== 'place' || severalPlaces)]
  return <Table caption={words.targetsCaption} columns={columns} rows={targets} rowKey={(target) => target.id} />
}
