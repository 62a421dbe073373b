import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceList } from '../source/source-list.tsx'
import { Attention } from './attention.tsx'
import { ByKind } from './by-kind.tsx'
import { ByProvince } from './by-province.tsx'
import { ByTarget } from './by-target.tsx'
import { Headline } from './headline.tsx'
import styles from './overview.module.css'
import { overviewWords } from './overview.words.ts'

const route = getRouteApi('/')

/** The front page: the sentence first, then what to look at, then where. */
export function OverviewPage(): ReactElement {
  const { overview, register } = route.useLoaderData()
  const words = useWords(overviewWords)
  const language = useLanguage()
  const { sources } = useWords(common)
  const targets = overview.targets.reduce((sum, { count }) => sum + count, 0)
  const others = register.sources.filter(({ role }) => role !== 'PRIMARY')
  return (
    <Page title={words.title}>
      <Headline parts={overview.headlineParts} />
      <p className={styles.tally}>
        <span>{words.asOf(formatDate(overview.on, language))}</span>
        <span>{words.programmes(overview.programmes, overview.inForce)}</span>
        <span>{words.targets(targets)}</span>
        <Link to={paths.method}>{words.method}</Link>
      </p>
      <div className={styles.columns}>
        <div>
          <Attention />
        </div>
        <div>
          <ByProvince counts={overview.byProvince} />
          <ByTarget targets={overview.targets} />
          <ByKind kinds={overview.byKind} />
        </div>
      </div>
      <Section title={sources}>
        <SourceList sources={register.sources.filter(({ role }) => role === 'PRIMARY')} />
        {others.length > 0 ? (
          <Disclosure label={words.otherSources(others.length)}>
            <SourceList sources={others} />
          </Disclosure>
        ) : null}
      </Section>
    </Page>
  )
}
