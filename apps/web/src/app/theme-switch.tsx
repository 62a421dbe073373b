import { type ReactElement, useState } from 'react'
import { useWords } from '../i18n/language.tsx'
import styles from './theme-switch.module.css'
import { appWords } from './words.ts'

type Theme = 'system' | 'light' | 'dark'

const isTheme = (value: string | null | undefined): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark'

function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : 'system'
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // A browser that forbids storage forgets the choice with the page; the page itself is unharmed.
  }
}

/** Light, dark, or as the device says. The choice stays on this device. */
export function ThemeSwitch(): ReactElement {
  const words = useWords(appWords)
  const [theme, setTheme] = useState(chosenTheme)
  const change = (value: string) => {
    if (!isTheme(value)) return
    choose(value)
    setTheme(value)
  }
  return (
    <select
      className={styles.theme}
      aria-label={words.theme}
      value={theme}
      onChange={(event) => change(event.target.value)}
    >
      <option value="system">{words.system}</option>
      <option value="light">{words.light}</option>
      <option value="dark">{words.dark}</option>
    </select>
  )
}
