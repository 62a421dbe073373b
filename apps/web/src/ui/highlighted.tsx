import { highlight } from '@nhip-cau/rules/highlight'
import type { ReactElement } from 'react'

/** A text in which the words looked for are marked, whatever their case and diacritics. */
export function Highlighted({ text, query }: { text: string; query: string }): ReactElement {
  const parts = highlight(text, query)
  return <>{parts.map(({ text: piece, match }, index) => (match ? <mark key={index}>{piece}</mark> : piece))}</>
}
