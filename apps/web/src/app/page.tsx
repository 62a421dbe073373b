import type { ReactElement, ReactNode } from 'react'
import { useRemembered } from './recent.ts'
import { useTitle } from './title.ts'

type Props = {
  title: string
  /** A page nobody wants to come back to, as that of a fault. */
  passing?: boolean
  children: ReactNode
}

/** A page with its title; every page is one of these. */
export function Page({ title, passing, children }: Props): ReactElement {
  useTitle(title)
  useRemembered(passing ? null : title)
  return <>{children}</>
}
