import type { ChangeEvent, FormEvent, ReactElement, ReactNode } from 'react'
import styles from './form.module.css'

export type Option = { value: string; label: string }

/** A row of filters between two rules. Works as a plain form: a change applies at once, Enter applies the text. */
export function FilterBar({ label, onSubmit, children }: FilterBarProps): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(new FormData(event.currentTarget))
  }
  return (
    <form className={styles.bar} aria-label={label} onSubmit={submit}>
      {children}
    </form>
  )
}

type FilterBarProps = { label: string; onSubmit: (data: FormData) => void; children: ReactNode }

/** A choice among a few; the empty value means all of them. */
export function Choice({ label, name, value, options, all, onChange }: ChoiceProps): ReactElement {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.control}
        name={name}
        value={value ?? ''}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value || undefined)}
      >
        {all ? <option value="">{all}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

type ChoiceProps = {
  label: string
  name: string
  value: string | undefined
  options: readonly Option[]
  all?: string
  onChange: (value: string | undefined) => void
}

/** A text box with its button. `value` is what the address holds; typing is the browser's until it is sent. */
export function SearchField({ label, name, value, hint, action }: SearchFieldProps): ReactElement {
  return (
    <div className={styles.searchField}>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <input
          className={styles.control}
          key={value}
          type="search"
          name={name}
          defaultValue={value}
          placeholder={hint}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
      </label>
      <button className={styles.button} type="submit">
        {action}
      </button>
    </div>
  )
}

type SearchFieldProps = { label: string; name: string; value: string | undefined; hint?: string; action: string }

export function Button({ onClick, children }: { onClick: () => void; children: ReactNode }): ReactElement {
  return (
    <button className={styles.button} type="button" onClick={onClick}>
      {children}
    </button>
  )
}
