import type { CitationNoteFragment, SourceItemFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { fieldWords } from './field.words.ts'
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

type Note = { about: string | null; text: string | null }

/** Each note once, with all the fields it is about. */
function remarksOf(notes: readonly Note[]): { about: string; text: string }[] {
  const fields = new Map<string, Set<string>>()
  for (const { about, text } of notes) {
    if (text === null) continue
    const known = fields.get(text) ?? new Set()
    if (about !== null) known.add(about)
    fields.set(text, known)
  }
  return [...fields].map(([text, known]) => ({ text, about: capitalised([...known].join(', ')) }))
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function SourceEntry({ source, notes }: { source: SourceItemFragment; notes: readonly CitationNoteFragment[] }) {
  const words = useWords(sourceWords)
  const language = useLanguage()
  const spell = useSpelling()
  const fields = useWords(fieldWords)
  const remarks = remarksOf([
    { about: words.publishedOn, text: source.dateNote ? spell(source.dateNote) : null },
    ...notes.flatMap(({ field, locator, inferred }) => {
      const about = field === null ? null : (fields[field] ?? field)
      return [
        { about, text: locator },
        { about, text: inferred },
      ]
    }),
  ])
  return (
    <li id={`source-${source.key}`} className={styles.entry}>
      <span className={styles.entryKey}>{source.key}</span>
      <div>
        <p>
          <strong>{source.publisher}</strong>
          {source.publishedOn ? `, ${formatDate(source.publishedOn, language)}` : ''}. {spell(source.title)}.{' '}
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {words.openSource[source.role]}
            </a>
          ) : null}
          {!source.url && source.role !== 'CORROBORATING' ? (
            <span className="muted">({words.noAddress[source.role]})</span>
          ) : null}
        </p>
        <p className="muted small">{words.roles[source.role]}</p>
        {remarks.map(({ about, text }) => (
          <p key={text} className="muted small">
            {about ? `${about}: ` : ''}
            {text}
          </p>
        ))}
      </div>
    </li>
  )
}
