import { Link, useRouteContext } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useWords } from '../i18n/language.tsx'
import styles from './footer.module.css'
import { besideApi, paths } from './paths.ts'
import type { RegisterNote } from './register.ts'
import { appWords } from './words.ts'

/** Which data this is, and where it can be questioned further. */
export function Footer({ register }: { register: RegisterNote | undefined }): ReactElement {
  const words = useWords(appWords)
  const { apiUrl } = useRouteContext({ from: '__root__' })
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          {register ? (
            <>
              {words.revision} <span className={styles.code}>{register.revision}</span>
              {' · '}
              {words.schema} <span className={styles.code}>{register.schemaVersion}</span>
            </>
          ) : (
            words.subtitle
          )}
        </p>
        <nav className={styles.links} aria-label={words.footer}>
          <Link to={paths.method}>{words.howComputed}</Link>
          <Link to={paths.schemaChanges}>{words.schemaChanges}</Link>
          <Link to={paths.developers}>{words.developers}</Link>
          <a href={besideApi(apiUrl, '/playground')}>{words.playground}</a>
          <a href={besideApi(apiUrl, '/schema.graphql')}>{words.sdl}</a>
        </nav>
      </div>
    </footer>
  )
}
