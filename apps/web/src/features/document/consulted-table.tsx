import type { ConsultedRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Mark } from '../../ui/mark.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrganisationLink } from '../organisation/organisation-link.tsx'
import { isSilent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { consultationWords } from './consultation.words.ts'

/** Those who have not replied stand first, then those of whom no source says. */
const order = [false, null, true]

type Props = {
  bodies: readonly ConsultedRowFragment[]
  /** True where a source was read and names nobody. */
  checked: boolean
}

/** Who was asked, and whether they replied: yes, no, or not known. */
export function ConsultedTable({ bodies, checked }: Props): ReactElement {
  const words = useWords(consultationWords)
  const language = useLanguage()
  if (bodies.length === 0) return <Empty>{words.nobodyAsked(checked)}</Empty>
  const columns: Column<ConsultedRowFragment>[] = [
    {
      key: 'body',
      label: words.body,
      heading: true,
      width: '60%',
      cell: ({ organisation, citations }) => (
        <div>
          <OrganisationLink organisation={organisation} />
          <Cited citations={citations} />
        </div>
      ),
    },
    { key: 'reply', label: words.reply, cell: (body) => <Reply body={body} /> },
    {
      key: 'repliedOn',
      label: words.repliedOn,
      cell: ({ repliedOn }) => (repliedOn ? <span>{formatDate(repliedOn, language)}</span> : null),
    },
  ]
  return (
    <Table
      caption={words.consultedCaption}
      columns={columns}
      rows={bodies.toSorted((a, b) => order.indexOf(a.replied) - order.indexOf(b.replied))}
      rowKey={({ organisation }) => organisation.id}
    />
  )
}

function Reply({ body: { replied, citations } }: { body: ConsultedRowFragment }): ReactElement {
  const words = useWords(consultationWords)
  if (replied === null) return <Mark tone="none">{words.unknown(isSilent(citations, 'replied'))}</Mark>
  return replied ? <Mark tone="good">{words.replied}</Mark> : <Mark tone="risk">{words.silent}</Mark>
}
