import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/language.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { PaletteButton } from './palette/palette-button.tsx'
import { paths } from './paths.ts'
import { SearchBox } from './search-box.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { appWords } from './words.ts'

/** The head of every page. On a phone all but the name folds behind one button. */
export function Header(): ReactElement {
  const words = useWords(appWords)
  const [open, setOpen] = useState(false)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  // Arriving somewhere closes the menu.
  useEffect(() => setOpen(false), [pathname])
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to={paths.overview} className={styles.brand}>
          {useWords(common).product}
          <span className={styles.subtitle}>{words.subtitle}</span>
        </Link>
        <button
          type="button"
          className={styles.menu}
          aria-expanded={open}
          aria-controls="contents"
          onClick={() => setOpen(!open)}
        >
          {words.menu}
        </button>
        <div id="contents" className={open ? styles.open : styles.contents}>
          <Navigation />
          <SearchBox />
          <PaletteButton />
          <div className={styles.switches}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </header>
  )
}

/** Every page that answers a question of its own, in the order one asks them. */
const pages = [
  'programmes',
  'activities',
  'indicators',
  'provinces',
  'organisations',
  'events',
  'documents',
  'consultations',
  'honours',
  'method',
] as const

function Navigation(): ReactElement {
  const words = useWords(appWords)
  return (
    <nav className={styles.nav} aria-label={words.nav}>
      <Link to={paths.overview} activeOptions={{ exact: true, includeSearch: false }}>
        {words.overview}
      </Link>
      {pages.map((page) => (
        <Link key={page} to={paths[page]} activeOptions={{ includeSearch: false }}>
          {words[page]}
        </Link>
      ))}
    </nav>
  )
}
