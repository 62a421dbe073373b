import type { DocumentStatus } from '@nhip-cau/graphql/types'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Mark } from '../../ui/mark.tsx'
import { documentWords } from './document.words.ts'

/** Whether a document has been issued: shape, colour and word. */
export function DocumentMark({ status }: { status: DocumentStatus }): ReactElement {
  const { statuses } = useWords(documentWords)
  return <Mark tone={status === 'ISSUED' ? 'good' : 'none'}>{statuses[status]}</Mark>
}
