import type { ReactElement, ReactNode } from 'react'
import { type Column, Table } from '../../ui/table.tsx'
import styles from './method.module.css'

/** Lines of arithmetic, set apart from the text. */
export function Formula({ children }: { children: ReactNode }): ReactElement {
  return <div className={styles.formula}>{children}</div>
}

type Rule = { name: ReactNode; meaning: ReactNode }

/** A word of the ledger beside what makes it so. */
export function Rules({ caption, name, meaning, rules }: RulesProps): ReactElement {
  const columns: Column<Rule>[] = [
    { key: 'name', label: name, heading: true, width: '32%', cell: (rule) => <span>{rule.name}</span> },
    { key: 'meaning', label: meaning, cell: (rule) => <span>{rule.meaning}</span> },
  ]
  return <Table caption={caption} columns={columns} rows={rules} rowKey={(_, index) => String(index)} />
}

type RulesProps = { caption: string; name: string; meaning: string; rules: readonly Rule[] }
