import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { appWords } from '../words.ts'
import styles from './palette-button.module.css'

// Most visits never open it, so it comes only when it is asked for.
const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })))

const onApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Opens the palette, by a press or by Ctrl-K (⌘K) from anywhere. */
export function PaletteButton(): ReactElement {
  const { palette, paletteHint } = useWords(appWords)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.isComposing ||
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return
      event.preventDefault()
      setOpen((already) => !already)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title={paletteHint}
        onClick={() => setOpen(true)}
      >
        <span className={styles.word}>{palette}</span> <kbd className={styles.keys}>{onApple() ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {open ? (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
