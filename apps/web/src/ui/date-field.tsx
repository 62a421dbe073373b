import { type ReactElement, useId } from 'react'
import styles from './form.module.css'

type Props = { label: string; name: string; value: string | undefined; hint: string; fault: string | null }

/** A day typed as dd/mm/yyyy. The browser's own date field follows the browser's language, so it is not used. */
export function DateField({ label, name, value, hint, fault }: Props): ReactElement {
  const faultId = useId()
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={`${styles.control} ${styles.date}`}
        key={value}
        type="text"
        inputMode="numeric"
        name={name}
        defaultValue={value}
        placeholder={hint}
        maxLength={10}
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
      />
      {fault === null ? null : (
        <span id={faultId} role="alert" className={styles.fault}>
          {fault}
        </span>
      )}
    </label>
  )
}
