import { formatDate } from '@nhip-cau/rules/date'
import { categoryLabel } from '@nhip-cau/rules/disaggregation-label'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { sheetOf } from '../../ui/csv.ts'
import { Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { Cited } from '../source/cited.tsx'
import type { IndicatorDetail, TargetDetail } from './indicator.load.ts'
import { detailWords } from './indicator-detail.words.ts'
import { byGravity } from './series.ts'

type Row = IndicatorDetail['documentTargets'][number]

/** Provincial targets named beside a national one; the table of targets above holds them all. */
const NAMED = 3

/** What texts from above ask, each with the provincial targets for the same indicator beside it. */
export function NationalTargets({ indicator }: { indicator: IndicatorDetail }): ReactElement | null {
  const words = useWords(detailWords)
  const language = useLanguage()
  const spell = useSpelling()
  const { documentTargets, targets } = indicator
  if (documentTargets.length === 0) return null
  const columns: Column<Row>[] = [
    {
      key: 'document',
      label: words.document,
      heading: true,
      width: '38%',
      cell: ({ document: { slug, number, title } }) => (
        <div>
          <Link to={paths.document} params={{ slug }}>
            {number ?? spell(title)}
          </Link>
          {number ? <div className="muted small">{spell(title)}</div> : null}
        </div>
      ),
    },
    {
      key: 'level',
      label: words.level,
      cell: (row) => (
        <div>
          {row.quantity.text}
          <Cited citations={row.citations} />
          <div className="muted small">{words.by(formatDate(row.dueOn, language))}</div>
          {row.disaggregation.length > 0 || row.scope ? (
            <div className="small">
              {[
                ...row.disaggregation.map((part) => categoryLabel(part.dimension, part.category, language)),
                ...(row.scope ? [spell(row.scope)] : []),
              ].join(', ')}
            </div>
          ) : null}
        </div>
      ),
    },
    {
      key: 'answers',
      label: words.answers,
      width: '34%',
      cell: (row) => <Answers targets={targets} partial={row.disaggregation.length > 0} />,
    },
  ]
  return (
    <Section title={words.national} note={words.nationalNote} id="national">
      <Table caption={words.nationalCaption} columns={columns} rows={documentTargets} rowKey={({ id }) => id} />
      <FigureTools
        title={words.national}
        name={`${indicator.slug}-national`}
        anchor="national"
        sheet={() => sheetOf(sheetColumns, documentTargets)}
      />
    </Section>
  )
}

function Answers({ targets, partial }: { targets: readonly TargetDetail[]; partial: boolean }): ReactElement {
  const words = useWords(detailWords)
  const language = useLanguage()
  if (targets.length === 0) return <span className="muted">{words.noAnswers}</span>
  return (
    <div>
      {byGravity(targets)
        .slice(0, NAMED)
        .map(({ id, province, quantity, dueOn }) => (
          <div key={id}>
            <ProvinceLink province={province} />: {quantity.text} {words.by(formatDate(dueOn, language))}
          </div>
        ))}
      {partial ? <div className="muted small">{words.forTheWhole}</div> : null}
      {targets.length > NAMED ? <div className="muted small">{words.others(targets.length - NAMED)}</div> : null}
    </div>
  )
}

const sheetColumns = [
  { vi: 'Văn bản', en: 'Document', of: ({ document }: Row) => document.number ?? document.title.vi },
  { vi: 'Cách nêu', en: 'Comparator', of: ({ quantity }: Row) => quantity.comparator },
  { vi: 'Giá trị', en: 'Value', of: ({ quantity }: Row) => quantity.value },
  { vi: 'Đơn vị tính', en: 'Unit', of: ({ quantity }: Row) => quantity.unit },
  { vi: 'Hạn', en: 'Due', of: ({ dueOn }: Row) => dueOn },
  {
    vi: 'Phần',
    en: 'Category',
    of: ({ disaggregation }: Row) => disaggregation.map(({ category }) => category).join('; '),
  },
  { vi: 'Phạm vi', en: 'Scope', of: ({ scope }: Row) => scope?.vi ?? null },
  { vi: 'Nguồn', en: 'Sources', of: ({ citations }: Row) => citations.map(({ source }) => source.key).join('; ') },
]
