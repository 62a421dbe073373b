import type { CitationNoteFragment, IndicatorPageQuery } from '@nhip-cau/graphql/operations'
import { pick } from '@nhip-cau/rules/language'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Page } from '../../app/page.tsx'
import { paths, sameAddress } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Empty } from '../../ui/empty.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { SourceList } from '../source/source-list.tsx'
import { indicatorWords } from './indicator.words.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { MeasurementTable } from './measurement-table.tsx'
import { useTargetColumns } from './target-columns.tsx'

type Indicator = NonNullable<IndicatorPageQuery['indicator']>
type Target = Indicator['targets'][number]

const route = getRouteApi('/indicators/$slug')

/** One indicator: what it counts, who is to reach what by when, and the figures so far. */
export function IndicatorPage(): ReactElement {
  const { indicator } = route.useLoaderData()
  const { view } = route.useSearch()
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
        lead={<p>{indicator.definition ? pick(indicator.definition, language) : words.noDefinition}</p>}
      />
      <IndicatorFacts indicator={indicator} />
      <Section title={words.targets}>
        <TargetsOf targets={indicator.targets} />
      </Section>
      <Section title={words.measurements} aside={<ViewToggle view={view} />}>
        {view === 'table' ? (
          <MeasurementTable figures={indicator.measurements.nodes} />
        ) : (
          <IndicatorChart indicator={indicator} />
        )}
      </Section>
      <Section title={sources}>
        <SourceList sources={[]} citations={citationsOf(indicator)} />
      </Section>
    </Page>
  )
}

function IndicatorFacts({ indicator }: { indicator: Indicator }): ReactElement {
  const words = useWords(indicatorWords)
  return (
    <Facts>
      <Fact label={words.unit}>{indicator.unitLabel}</Fact>
      <Fact label={words.direction}>{words.directions[indicator.direction]}</Fact>
      <Fact label={words.officialCode}>
        {indicator.officialCode ?? <span className="muted">{words.noOfficialCode}</span>}
        <div className="muted small">{words.officialNote}</div>
      </Fact>
      {indicator.catalogueCode ? <Fact label={words.catalogueCode}>{indicator.catalogueCode}</Fact> : null}
    </Facts>
  )
}

function TargetsOf({ targets }: { targets: readonly Target[] }): ReactElement {
  const words = useWords(indicatorWords)
  const shared = useTargetColumns()
  if (targets.length === 0) return <Empty>{words.noTargets}</Empty>
  const programme: Column<Target> = {
    key: 'programme',
    label: words.programme,
    heading: true,
    width: '28%',
    cell: ({ programme: { slug, title } }) => (
      <Link to={paths.programme} params={{ slug }}>
        <Name of={title} />
      </Link>
    ),
  }
  return (
    <Table caption={words.targetsCaption} columns={[programme, ...shared]} rows={targets} rowKey={({ id }) => id} />
  )
}

function ViewToggle({ view }: { view: 'table' | undefined }): ReactElement {
  const words = useWords(indicatorWords)
  const link = (value: 'table' | undefined, label: string) => (
    <Link
      to="."
      replace
      resetScroll={false}
      search={(previous) => ({ ...previous, view: value })}
      aria-current={view === value ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
  return (
    <Toggle label={words.view}>
      {link(undefined, words.chart)}
      {link('table', words.table)}
    </Toggle>
  )
}

/** Every citation on the page, so that each key shown leads to an entry. */
function citationsOf({ citations, targets, measurements }: Indicator): CitationNoteFragment[] {
  return [
    ...citations,
    ...measurements.nodes.flatMap((measurement) => measurement.citations),
    ...targets.flatMap((target) => [
      ...target.citations,
      ...(target.baseline?.citations ?? []),
      ...(target.latest?.citations ?? []),
    ]),
  ]
}
