import { DevelopersCallerDocument, type DevelopersCallerQuery } from '@nhip-cau/graphql/operations'
import type { Language } from '@nhip-cau/rules/language'
import { print } from 'graphql'
import { useEffect, useState } from 'react'
import { tagOf } from '../../i18n/language.tsx'

export type Cost = { requested: number; actual: number; limit: number; remaining: number; restoreRate: number }
export type Viewer = DevelopersCallerQuery['viewer']

/** What the API says of a caller: who it is, and what this very question cost it. */
export type Told = { viewer: Viewer; cost: Cost; headers: { name: string; value: string }[] }
export type Standing =
  | { state: 'asking' | 'unreachable' }
  | { state: 'refused'; message: string }
  | ({ state: 'told' } & Told)

type Body = { data?: DevelopersCallerQuery | null; errors?: { message: string }[]; extensions?: { cost: Cost } }

const TOLD_BY = ['RateLimit', 'RateLimit-Policy', 'X-Cost']

/**
 * Asks who the caller is, past Apollo: its cache holds answers by question and not by key, and headers are wanted.
 * @throws TypeError where the line is cut, SyntaxError where something else answers than the API
 */
async function askStanding(apiUrl: string, key: string | undefined, language: Language): Promise<Standing> {
  const response = await fetch(apiUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': tagOf(language),
      // Escaped, what is no key stays something a header can hold; the API then says that it is none.
      ...(key === undefined ? {} : { authorization: `Bearer ${encodeURIComponent(key)}` }),
    },
    body: JSON.stringify({ operationName: 'DevelopersCaller', query: print(DevelopersCallerDocument) }),
  })
  const { data, errors = [], extensions }: Body = JSON.parse(await response.text())
  const [error] = errors
  if (error) return { state: 'refused', message: error.message }
  if (!data || !extensions) return { state: 'unreachable' }
  const headers = TOLD_BY.map((name) => ({ name, value: response.headers.get(name) ?? '' }))
  return {
    state: 'told',
    viewer: data.viewer,
    cost: extensions.cost,
    headers: headers.filter(({ value }) => value !== ''),
  }
}

/** How the caller with this key stands, or the reader without one. An answer that comes too late is dropped. */
export function useStanding(apiUrl: string, key: string | undefined, language: Language): Standing {
  const [standing, setStanding] = useState<Standing>({ state: 'asking' })
  useEffect(() => {
    let wanted = true
    const settle = (next: Standing) => {
      if (wanted) setStanding(next)
    }
    settle({ state: 'asking' })
    askStanding(apiUrl, key, language).then(settle, () => settle({ state: 'unreachable' }))
    return () => {
      wanted = false
    }
  }, [apiUrl, key, language])
  return standing
}
