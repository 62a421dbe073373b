import { type AnyRoute, useRouter, useRouterState } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useWords } from '../i18n/language.tsx'
import styles from './layout.module.css'
import { appWords } from './words.ts'

/**
 * Says which search parameters of the URL that was opened the page could not use, and what it shows instead. The router
 * removes them from the URL, so they are kept from the moment the app starts; links within the app hold none.
 */
export function NotUnderstood(): ReactElement | null {
  const words = useWords(appWords)
  const dropped = useDropped()
  if (dropped.length === 0) return null
  return (
    <div className={styles.notice} role="status">
      {dropped.map(({ name, text, used }) => (
        <p key={name}>{words.notUnderstood(name, text, used)}</p>
      ))}
    </div>
  )
}

type Dropped = { name: string; text: string; used: string | null }

/** The parameters that the page knows by name and did not take as they were typed, with the value it took instead. */
function useDropped(): Dropped[] {
  const router = useRouter()
  const { pathname, search } = router.options.context.opened
  const matches = useRouterState({ select: (state) => (state.resolvedLocation ? state.matches : []) })
  const used: Record<string, unknown> = matches.at(-1)?.search ?? {}
  if (router.history.location.pathname !== pathname) return []
  const routes: Record<string, AnyRoute> = router.routesById
  const known = new Set(matches.flatMap(({ routeId }) => namesIn(routes[routeId]?.options.validateSearch)))
  return Object.entries(search)
    .filter(([name, text]) => known.has(name) && !isTaken(used[name], text))
    .map(([name, text]) => ({ name, text, used: used[name] === undefined ? null : String(used[name]) }))
}

/** The names of a route's search parameters: the entries of its schema. */
function namesIn(schema: unknown): string[] {
  const entries = typeof schema === 'object' && schema !== null && 'entries' in schema ? schema.entries : null
  return typeof entries === 'object' && entries !== null ? Object.keys(entries) : []
}

/** A code that was typed in quotation marks is taken without them. */
function isTaken(used: unknown, text: string): boolean {
  return text === '' || (used !== undefined && [text, text.slice(1, -1)].includes(String(used)))
}
