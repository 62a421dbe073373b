import type { CitationNoteFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { sourceWords } from './source.words.ts'
import { SourceKeys } from './source-keys.tsx'

type Props = {
  citations: readonly CitationNoteFragment[]
  /** Only what is said of these fields; a citation that names no field speaks for the whole record. */
  fields?: readonly string[]
}

/** Who says so: a key that leads to the source's entry below, and how a value that is not printed was reasoned. */
export function Cited({ citations: all, fields }: Props): ReactElement | null {
  const words = useWords(sourceWords)
  const citations = all.filter(({ silent }) => !silent)
  const own = fields ? citations.filter(({ field }) => field !== null && fields.includes(field)) : citations
  const shown = own.length > 0 ? own : citations.filter(({ field }) => field === null)
  const reasons = new Set(own.flatMap(({ inferred }) => (inferred ? [inferred] : [])))
  if (shown.length === 0) return null
  return (
    <>
      {/* A space that a line may end with, where a margin would set the next line in. */}{' '}
      <span>
        <SourceKeys sources={shown.map(({ source }) => source)} />
        {reasons.size > 0 ? (
          <Disclosure label={words.inferred}>
            {[...reasons].map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </Disclosure>
        ) : null}
      </span>
    </>
  )
}
