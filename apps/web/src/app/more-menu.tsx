import { Link, useRouterState } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/language.tsx'
import styles from './more-menu.module.css'
import { paths } from './paths.ts'
import { appWords } from './words.ts'

const entries = ['documents', 'consultations', 'events', 'honours', 'organisations', 'method'] as const

/**
 * The pages that the head has no room for, behind a button; closed by Escape, by leaving it, and by arriving. In the
 * folded head of a phone they stand in the list like the others, and the button is not there.
 */
export function MoreMenu(): ReactElement {
  const words = useWords(appWords)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => setOpen(false), [pathname])
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    button.current?.focus()
  }
  const here = entries.some((entry) => pathname.startsWith(paths[entry]))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the button and links within are heard here
    <div className={styles.more} onBlur={leave} onKeyDown={closeByKey}>
      <button
        ref={button}
        type="button"
        className={here ? styles.here : styles.button}
        aria-expanded={open}
        aria-controls="more-pages"
        onClick={() => setOpen(!open)}
      >
        {words.more}
      </button>
      <ul id="more-pages" className={open ? styles.open : styles.list}>
        {entries.map((entry) => (
          <li key={entry}>
            <Link to={paths[entry]} activeOptions={{ includeSearch: false }}>
              {words[entry]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
