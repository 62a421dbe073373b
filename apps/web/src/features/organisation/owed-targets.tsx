import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { useTargetColumns } from '../indicator/target-columns.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import type { targetsAnswered } from './obligations.ts'
import { organisationWords } from './organisation.words.ts'

type Row = ReturnType<typeof targetsAnswered>[number]

/** The targets an organisation answers for, with the programme each is of and how it stands. */
export function OwedTargets({ targets }: { targets: readonly Row[] }): ReactElement {
  const words = useWords(organisationWords)
  const spell = useSpelling()
  const shared = useTargetColumns()
  const name: Column<Row> = {
    key: 'indicator',
    label: words.indicator,
    heading: true,
    width: '28%',
    cell: ({ indicator, programme }) => (
      <div>
        <Link to={paths.indicator} params={{ slug: indicator.slug }}>
          {spell(indicator.name)}
        </Link>
        <div className="small">
          <ProgrammeLink programme={programme} />
        </div>
      </div>
    ),
  }
  return <Table caption={words.targetsCaption} columns={[name, ...shared]} rows={targets} rowKey={({ id }) => id} />
}
