import type { OpinionRowFragment } from '@nhip-cau/graphql/operations'
import type { OpinionAnswer } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrganisationCell } from '../organisation/organisation-cell.tsx'
import { isSilent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import type { ConsultationDetail } from './consultation.page.tsx'
import { consultationWords } from './consultation.words.ts'
import { OpinionMark } from './opinion-mark.tsx'

type Group = ConsultationDetail['groups'][number]

/** An opinion with its group; `span` is how many rows the group's cell covers, 0 where one above covers it. */
type Row = { key: string; group: Group; span: number; opinion: OpinionRowFragment | null }

type Props = { groups: readonly Group[]; answer: OpinionAnswer | undefined }

/** The synthesis officials know: group of questions, author, opinion, what was absorbed or explained. */
export function SynthesisTable({ groups, answer }: Props): ReactElement {
  const words = useWords(consultationWords)
  const columns = useColumns()
  const rows = groups.flatMap((group) => rowsOf(group, answer))
  if (groups.length === 0) return <Empty>{words.noOpinions}</Empty>
  if (rows.length === 0) return <Empty>{words.noneSuch}</Empty>
  return (
    <Table caption={words.synthesisCaption} columns={columns} rows={rows} rowKey={({ key }) => key} rowId={rowId} />
  )
}

const rowId = ({ key, opinion }: Row) => (opinion ? `opinion-${opinion.id}` : key)

function rowsOf(group: Group, answer: OpinionAnswer | undefined): Row[] {
  const opinions = group.opinions.filter((opinion) => answer === undefined || opinion.answer === answer)
  if (group.opinions.length === 0 && answer === undefined) {
    return [{ key: `group-${group.ordinal}`, group, span: 1, opinion: null }]
  }
  return opinions.map((opinion, index) => ({
    key: opinion.id,
    group,
    span: index === 0 ? opinions.length : 0,
    opinion,
  }))
}

function useColumns(): Column<Row>[] {
  const words = useWords(consultationWords)
  const spell = useSpelling()
  return [
    {
      key: 'group',
      label: words.group,
      width: '24%',
      heading: true,
      span: ({ span }) => span,
      cell: ({ group }) => (
        <div>
          {group.ordinal}. {spell(group.topic)}
          <Cited citations={group.citations} />
        </div>
      ),
    },
    {
      key: 'author',
      label: words.author,
      width: '20%',
      cell: ({ opinion }) =>
        opinion ? (
          <OrganisationCell organisation={opinion.author} citations={opinion.citations} field="author" />
        ) : null,
    },
    {
      key: 'text',
      label: words.text,
      cell: ({ opinion, group }) =>
        opinion ? (
          <div>
            {spell(opinion.text)}
            <Cited citations={opinion.citations} />
          </div>
        ) : (
          <span className="muted">{words.noneInGroup(isSilent(group.citations, 'opinions'))}</span>
        ),
    },
    {
      key: 'answer',
      label: words.answer,
      width: '24%',
      cell: ({ opinion }) => (opinion ? <Answer opinion={opinion} /> : null),
    },
  ]
}

function Answer({ opinion: { answer, reason, answeredOn } }: { opinion: OpinionRowFragment }): ReactElement {
  const words = useWords(consultationWords)
  const language = useLanguage()
  const spell = useSpelling()
  return (
    <div>
      <OpinionMark answer={answer} />
      {answeredOn ? <span className="muted small"> {words.answeredOn(formatDate(answeredOn, language))}</span> : null}
      {reason ? <div>{spell(reason)}</div> : null}
    </div>
  )
}
