import { Outlet, useRouterState, useSearch } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef } from 'react'
import { LanguageProvider, languageOf, useWords } from '../i18n/language.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import styles from './layout.module.css'
import { NotUnderstood } from './not-understood.tsx'
import { usePrintFoot } from './print.ts'
import { useRegister } from './register.ts'
import { appWords } from './words.ts'

/** What every page stands in: the reader's language, head, foot, and the notice that data is for practice. */
export function Layout(): ReactElement {
  const { lang } = useSearch({ from: '__root__' })
  return (
    <LanguageProvider language={languageOf(lang)}>
      <Frame />
    </LanguageProvider>
  )
}

function Frame(): ReactElement {
  const words = useWords(appWords)
  const register = useRegister()
  const busy = useRouterState({ select: (state) => state.isLoading })
  const main = useFocusOnNavigation()
  usePrintFoot()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      {register?.practice ? <aside className={styles.practice}>{words.practice}</aside> : null}
      <Header />
      <div className={busy ? styles.progress : styles.idle} aria-hidden="true" />
      <main id="main" ref={main} tabIndex={-1} className={styles.main} aria-busy={busy}>
        <NotUnderstood />
        <Outlet />
      </main>
      <Footer register={register} />
    </div>
  )
}

/** Moves the reader to the new page's top when the path changes, as a browser does for a page it loads itself. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null)
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const previous = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (previous.current !== undefined && pathname !== previous.current) main.current?.focus({ preventScroll: true })
    previous.current = pathname
  }, [pathname])
  return main
}
