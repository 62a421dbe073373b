import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { useWholeList } from '../../app/whole-list.ts'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Opening } from '../../ui/section.tsx'
import { readProgrammes } from './programme.load.ts'
import styles from './programme.module.css'
import { programmeWords } from './programme.words.ts'
import { ProgrammeFilters } from './programme-filters.tsx'
import { ProgrammeTable } from './programme-table.tsx'
import { programmesWords } from './programmes.words.ts'

const route = getRouteApi('/programmes')

/** Which programmes exist. */
export function ProgrammesPage(): ReactElement {
  const { organisation, programmes, provinces } = route.useLoaderData()
  const spell = useSpelling()
  const words = useWords(programmesWords)
  const { title } = useWords(programmeWords)
  const search = route.useSearch()
  const sheet = useWholeList(
    (client, page) => readProgrammes(client, search, page),
    async (rows) => (await import('./programme-sheet.ts')).programmesSheet(rows),
  )
  return (
    <Page title={title}>
      <Opening title={title} lead={<p>{words.lead}</p>} />
      <ProgrammeFilters provinces={provinces.nodes} />
      {organisation ? <p className={styles.note}>{words.organisation(spell(organisation.name))}</p> : null}
      {programmes.nodes.length > 0 ? <ProgrammeTable programmes={programmes.nodes} /> : <NothingFound />}
      <FigureTools rows={programmes.nodes} title={title} name="programmes" sheet={sheet} />
      <PageLinks ends={programmes.pageInfo} shown={programmes.nodes.length} total={programmes.totalCount} />
    </Page>
  )
}

function NothingFound(): ReactElement {
  const words = useWords(programmesWords)
  const { clear } = useWords(common)
  return (
    <Empty>
      <p>{words.empty}</p>
      <p className="muted">{words.emptyHelp}</p>
      <p>
        <Link to="/programmes">{clear}</Link>
      </p>
    </Empty>
  )
}
