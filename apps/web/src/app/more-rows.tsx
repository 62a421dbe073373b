import { type ReactElement, useState } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/form.tsx'
import { ListFoot } from '../ui/pager.tsx'

/**
 * The beginning of a long list that is all here already, and the foot that shows how much of it is and gives more.
 * Files and sums are made from the whole list, never from what is shown.
 */
export function useMoreRows<Row>(
  rows: readonly Row[],
  step: number,
): { shown: readonly Row[]; foot: ReactElement | null } {
  const words = useWords(common)
  const [most, setMost] = useState(step)
  const shown = rows.slice(0, most)
  if (rows.length <= step) return { shown: rows, foot: null }
  return {
    shown,
    foot: (
      <ListFoot count={<span aria-live="polite">{words.shown(shown.length, rows.length)}</span>}>
        {most < rows.length ? <Button onClick={() => setMost(most + 5 * step)}>{words.moreRows}</Button> : null}
      </ListFoot>
    ),
  }
}
