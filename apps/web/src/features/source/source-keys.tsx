import type { CitationNoteFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import styles from './source.module.css'
import { sourceWords } from './source.words.ts'

/** Keys of sources, once each; they lead to the sources' entries at the end of the page. */
export function SourceKeys({ sources }: { sources: readonly CitationNoteFragment['source'][] }): ReactElement[] {
  const words = useWords(sourceWords)
  const unique = new Map(sources.map((source) => [source.key, source]))
  return [...unique.values()].map(({ key, publisher }) => (
    <a key={key} className={styles.key} href={`#source-${key}`} aria-label={`${words.source} ${key}, ${publisher}`}>
      {key}
    </a>
  ))
}
