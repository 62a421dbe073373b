import type { ReactElement, ReactNode } from 'react'
import { useTitle } from './title.ts'

/** A page with its title; every page is one of these. */
export function Page({ title, children }: { title: string; children: ReactNode }): ReactElement {
  useTitle(title)
  return <>{children}</>
}
