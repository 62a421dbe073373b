import { lazy, type ReactElement, Suspense } from 'react'
import type { Walk } from '../graphql/every-page.ts'
import type { Sheet } from '../ui/csv.ts'
import styles from './figure-tools.module.css'

export type FigureProps = {
  /** What the figure shows, as its heading says. */
  title: string
  /** Name of its files, without ending: a feature and what of it, in plain letters. */
  name: string
  /** The figure's numbers; asked for when the file is, so that a list can gather all its pages. */
  sheet: (walk: Walk) => Sheet | Promise<Sheet>
  /** The drawing, where there is one. */
  drawing?: () => SVGSVGElement | null
  /** Anchor of the figure on its page, so that a shared link leads to it. */
  anchor?: string
}

// A figure is read before anything is done with it, so its commands come after it.
const Commands = lazy(() => import('./figure-commands.tsx').then((module) => ({ default: module.FigureCommands })))

/** Of a table only: its rows on the page. Where there are none, there is nothing to take along. */
type Shown = { rows?: readonly unknown[] }

/** What one does with a table or a figure: pass it on, take its numbers or its picture along, put it on paper. */
export function FigureTools({ rows, ...props }: FigureProps & Shown): ReactElement | null {
  if (rows?.length === 0) return null
  return (
    <div className={styles.place}>
      <Suspense>
        <Commands {...props} />
      </Suspense>
    </div>
  )
}
