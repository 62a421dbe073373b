import type { ReactElement } from 'react'
import styles from './form.module.css'

/** A masked text box with its button. What is typed stays the browser's until it is sent, and no password store is offered it. */
export function SecretField({ label, name, hint, action }: SecretFieldProps): ReactElement {
  return (
    <div className={styles.searchField}>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <input
          className={styles.control}
          type="password"
          name={name}
          placeholder={hint}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <button className={styles.button} type="submit">
        {action}
      </button>
    </div>
  )
}

type SecretFieldProps = { label: string; name: string; hint: string; action: string }
