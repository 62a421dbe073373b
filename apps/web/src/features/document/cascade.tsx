import type { CitationNoteFragment, DocumentNameFragment, ProgrammeNameFragment } from '@nhip-cau/graphql/operations'
import type { DocumentRelation } from '@nhip-cau/graphql/types'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { Cited } from '../source/cited.tsx'
import styles from './document.module.css'
import { documentWords } from './document.words.ts'
import { DocumentLink } from './document-link.tsx'

type Cite = { citations: readonly CitationNoteFragment[] }

/** A link upward and, as far as it was asked for, what stands above it. */
export type Above = Cite & {
  relation: DocumentRelation
  to: DocumentNameFragment & { implements?: readonly Above[] }
}

type Served = { relation: DocumentRelation; programme: ProgrammeNameFragment }

/** A link downward and, as far as it was asked for, what stands below it. */
export type Below = Cite & {
  relation: DocumentRelation
  from: DocumentNameFragment & { programmes: readonly Served[]; implementedBy?: readonly Below[] }
}

/** What a document rests on and carries out, nearest first; each step inward is a step up. */
export function AboveTree({ links }: { links: readonly Above[] }): ReactElement {
  const { levels, relations } = useWords(documentWords)
  return (
    <ul className={styles.tree}>
      {links.map(({ relation, to, citations }) => (
        <li key={to.id}>
          <Arrow up />
          <span className="muted small">{relations[relation]} </span>
          <DocumentLink document={to} />
          <Cited citations={citations} />
          <span className="muted small"> {levels[to.level]}</span>
          {to.implements && to.implements.length > 0 ? <AboveTree links={to.implements} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** What carries a document out: documents, and under each its programmes; each step inward is a step down. */
export function BelowTree({
  links,
  programmes,
}: {
  links: readonly Below[]
  programmes: readonly Served[]
}): ReactElement {
  const { levels, relations, isProgramme } = useWords(documentWords)
  return (
    <ul className={styles.tree}>
      {links.map(({ relation, from, citations }) => (
        <li key={from.id}>
          <Arrow />
          <DocumentLink document={from} />
          <span className="muted small"> {relations[relation]}</span>
          <Cited citations={citations} />
          <span className="muted small"> {levels[from.level]}</span>
          {from.programmes.length > 0 || (from.implementedBy?.length ?? 0) > 0 ? (
            <BelowTree links={from.implementedBy ?? []} programmes={from.programmes} />
          ) : null}
        </li>
      ))}
      {programmes.map(({ relation, programme }) => (
        <li key={programme.id + relation}>
          <Arrow />
          <ProgrammeLink programme={programme} />
          <span className="muted small">
            {' '}
            {isProgramme}, {relations[relation]}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Arrow({ up = false }: { up?: boolean }): ReactElement {
  return (
    <span className={styles.arrow} aria-hidden="true">
      {up ? '↑' : '↓'}
    </span>
  )
}
