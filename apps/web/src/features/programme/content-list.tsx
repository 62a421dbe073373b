import type { ContentLineFragment } from '@nhip-cau/graphql/operations'
import type { ReactElement } from 'react'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Cited } from '../source/cited.tsx'
import styles from './programme.module.css'
import { detailWords } from './programme-detail.words.ts'
import { moreWords } from './programme-more.words.ts'

type Props = { contents: readonly ContentLineFragment[] }

/**
 * The numbered headings of a programme; a draft project and its resolution number theirs separately. Aims stand apart.
 * `checked` where a source was read and names none.
 */
export function ContentList({ contents, checked }: Props & { checked: boolean }): ReactElement {
  const { noContents } = useWords(detailWords)
  const { parts } = useWords(moreWords)
  const shown = ['PROGRAMME', 'PROJECT', 'RESOLUTION'] as const
  const numbered = contents.filter(({ part }) => part !== 'AIM')
  if (numbered.length === 0) return <Empty>{noContents(checked)}</Empty>
  const several = new Set(numbered.map(({ part }) => part)).size > 1
  return (
    <>
      {shown.map((part) => {
        const own = numbered.filter((content) => content.part === part)
        if (own.length === 0) return null
        return (
          <div key={part}>
            {several ? <h3 className={styles.part}>{parts[part]}</h3> : null}
            <NumberedContents contents={own} />
          </div>
        )
      })}
    </>
  )
}

/** Numbered headings, each with the activities recorded under it. */
export function NumberedContents({ contents }: Props): ReactElement {
  const spell = useSpelling()
  return (
    <ol className={styles.contents}>
      {contents.map(({ id, ordinal, title, activities, citations }) => (
        <li key={id} className={styles.content}>
          <span className={styles.ordinal}>{ordinal}.</span>
          <div>
            {spell(title)}
            <Cited citations={citations} />
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
