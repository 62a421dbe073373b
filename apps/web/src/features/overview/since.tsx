import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Button } from '../../ui/form.tsx'
import styles from './overview.module.css'
import { overviewWords } from './overview.words.ts'
import { markSeen } from './seen.ts'

const route = getRouteApi('/')

/** What has changed since the reader last marked the page as seen, and the button that alone moves the mark. */
export function Since(): ReactElement {
  const { attentionChanges: changes, overview } = route.useLoaderData()
  const { seen } = useWords(overviewWords)
  const language = useLanguage()
  const router = useRouter()
  const [refused, setRefused] = useState(false)
  const mark = (day: string | null) => {
    setRefused(!markSeen(day))
    void router.invalidate()
  }
  // The register's day, not the device's: a clock that runs ahead would set a mark in the future.
  const fresh = changes?.since === overview.on
  return (
    <div className={changes && !fresh ? styles.since : `${styles.since} screenOnly`}>
      <p role="status">
        {changes ? (fresh ? seen.today : changes.sentence) : seen.first}{' '}
        {changes && !fresh ? <span className="muted">{seen.since(formatDate(changes.since, language))}</span> : null}
        {refused ? <strong> {seen.storage}</strong> : null}
      </p>
      <div className={styles.sinceActions}>
        {fresh ? null : <Button onClick={() => mark(overview.on)}>{seen.mark}</Button>}
        {changes ? <Button onClick={() => mark(null)}>{seen.forget}</Button> : null}
      </div>
    </div>
  )
}
