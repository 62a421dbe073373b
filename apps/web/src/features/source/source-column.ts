import type { CitationNoteFragment } from '@nhip-cau/graphql/operations'

/** The keys of the sources that some citations name, once each, as a cell of a file. */
export const sourceKeys = (citations: readonly Pick<CitationNoteFragment, 'source'>[]): string =>
  [...new Set(citations.map(({ source }) => source.key))].join('; ')

/** The column of a file that says on what sources each row rests. */
export const sourceColumn = {
  vi: 'Nguồn',
  en: 'Sources',
  of: ({ citations }: { citations: readonly Pick<CitationNoteFragment, 'source'>[] }) => sourceKeys(citations),
}

/** The column of a file that tells, of what a row leaves empty, which fields a source was read for and does not state. */
export const notStatedColumn = {
  vi: 'Nguồn không nêu',
  en: 'Not stated by the source',
  of: ({ citations }: { citations: readonly Pick<CitationNoteFragment, 'silent' | 'field'>[] }) =>
    [...new Set(citations.flatMap(({ silent, field }) => (silent && field !== null ? [field] : [])))].join('; '),
}
