import type { CitationNoteFragment, SourceItemFragment } from '@nhip-cau/graphql/operations'
import { pick } from '@nhip-cau/rules/language'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { SourceList } from '../source/source-list.tsx'
import { Breakdown, familiesOf } from './breakdown.tsx'
import type { IndicatorDetail } from './indicator.load.ts'
import { indicatorWords } from './indicator.words.ts'
import { detailWords } from './indicator-detail.words.ts'
import { IndicatorFigures } from './indicator-figures.tsx'
import { IndicatorTargets } from './indicator-targets.tsx'
import { NationalTargets } from './national-targets.tsx'
import { Rosters } from './rosters.tsx'
import { citationsOf } from './series-table.tsx'
import { Standing } from './standing.tsx'

const route = getRouteApi('/indicators/$slug')

/** One indicator: how it stands in a sentence, its figures, who is to reach what, and what it counts. */
export function IndicatorPage(): ReactElement {
  const { indicator, register } = route.useLoaderData()
  const language = useLanguage()
  const spell = useSpelling()
  const words = useWords(indicatorWords)
  const { sources } = useWords(common)
  const name = spell(indicator.name)
  return (
    <Page title={name}>
      <Opening
        kicker={
          <>
            <Link to={paths.indicators}>{words.title}</Link> / {words.kinds[indicator.kind]}
          </>
        }
        title={name}
        other={otherOf(indicator.name, language)}
        lead={
          <p>
            <Standing targets={indicator.targets} />
          </p>
        }
      />
      <IndicatorFigures indicator={indicator} />
      <IndicatorTargets indicator={indicator} />
      <NationalTargets indicator={indicator} />
      <Rosters indicator={indicator} />
      <Breakdown indicator={indicator} />
      <IndicatorFacts indicator={indicator} />
      <Section title={sources}>
        <SourceList sources={namedIn(indicator, register.sources)} citations={citedIn(indicator)} />
      </Section>
    </Page>
  )
}

function IndicatorFacts({ indicator }: { indicator: IndicatorDetail }): ReactElement {
  const words = useWords(indicatorWords)
  const { facts } = useWords(detailWords)
  const language = useLanguage()
  return (
    <Section title={facts} note={indicator.definition ? pick(indicator.definition, language) : words.noDefinition}>
      <Facts>
        <Fact label={words.unit}>{indicator.unitLabel}</Fact>
        <Fact label={words.direction}>{words.directions[indicator.direction]}</Fact>
        <Fact label={words.officialCode}>
          {indicator.officialCode ?? <span className="muted">{words.noOfficialCode}</span>}
          <div className="muted small">{words.officialNote}</div>
        </Fact>
        {indicator.catalogueCode ? <Fact label={words.catalogueCode}>{indicator.catalogueCode}</Fact> : null}
        {indicator.criteria.map(({ code, validFrom, document }) => (
          <Fact key={code} label={validFrom ? words.criteriaSince(validFrom, language) : words.criteriaBefore}>
            {document ? (
              <Link to={paths.document} params={{ slug: document.slug }}>
                {code}
              </Link>
            ) : (
              code
            )}
          </Fact>
        ))}
      </Facts>
    </Section>
  )
}

/** The sources of the series, whose citations are asked for only where they are shown. */
function namedIn({ series }: IndicatorDetail, sources: readonly SourceItemFragment[]): SourceItemFragment[] {
  const keys = new Set(
    series.series.flatMap(({ points }) => points.flatMap(({ parts }) => parts.map(({ source }) => source.key))),
  )
  return sources.filter(({ key }) => keys.has(key))
}

/** Every citation on the page, so that each key shown leads to an entry. */
function citedIn(indicator: IndicatorDetail): CitationNoteFragment[] {
  const families = familiesOf(indicator.measurements.nodes)
  return [
    ...indicator.citations,
    ...indicator.series.series.flatMap(({ points }) => points.flatMap(citationsOf)),
    ...families.flatMap(({ parts }) => parts.flatMap(({ citations }) => citations)),
    ...indicator.documentTargets.flatMap(({ citations }) => citations),
    ...indicator.rosters.flatMap(({ citations }) => citations),
    ...indicator.targets.flatMap((target) => [
      ...target.citations,
      ...(target.baseline?.citations ?? []),
      ...(target.latest?.citations ?? []),
    ]),
  ]
}
