import type { CitationNoteFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceList } from './source-list.tsx'

/** Where the keys beside the facts lead: the last part of a page. Nothing where nothing is cited. */
export function Sources({ citations }: { citations: readonly CitationNoteFragment[] }): ReactElement | null {
  const { sources } = useWords(common)
  if (citations.length === 0) return null
  return (
    <Section title={sources}>
      <SourceList sources={[]} citations={citations} />
    </Section>
  )
}
