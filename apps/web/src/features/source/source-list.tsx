import type { CitationNoteFragment, SourceItemFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import styles from './source.module.css'
import { sourceWords } from './source.words.ts'

type Props = { sources: readonly SourceItemFragment[]; citations?: readonly CitationNoteFragment[] }

/** The sources of a page, once each, with where in them and how anything unprinted was inferred. */
export function SourceList({ sources, citations = [] }: Props): ReactElement {
  const words = useWords(sourceWords)
  const unique = new Map([...sources, ...citations.map(({ source }) => source)].map((source) => [source.key, source]))
  if (unique.size === 0) return <p className="muted">{words.none}</p>
  const ordered = [...unique.values()].sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
  return (
    <ul className={styles.list}>
      {ordered.map((source) => (
        <SourceEntry
          key={source.key}
          source={source}
          notes={citations.filter((citation) => citation.source.key === source.key)}
        />
      ))}
    </ul>
  )
}

function SourceEntry({ source, notes }: { source: SourceItemFragment; notes: readonly CitationNoteFragment[] }) {
  const words = useWords(sourceWords)
  const language = useLanguage()
  const spell = useSpelling()
  const dateNote = source.dateNote ? spell(source.dateNote) : null
  const told = notes.flatMap(({ locator, inferred }) => [locator, inferred])
  const remarks = new Set([dateNote, ...told].filter((note) => note !== null))
  return (
    <li id={`source-${source.key}`} className={styles.entry}>
      <span className={styles.entryKey}>{source.key}</span>
      <div>
        <p>
          <strong>{source.publisher}</strong>
          {source.publishedOn ? `, ${formatDate(source.publishedOn, language)}` : ''}. {spell(source.title)}.{' '}
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {words.openSource}
            </a>
          ) : null}
          {!source.url && source.role === 'PRIMARY' ? <span className="muted">({words.noAddress})</span> : null}
        </p>
        <p className="muted small">{words.roles[source.role]}</p>
        {[...remarks].map((remark) => (
          <p key={remark} className="muted small">
            {remark}
          </p>
        ))}
      </div>
    </li>
  )
}
