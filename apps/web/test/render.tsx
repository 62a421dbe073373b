import { createMemoryHistory } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { App } from '../src/app/app.tsx'
import { createAppRouter } from '../src/app/router.tsx'
import { createCachedClient } from '../src/graphql/cached-client.ts'
import { type Asked, memoryLink, type Root } from './server.ts'

/** The whole app at an address, over records in memory. */
export function renderAt(address: string, root: Root) {
  const asked: Asked[] = []
  const router = createAppRouter(
    { client: createCachedClient(memoryLink(root, asked)), apiUrl: '/graphql' },
    { history: createMemoryHistory({ initialEntries: [address] }) },
  )
  render(<App router={router} />)
  return { asked, router, user: userEvent.setup() }
}

/** Waits for the page's own heading. */
export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

/** What axe finds wrong with the page, in words; colours are left to the browser, which can see them. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
