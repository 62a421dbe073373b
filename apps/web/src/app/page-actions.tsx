import { type ReactElement, useState } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/form.tsx'
import styles from './page-actions.module.css'

/** What one does with a whole page: pass on its address, put it on paper. */
export function PageActions(): ReactElement {
  const words = useWords(common)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setCopied(true)
    } catch {
      // Without leave to write to the clipboard, the address bar still holds the same link.
      setCopied(false)
    }
  }
  return (
    <div className={styles.actions}>
      <Button onClick={() => void copy()}>{copied ? words.copied : words.copyLink}</Button>
      <Button onClick={() => window.print()}>{words.print}</Button>
      <span className="unseen" role="status">
        {copied ? words.copied : ''}
      </span>
    </div>
  )
}
