import type { CitationNoteFragment, DocumentPageQuery } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { Sources } from '../source/sources.tsx'
import { type Above, AboveTree, type Below, BelowTree } from './cascade.tsx'
import styles from './document.module.css'
import { documentWords } from './document.words.ts'
import { DocumentMark } from './document-mark.tsx'
import { numberBefore } from './document-name.ts'
import { DocumentTargets } from './document-targets.tsx'

export type DocumentDetail = NonNullable<DocumentPageQuery['document']>

const route = getRouteApi('/documents/$slug')

/** One document: what it is, what stands above and below it, and who answers the targets it sets. */
export function DocumentPage(): ReactElement {
  const { document } = route.useLoaderData()
  const language = useLanguage()
  const spell = useSpelling()
  const words = useWords(documentWords)
  const title = spell(document.title)
  return (
    <Page title={numberBefore(document, language) + title}>
      <Opening
        kicker={
          <>
            <Link to={paths.documents}>{words.title}</Link> /{' '}
            <Link to={paths.documents} search={{ level: document.level }}>
              {words.levels[document.level]}
            </Link>
          </>
        }
        title={<Name of={document.title} />}
        other={otherOf(document.title, language)}
        lead={<DocumentMark status={document.status} />}
      />
      <DocumentFacts document={document} />
      <Section title={words.cascade} note={words.cascadeNote} id="cascade">
        <Cascade document={document} />
        <FigureTools
          title={words.cascade}
          name={`${document.slug}-cascade`}
          anchor="cascade"
          sheet={async () =>
            (await import('./document-sheet.ts')).cascadeSheet(
              document.implements,
              document.implementedBy,
              document.programmes,
            )
          }
        />
      </Section>
      <Section title={words.targets} note={document.targets.length > 0 ? words.targetsNote : undefined} id="targets">
        <DocumentTargets targets={document.targets} />
        <FigureTools
          rows={document.targets}
          title={words.targets}
          name={`${document.slug}-targets`}
          anchor="targets"
          sheet={async () => (await import('./document-sheet.ts')).documentTargetsSheet(document.targets)}
        />
      </Section>
      <Sources citations={citationsOf(document)} />
    </Page>
  )
}

function DocumentFacts({ document }: { document: DocumentDetail }): ReactElement {
  const words = useWords(documentWords)
  const language = useLanguage()
  const spell = useSpelling()
  const { number, issuer, issuedOn, kind, citations } = document
  return (
    <Facts>
      <Fact label={words.number}>
        <OrAbsent citations={citations} field="number">
          {number}
        </OrAbsent>
        {number ? <Cited citations={citations} fields={['number']} /> : null}
      </Fact>
      <Fact label={words.kind}>{words.kinds[kind]}</Fact>
      <Fact label={words.issuer}>
        {spell(issuer)}
        <Cited citations={citations} fields={['issuer']} />
      </Fact>
      <Fact label={words.issuedOn}>
        <OrAbsent citations={citations} field="issuedOn">
          {issuedOn ? formatDate(issuedOn, language) : null}
        </OrAbsent>
        {issuedOn ? <Cited citations={citations} fields={['issuedOn']} /> : null}
      </Fact>
    </Facts>
  )
}

/** The tree around the document: up, itself, down. */
function Cascade({ document }: { document: DocumentDetail }): ReactElement {
  const words = useWords(documentWords)
  const { implements: above, implementedBy: below, programmes, title } = document
  const language = useLanguage()
  return (
    <>
      <h3>{words.above}</h3>
      {above.length > 0 ? <AboveTree links={above} /> : <p className="muted">{words.top}</p>}
      <p className={styles.here} aria-current="page">
        <strong>
          {numberBefore(document, language)}
          <Name of={title} />
        </strong>{' '}
        <span className="muted small">({words.here})</span>
      </p>
      <h3>{words.below}</h3>
      {below.length > 0 || programmes.length > 0 ? (
        <BelowTree links={below} programmes={programmes} />
      ) : (
        <p className="muted">{words.bottom}</p>
      )}
    </>
  )
}

const citedAbove = (links: readonly Above[]): CitationNoteFragment[] =>
  links.flatMap(({ citations, to }) => [...citations, ...citedAbove(to.implements ?? [])])

const citedBelow = (links: readonly Below[]): CitationNoteFragment[] =>
  links.flatMap(({ citations, from }) => [...citations, ...citedBelow(from.implementedBy ?? [])])

/** Every citation on the page, so that each key shown leads to an entry. */
function citationsOf(document: DocumentDetail): CitationNoteFragment[] {
  return [
    ...document.citations,
    ...citedAbove(document.implements),
    ...citedBelow(document.implementedBy),
    ...document.programmes.flatMap(({ citations }) => citations),
    ...document.targets.flatMap(({ citations, indicator }) => [
      ...citations,
      ...indicator.targets.flatMap((target) => [
        ...target.citations,
        ...(target.baseline?.citations ?? []),
        ...(target.latest?.citations ?? []),
      ]),
    ]),
  ]
}
