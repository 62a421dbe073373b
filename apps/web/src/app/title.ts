import { useEffect } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/language.tsx'

/** Names the page in the browser's tab and history. */
export function useTitle(title: string): void {
  const { product } = useWords(common)
  useEffect(() => {
    document.title = `${title} - ${product}`
  }, [title, product])
}
