import type { PageEndsFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/language.tsx'
import { Pager } from '../ui/pager.tsx'

type Props = { ends: PageEndsFragment; shown: number; total: number }

/** Links to the neighbouring pages of the list on this page, as cursors in the address. */
export function PageLinks({ ends, shown, total }: Props): ReactElement | null {
  const words = useWords(common)
  if (total === 0) return null
  return (
    <Pager label={words.pages} count={words.shown(shown, total)}>
      {ends.hasPreviousPage && ends.startCursor ? (
        <Link to="." search={(previous) => ({ ...previous, after: undefined, before: ends.startCursor ?? undefined })}>
          {words.previous}
        </Link>
      ) : null}
      {ends.hasNextPage && ends.endCursor ? (
        <Link to="." search={(previous) => ({ ...previous, before: undefined, after: ends.endCursor ?? undefined })}>
          {words.next}
        </Link>
      ) : null}
    </Pager>
  )
}
