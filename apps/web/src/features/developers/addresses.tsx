import { Link, useRouteContext } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { besideApi, paths } from '../../app/paths.ts'
import styles from './developers.module.css'

type Labels = { playground: string; schema: string; changes: string }

/** Where to try the API, and where its contract is. */
export function Addresses({ playground, schema, changes }: Labels): ReactElement {
  const { apiUrl } = useRouteContext({ from: '__root__' })
  return (
    <p className={styles.links}>
      <a href={besideApi(apiUrl, '/playground')}>{playground}</a>
      <a href={besideApi(apiUrl, '/schema.graphql')}>{schema}</a>
      <Link to={paths.schemaChanges}>{changes}</Link>
    </p>
  )
}
