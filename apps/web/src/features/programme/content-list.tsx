import type { ContentLineFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import styles from './programme.module.css'
import { detailWords } from './programme-detail.words.ts'

/** The numbered headings of a programme, each with the activities recorded under it. */
export function ContentList({ contents }: { contents: readonly ContentLineFragment[] }): ReactElement {
  const { noContents } = useWords(detailWords)
  const spell = useSpelling()
  if (contents.length === 0) return <Empty>{noContents}</Empty>
  return (
    <ol className={styles.contents}>
      {contents.map(({ id, ordinal, title, activities }) => (
        <li key={id} className={styles.content}>
          <span className={styles.ordinal}>{ordinal}.</span>
          <div>
            {spell(title)}
            {activities.length > 0 ? (
              <ul className={styles.activities}>
                {activities.map((activity) => (
                  <li key={activity.id}>
                    <a href={`#activity-${activity.id}`}>{spell(activity.title)}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
