import type { CitationNoteFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { SourceKeys } from './source-keys.tsx'

type Citations = readonly Pick<CitationNoteFragment, 'silent' | 'field' | 'source'>[]

type Props = {
  citations: Citations
  /** The field that is empty, or several that stand together, as citations name them. */
  field: string | readonly string[]
}

/** Whether a source was read for every one of the fields and states none. */
export function isSilent(citations: Citations, field: Props['field']): boolean {
  return fieldsOf(field).every((name) => citations.some((citation) => citation.silent && citation.field === name))
}

const fieldsOf = (field: Props['field']): readonly string[] => (typeof field === 'string' ? [field] : field)

/** What stands for a value that is not there: a source was read and does not state it, or nobody has recorded it yet. */
export function Absent({ citations, field }: Props): ReactElement {
  const { notStated, notRecorded } = useWords(common)
  if (!isSilent(citations, field)) return <span className="muted">{notRecorded}</span>
  const fields = fieldsOf(field)
  const own = citations.filter(({ silent, field: about }) => silent && about !== null && fields.includes(about))
  return (
    <span className="muted">
      {notStated} <SourceKeys sources={own.map(({ source }) => source)} />
    </span>
  )
}

/** A text, or what stands where there is none. */
export function OrAbsent({ children, ...props }: Props & { children: string | null | undefined }): ReactElement {
  return children ? <span>{children}</span> : <Absent {...props} />
}
