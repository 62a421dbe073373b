import { useMatch, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** A page this browser has shown: its address inside the app, and its title as it was read. */
export type RecentPage = { href: string; title: string }

const KEY = 'recent'
const MOST = 8

/** Pages shown on this device, latest first; none where storage is forbidden or holds something else. */
export function recentPages(): RecentPage[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isRecentPage) : []
  } catch {
    return []
  }
}

const isRecentPage = (value: unknown): value is RecentPage =>
  typeof value === 'object' &&
  value !== null &&
  'href' in value &&
  typeof value.href === 'string' &&
  'title' in value &&
  typeof value.title === 'string'

/**
 * Notes that a page was shown, for the way back to it; null notes nothing. Two views of one path are one page, of which
 * the last counts. The language is not noted: it is the reader's, not the page's.
 */
export function useRemembered(title: string | null): void {
  const { pathname, search } = useMatch({ strict: false })
  const { stringifySearch } = useRouter().options
  const href = pathname + stringifySearch({ ...search, lang: undefined })
  useEffect(() => {
    if (title === null) return
    const others = recentPages().filter((page) => pathOf(page.href) !== pathOf(href))
    try {
      localStorage.setItem(KEY, JSON.stringify([{ href, title }, ...others].slice(0, MOST)))
    } catch {
      // A browser that forbids storage offers no way back but its own.
    }
  }, [href, title])
}

const pathOf = (href: string) => href.split(/[?#]/)[0]
