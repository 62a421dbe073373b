import { listOf } from '@nhip-cau/rules/language'
import type { ReactElement } from 'react'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import type { TargetDetail } from './indicator.load.ts'
import { detailWords } from './indicator-detail.words.ts'
import { statusOrder } from './series.ts'

/** The page's own answer in one sentence: how many targets there are, and how they stand, worst first. */
export function Standing({ targets }: { targets: readonly TargetDetail[] }): ReactElement | null {
  const words = useWords(detailWords)
  const language = useLanguage()
  if (targets.length === 0) return null
  const counts = statusOrder.flatMap((status) => {
    const count = targets.filter(({ pace }) => pace.status === status).length
    return count > 0 ? [words.counts[status](count)] : []
  })
  return <>{words.standing(targets.length, listOf(counts, language))}</>
}
