import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/form.tsx'
import { Opening } from '../ui/section.tsx'
import styles from './failure.module.css'
import { Page } from './page.tsx'
import { appWords } from './words.ts'

type Fault =
  | { kind: 'unreachable' }
  | { kind: 'unavailable' }
  | { kind: 'refused' }
  | { kind: 'failed'; requestId: string | undefined }

/** What went wrong, as far as the reader can do something about it. */
function faultOf(error: unknown): Fault {
  if (ServerError.is(error) && error.statusCode > 500) return { kind: 'unavailable' }
  if (!CombinedGraphQLErrors.is(error)) {
    return error instanceof TypeError ? { kind: 'unreachable' } : { kind: 'failed', requestId: undefined }
  }
  const { code, requestId } = error.errors[0]?.extensions ?? {}
  if (code === 'BAD_USER_INPUT') return { kind: 'refused' }
  return { kind: 'failed', requestId: typeof requestId === 'string' ? requestId : undefined }
}

/** A page that could not be shown: why, and a way to try again that keeps the address. */
export function Failure({ error, reset }: ErrorComponentProps): ReactElement {
  const words = useWords(appWords)
  const router = useRouter()
  const fault = faultOf(error)
  const retry = () => {
    reset()
    void router.invalidate()
  }
  const { title, body } = words.faults[fault.kind]
  return (
    <Page title={title} passing>
      <div role="alert">
        <Opening title={title} lead={<p>{body}</p>} />
        {fault.kind === 'failed' && fault.requestId ? (
          <p className={styles.code}>
            {words.correlation}: <code>{fault.requestId}</code>
          </p>
        ) : null}
      </div>
      <div className={styles.ways}>
        <Button onClick={retry}>{words.retry}</Button>
        {fault.kind === 'refused' ? (
          <Link to="." search={({ lang }) => ({ lang })}>
            {words.withoutFilters}
          </Link>
        ) : null}
      </div>
    </Page>
  )
}
