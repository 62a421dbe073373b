import { formatDate } from '@nhip-cau/rules/date'
import { categoryLabel } from '@nhip-cau/rules/disaggregation-label'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { FigureText } from '../indicator/figure-text.tsx'
import { indicatorWords } from '../indicator/indicator.words.ts'
import { PaceMark } from '../indicator/pace-mark.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { Cited } from '../source/cited.tsx'
import type { DocumentDetail } from './document.page.tsx'
import { documentWords } from './document.words.ts'
import { type AnsweredTarget, answersOf } from './document-answers.ts'

type Set = DocumentDetail['targets'][number]
type Row = AnsweredTarget

/** What the document sets, beside what provinces promised for the same indicator and how far they are. */
export function DocumentTargets({ targets }: { targets: readonly Set[] }): ReactElement {
  const words = useWords(documentWords)
  const { latest, pace } = useWords(indicatorWords)
  const spell = useSpelling()
  if (targets.length === 0) return <Empty>{words.noTargets}</Empty>
  const columns: Column<Row>[] = [
    {
      key: 'indicator',
      label: words.indicator,
      heading: true,
      width: '24%',
      cell: ({ set: { indicator } }) => (
        <Link to={paths.indicator} params={{ slug: indicator.slug }}>
          {spell(indicator.name)}
        </Link>
      ),
    },
    { key: 'set', label: words.set, width: '18%', cell: ({ set }) => <SetValue set={set} /> },
    {
      key: 'answer',
      label: words.answer,
      cell: ({ set, answer }) => <AnswerValue answer={answer} partial={set.disaggregation.length > 0} />,
    },
    { key: 'latest', label: latest, cell: ({ answer }) => (answer ? <FigureText figure={answer.latest} /> : null) },
    {
      key: 'pace',
      label: pace,
      width: '20%',
      cell: ({ answer }) =>
        answer ? (
          <div>
            <PaceMark status={answer.pace.status} />
            <div className="muted small">{answer.pace.reason}</div>
          </div>
        ) : null,
    },
  ]
  return <Table caption={words.targets} columns={columns} rows={answersOf(targets)} rowKey={({ key }) => key} />
}

function SetValue({ set: { quantity, dueOn, scope, disaggregation, citations } }: { set: Set }): ReactElement {
  const words = useWords(documentWords)
  const language = useLanguage()
  const spell = useSpelling()
  const part = disaggregation.map(({ dimension, category }) => categoryLabel(dimension, category, language)).join(', ')
  return (
    <div>
      {quantity.text}
      {part ? <span className="muted"> ({part})</span> : null}
      <Cited citations={citations} />
      <div className="muted small">
        {words.due} {formatDate(dueOn, language)}
      </div>
      {scope ? <div className="muted small">{words.scope(spell(scope))}</div> : null}
    </div>
  )
}

/** A promise for the whole does not say what becomes of a part; the page says so. */
function AnswerValue({ answer, partial }: { answer: Row['answer']; partial: boolean }): ReactElement {
  const words = useWords(documentWords)
  const language = useLanguage()
  if (!answer) return <span className="muted">{words.noAnswer}</span>
  return (
    <div>
      <ProvinceLink province={answer.province} marked />: {answer.quantity.text}
      <Cited citations={answer.citations} />
      <div className="muted small">
        {words.due} {formatDate(answer.dueOn, language)}
      </div>
      {partial ? <div className="muted small">{words.wholeOnly}</div> : null}
      <div className="small">
        <ProgrammeLink programme={answer.programme} />
      </div>
    </div>
  )
}
