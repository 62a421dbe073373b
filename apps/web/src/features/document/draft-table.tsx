import type { DraftVersionColumnFragment, IndicatorNameFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Cited } from '../source/cited.tsx'
import { consultationWords } from './consultation.words.ts'
import { changeOf, type DraftChange, type DraftTarget } from './draft-change.ts'

type Version = DraftVersionColumnFragment

/** Targets draft by draft: a row for each indicator, a column for each version, each change in words. */
export function DraftTable({ versions }: { versions: readonly Version[] }): ReactElement {
  const words = useWords(consultationWords)
  const spell = useSpelling()
  const columns = useVersionColumns(versions)
  const named = versions.flatMap(({ targets }) => targets.map(({ indicator }) => [indicator.id, indicator] as const))
  const indicators = [...new Map(named).values()]
  if (versions.length === 0) return <Empty>{words.noDrafts}</Empty>
  if (indicators.length === 0) return <Empty>{words.noDraftTargets}</Empty>
  const name: Column<IndicatorNameFragment> = {
    key: 'indicator',
    label: words.indicator,
    heading: true,
    width: '32%',
    cell: (indicator) => (
      <Link to={paths.indicator} params={{ slug: indicator.slug }}>
        {spell(indicator.name)}
      </Link>
    ),
  }
  return <Table caption={words.draftsCaption} columns={[name, ...columns]} rows={indicators} rowKey={({ id }) => id} />
}

function useVersionColumns(versions: readonly Version[]): Column<IndicatorNameFragment>[] {
  const words = useWords(consultationWords)
  const language = useLanguage()
  const spell = useSpelling()
  return versions.map((version, index) => ({
    key: String(version.ordinal),
    label: words.version(spell(version.label), version.datedOn ? formatDate(version.datedOn, language) : null),
    cell: (indicator) => {
      const now = targetOf(version, indicator)
      return <Draft now={now} change={changeOf(targetOf(versions[index - 1], indicator), now, index === 0)} />
    },
  }))
}

const targetOf = (version: Version | undefined, indicator: IndicatorNameFragment): DraftTarget | undefined =>
  version?.targets.find((target) => target.indicator.id === indicator.id)

function Draft({ now, change }: { now: DraftTarget | undefined; change: DraftChange }): ReactElement {
  const words = useWords(consultationWords)
  const language = useLanguage()
  const said = useChange(change)
  return (
    <div>
      {now ? now.quantity.text : <span className="muted">{words.absent}</span>}
      {now ? <Cited citations={now.citations} /> : null}
      {now ? (
        <div className="muted small">{now.dueOn ? words.due(formatDate(now.dueOn, language)) : words.noDue}</div>
      ) : null}
      {said ? <div className="small">{said}</div> : null}
    </div>
  )
}

function useChange(change: DraftChange): string | null {
  const { changes, noDue } = useWords(consultationWords)
  const language = useLanguage()
  switch (change?.kind) {
    case undefined:
      return null
    case 'value':
      return changes.value(change.before.quantity.text)
    case 'due':
      return changes.due(change.before.dueOn ? formatDate(change.before.dueOn, language) : noDue)
    case 'same':
    case 'added':
    case 'removed':
      return changes[change.kind]
  }
}
