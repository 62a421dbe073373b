import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/language.tsx'
import { Choice, FilterBar, type Option, SearchField } from '../ui/form.tsx'
import { ClearFilters } from './clear-filters.tsx'

type Choosing = {
  /** Its name in the address. */
  name: string
  label: string
  options: readonly Option[]
  /** The value that stands where none is chosen; without one, all of them do. */
  initial?: string
}

type Props = {
  /** The name of the form, and what its box of words looks for. */
  words: { filters: string; find: string }
  /** The address as it is; the page's own check of it refuses what no option names. */
  search: Readonly<Record<string, unknown>>
  choices: readonly Choosing[]
}

/** What in an address filters nothing: the language, the page of the list, its order. */
const notFilters = ['lang', 'after', 'before', 'order']

/** The filters of a list: words and choices, all in the address. Each change is a new one, back at the first page. */
export function ListFilters({ words, search, choices }: Props): ReactElement {
  const navigate = useNavigate()
  const { all, search: action, searchHint } = useWords(common)
  const change = (name: string, value: string | undefined) =>
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, after: undefined, before: undefined, [name]: value }),
    })
  const textOf = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined)
  return (
    <FilterBar label={words.filters} onSubmit={(data) => change('q', String(data.get('q') ?? '').trim() || undefined)}>
      <SearchField label={words.find} name="q" value={textOf('q')} hint={searchHint} action={action} />
      {choices.map(({ name, label: called, options, initial }) => (
        <Choice
          key={name}
          label={called}
          name={name}
          value={textOf(name) ?? initial}
          {...(initial === undefined ? { all } : {})}
          options={options}
          onChange={(value) => change(name, value)}
        />
      ))}
      <ClearFilters
        shown={Object.entries(search).some(([name, value]) => !notFilters.includes(name) && value !== undefined)}
      />
    </FilterBar>
  )
}
