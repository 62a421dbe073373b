import { useNavigate } from '@tanstack/react-router'
import type { FormEvent, ReactElement } from 'react'
import { useWords } from '../i18n/language.tsx'
import { paths } from './paths.ts'
import styles from './search-box.module.css'
import { appWords } from './words.ts'

// Screen readers have long known the role; the element of that name only lately.
const asSearch = { role: 'search' }

/** The box in the head: words in, the search page out. */
export function SearchBox(): ReactElement {
  const words = useWords(appWords)
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    if (q) void navigate({ to: paths.search, search: { q } })
  }
  return (
    <form className={styles.box} {...asSearch} onSubmit={submit}>
      <input
        type="search"
        name="q"
        aria-label={words.searchLabel}
        placeholder={words.searchHint}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit">{words.searchAction}</button>
    </form>
  )
}
