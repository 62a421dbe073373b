import type { ReactElement } from 'react'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { developersWords } from './developers.words.ts'
import { FIXED_LIMITS } from './limits.ts'

type Code = keyof typeof FIXED_LIMITS

const codes = Object.keys(FIXED_LIMITS) as Code[]

/** What one question may be, whoever asks. */
export function LimitTable(): ReactElement {
  const words = useWords(developersWords)
  const language = useLanguage()
  const columns: Column<Code>[] = [
    { key: 'limit', label: words.limit, heading: true, cell: (code) => <span>{words.limitNames[code]}</span> },
    { key: 'value', label: words.value, numeric: true, cell: (code) => formatCount(FIXED_LIMITS[code], language) },
    { key: 'code', label: words.code, cell: (code) => <code>{code}</code> },
  ]
  return <Table caption={words.limits} columns={columns} rows={codes} rowKey={(code) => code} />
}
