import type {
  CitationNoteFragment,
  ContributionRowFragment,
  ProgrammeNameFragment,
  StatementTextFragment,
} from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { lazy, type ReactElement, Suspense } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { OrganisationCell } from '../organisation/organisation-cell.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { isSilent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { contributionWords } from './contribution.words.ts'
import { contributionsSheet } from './contribution-sheet.ts'
import { statementBy } from './statements.ts'

// Comparing exact decimals takes a library that a page without contributions should not carry.
const AgreementMark = lazy(() => import('./agreement-mark.tsx').then((module) => ({ default: module.AgreementMark })))

type Row = ContributionRowFragment & { programme?: ProgrammeNameFragment }

type Props = {
  contributions: readonly Row[]
  /** Which side is the page's own and needs no naming. */
  own?: 'giver' | 'receiver'
}

/** What went from whom to whom, and what each of the two says of it, side by side. */
export function ContributionTable({ contributions, own }: Props): ReactElement {
  const words = useWords(contributionWords)
  const columns = useColumns().filter(({ key }) => key !== own)
  return (
    <>
      <Table
        caption={words.caption}
        columns={columns}
        rows={contributions}
        rowKey={({ id }) => id}
        rowId={({ id }) => `contribution-${id}`}
      />
      <FigureTools title={words.title} name="contributions" sheet={() => contributionsSheet(contributions)} />
    </>
  )
}

function useColumns(): Column<Row>[] {
  const words = useWords(contributionWords)
  return [
    {
      key: 'what',
      label: words.what,
      heading: true,
      width: '24%',
      cell: (contribution) => <What contribution={contribution} />,
    },
    {
      key: 'giver',
      label: words.giver,
      width: '13%',
      cell: ({ giver, citations }) => <OrganisationCell organisation={giver} citations={citations} field="giver" />,
    },
    {
      key: 'receiver',
      label: words.receiver,
      width: '13%',
      cell: ({ receiver, citations }) => (
        <OrganisationCell organisation={receiver} citations={citations} field="receiver" />
      ),
    },
    { key: 'quantity', label: words.quantity, cell: (contribution) => <Amount contribution={contribution} /> },
    {
      key: 'byGiver',
      label: words.byGiver,
      width: '11%',
      cell: ({ confirmations }) => <Stated statement={statementBy('GIVER', confirmations)} />,
    },
    {
      key: 'byReceiver',
      label: words.byReceiver,
      width: '11%',
      cell: ({ confirmations }) => <Stated statement={statementBy('RECEIVER', confirmations)} />,
    },
    {
      key: 'agreement',
      label: words.agreement,
      width: '16%',
      cell: ({ confirmations, quantity }) => (
        <Suspense fallback={<span className="muted">…</span>}>
          <AgreementMark confirmations={confirmations} quantity={quantity} />
        </Suspense>
      ),
    },
  ]
}

function What({ contribution: { what, kind, places, programme, citations } }: { contribution: Row }): ReactElement {
  const { kinds } = useWords(contributionWords)
  const spell = useSpelling()
  return (
    <div>
      {spell(what)}
      <Cited citations={citations} />
      <div className="muted small">{[kinds[kind], ...places.map(({ name }) => spell(name))].join(', ')}</div>
      {programme ? (
        <div className="small">
          <ProgrammeLink programme={programme} />
        </div>
      ) : null}
    </div>
  )
}

function Amount({ contribution: { quantity, period, delivered } }: { contribution: Row }): ReactElement {
  const { promised } = useWords(contributionWords)
  return (
    <div>
      {quantity.text}
      {period ? <div className="muted small">{period.label}</div> : null}
      {delivered ? null : <div className="muted small">{promised}</div>}
    </div>
  )
}

function Stated({ statement }: { statement: StatementTextFragment | undefined }): ReactElement {
  const words = useWords(contributionWords)
  const language = useLanguage()
  if (!statement) return <span className="muted">{words.nothing}</span>
  const { quantity, confirmedOn, citations } = statement
  return (
    <div>
      {quantity.text}
      <Cited citations={citations} />
      <div className="muted small">
        {confirmedOn ? formatDate(confirmedOn, language) : words.undated(isSilent(citations, 'confirmedOn'))}
      </div>
    </div>
  )
}

/** Every citation of some contributions, their confirmations' included. */
export const contributionCitations = (contributions: readonly Row[]): CitationNoteFragment[] =>
  contributions.flatMap(({ citations, confirmations }) => [
    ...citations,
    ...confirmations.flatMap((confirmation) => confirmation.citations),
  ])
