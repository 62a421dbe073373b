import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, type ReactElement, Suspense } from 'react'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Attention } from './attention.tsx'
import { Headline } from './headline.tsx'
import styles from './overview.module.css'
import { overviewWords } from './overview.words.ts'
import { Since } from './since.tsx'

const route = getRouteApi('/')

// The sentence and the list are read first; counts, map and sources follow in files of their own.
const Aside = lazy(() => import('./aside.tsx').then((module) => ({ default: module.Aside })))
const OnSources = lazy(() => import('./aside.tsx').then((module) => ({ default: module.OnSources })))

/** The front page: the sentence first, then what changed, what to look at, then where. */
export function OverviewPage(): ReactElement {
  const { overview } = route.useLoaderData()
  const words = useWords(overviewWords)
  const language = useLanguage()
  const targets = overview.targets.reduce((sum, { count }) => sum + count, 0)
  return (
    <Page title={words.title}>
      <Headline parts={overview.headlineParts} />
      <Since />
      <p className={styles.tally}>
        <span>{words.asOf(formatDate(overview.on, language))}</span>
        <span>{words.programmes(overview.programmes, overview.inForce)}</span>
        <span>{words.targets(formatCount(targets, language))}</span>
        <Link to={paths.method}>{words.method}</Link>
      </p>
      <div className={styles.columns}>
        <div>
          <Attention />
        </div>
        <div className={styles.aside}>
          <Suspense>
            <Aside />
          </Suspense>
        </div>
      </div>
      <Suspense>
        <OnSources />
      </Suspense>
    </Page>
  )
}
