import type { FindingRowFragment } from '@nhip-cau/graphql/operations'
import type { FindingKind } from '@nhip-cau/graphql/types'
import { formatDate } from '@nhip-cau/rules/date'
import type { Language } from '@nhip-cau/rules/language'
import type { ReactElement } from 'react'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Mark } from '../../ui/mark.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { FindingSentence } from './finding-sentence.tsx'
import { findingTones } from './finding-tone.ts'
import { findingWords } from './overview.words.ts'

/** What became of a finding since the reader's mark, in a word. */
export type ChangeOf = (key: string) => 'appeared' | 'worsened' | 'eased' | undefined

type Props = {
  findings: readonly FindingRowFragment[]
  /** Leaves out the programme, for the programme's own page. */
  brief?: boolean
  changeOf?: ChangeOf
}

/** What to look at, worst first. */
export function FindingTable({ findings, brief, changeOf }: Props): ReactElement {
  const { caption } = useWords(findingWords)
  const columns = useColumns(brief === true, changeOf)
  return <Table caption={caption} columns={columns} rows={findings} rowKey={({ key }) => key} />
}

function useColumns(brief: boolean, changeOf: ChangeOf | undefined): Column<FindingRowFragment>[] {
  const words = useWords(findingWords)
  return [
    {
      key: 'kind',
      label: words.kind,
      plain: true,
      width: '21%',
      cell: ({ key, kind, overdue }) => <Kind kind={kind} overdue={overdue} change={changeOf?.(key)} />,
    },
    {
      key: 'subject',
      label: words.subject,
      heading: true,
      width: '48%',
      cell: (finding) => <FindingSentence finding={finding} brief={brief} />,
    },
    { key: 'where', label: words.where, cell: (finding) => <Responsible finding={finding} /> },
    {
      key: 'time',
      label: words.time,
      width: '15%',
      cell: (finding) => (finding.dueOn === null && finding.since === null ? null : <Time finding={finding} />),
    },
  ]
}

type KindProps = { kind: FindingKind; overdue: boolean; change: ReturnType<ChangeOf> }

/** An overdue directive is late; a programme that has ended is not said to end. */
function Kind({ kind, overdue, change }: KindProps): ReactElement {
  const { kinds, ended, changes } = useWords(findingWords)
  const late = overdue && kind === 'DIRECTIVE_OPEN'
  return (
    <div>
      <Mark tone={late ? 'late' : findingTones[kind]}>
        {overdue && kind === 'ENDS_WITHOUT_RENEWAL' ? ended : kinds[kind]}
      </Mark>
      {change ? <div className="small">{changes[change]}</div> : null}
    </div>
  )
}

/** Where, and the body that a source names; where it names none, which bodies may answer. */
function Responsible({ finding: { province, owner, mayAnswer } }: { finding: FindingRowFragment }): ReactElement {
  const { noOwner, mayAnswer: may } = useWords(findingWords)
  const spell = useSpelling()
  return (
    <div>
      {province ? (
        <div>
          <ProvinceLink province={province} />
        </div>
      ) : null}
      <div className="muted small">{owner ? spell(owner.name) : noOwner}</div>
      {mayAnswer.length > 0 ? (
        <div className="muted small">{may(mayAnswer.map(({ name }) => spell(name)).join('; '))}</div>
      ) : null}
    </div>
  )
}

/** The days to the due day or past it, and since when it holds: two values, of which either may be missing. */
function Time({ finding: { kind, daysSince, since, daysLeft, dueOn } }: { finding: FindingRowFragment }): ReactElement {
  const words = useWords(findingWords)
  const language = useLanguage()
  const ends = kind === 'ENDS_WITHOUT_RENEWAL'
  return (
    <div>
      {daysLeft === null ? null : <div>{towardDay(daysLeft, words, language)}</div>}
      {dueOn && !ends ? <div className="muted small">{words.due(formatDate(dueOn, language))}</div> : null}
      {dueOn === null && daysSince !== null ? <div>{words.daysGone(formatCount(daysSince, language))}</div> : null}
      {since && (dueOn === null || ends || kind === 'DIRECTIVE_OPEN') ? (
        <div className="muted small">{(ends ? words.warned : words.since)(formatDate(since, language))}</div>
      ) : null}
    </div>
  )
}

function towardDay(days: number, words: (typeof findingWords)['VI'], language: Language): string {
  const count = formatCount(Math.abs(days), language)
  return days < 0 ? words.daysOver(count) : words.daysLeft(count)
}
