import { PaletteDocument, type PaletteQuery } from '@nhip-cau/graphql/operations'
import type { Language } from '@nhip-cau/rules/language'
import { pick } from '@nhip-cau/rules/language'
import { holdsTerms, searchTerms } from '@nhip-cau/rules/search-terms'
import { useEffect, useState } from 'react'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { paths } from '../paths.ts'
import { recentPages } from '../recent.ts'
import { appWords } from '../words.ts'
import { placeOf } from './hit-place.ts'
import { paletteWords } from './palette.words.ts'

/** One line to choose: what it is called, what it is, and where it leads. */
export type Choice = { id: string; label: string; detail: string; href: string }

export type Group = { name: string; choices: Choice[] }

/** What is known for some words: not asked yet, on its way, lost, or there. */
export type Finding = { state: 'idle' | 'searching' | 'failed' } | { state: 'found'; answer: PaletteQuery['search'] }

/** Milliseconds without a key before the register is asked. */
const PAUSE = 160

/** Asks the register for the words typed, once the typing pauses; an answer that comes too late is dropped. */
export function useFinding(client: Client, query: string): Finding {
  const [finding, setFinding] = useState<Finding>({ state: 'idle' })
  useEffect(() => {
    if (query === '') return setFinding({ state: 'idle' })
    let wanted = true
    const settle = (next: Finding) => {
      if (wanted) setFinding(next)
    }
    const timer = setTimeout(() => {
      setFinding({ state: 'searching' })
      ask(client, PaletteDocument, { query }).then(
        ({ search }) => settle({ state: 'found', answer: search }),
        () => settle({ state: 'failed' }),
      )
    }, PAUSE)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [client, query])
  return finding
}

/** The lines to choose from: with nothing typed the ways back and the pages, else the pages and records that match. */
export function groupsFor(query: string, finding: Finding, language: Language): Group[] {
  const words = paletteWords[language]
  const recent = query === '' ? recentPages().map(({ href, title }) => choice('recent', href, title)) : []
  const pages = pagesIn(language).filter(({ label }) => holdsTerms(label, searchTerms(query)))
  const groups = [
    { name: words.recent, choices: recent },
    { name: words.found, choices: query === '' ? [] : foundIn(query, finding, language) },
    { name: words.pages, choices: pages },
  ]
  return groups.filter(({ choices }) => choices.length > 0)
}

const choice = (kind: string, href: string, label: string, detail = ''): Choice => ({
  id: `${kind}-${href}`,
  label,
  detail,
  href,
})

const PAGES = [
  'overview',
  'programmes',
  'activities',
  'indicators',
  'provinces',
  'consultations',
  'documents',
  'events',
  'honours',
  'organisations',
  'method',
] as const satisfies readonly (keyof typeof paths)[]

const pagesIn = (language: Language) => PAGES.map((page) => choice('page', paths[page], appWords[language][page]))

function foundIn(query: string, finding: Finding, language: Language): Choice[] {
  const words = paletteWords[language]
  const all = choice('all', `${paths.search}?q=${encodeURIComponent(query)}`, words.all(query))
  if (finding.state !== 'found') return [all]
  const hits = finding.answer.nodes.map((hit) => {
    const { name, detail, href } = placeOf(hit)
    const kind = words.kinds[hit.__typename]
    const where = detail ? `${kind}, ${pick(detail, language)}` : kind
    return { ...choice('hit', href, pick(name, language), where), id: `hit-${hit.id}` }
  })
  return finding.answer.totalCount > 0 ? [...hits, all] : []
}
