import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { Choice, type Option } from '../../ui/form.tsx'
import { findingKinds, kindsOf, type OverviewSearch } from './overview.search.ts'
import { findingWords, overviewWords } from './overview.words.ts'

type Kinds = Pick<OverviewSearch, 'kind' | 'overdue'>

const route = getRouteApi('/')

/** The choice of a kind of finding. What ends and what has ended are two choices; a set of kinds from a link is one more. */
export function KindChoice({ onChange }: { onChange: (kinds: Kinds) => void }): ReactElement {
  const { kind, overdue } = route.useSearch()
  const words = useWords(findingWords)
  const { allKinds } = useWords(overviewWords)
  const single = findingKinds.flatMap((each): Option[] =>
    each === 'ENDS_WITHOUT_RENEWAL'
      ? [
          { value: codeOf({ kind: each, overdue: 'no' }), label: words.kinds[each] },
          { value: codeOf({ kind: each, overdue: 'yes' }), label: words.ended },
        ]
      : [{ value: each, label: words.kinds[each] }],
  )
  const value = codeOf({ kind, overdue })
  const known = value === '' || single.some((option) => option.value === value)
  const options = known ? single : [...single, { value, label: labelOf({ kind, overdue }, words) }]
  return (
    <Choice
      label={words.kind}
      name="kind"
      value={value}
      all={allKinds}
      options={options}
      onChange={(chosen) => onChange(chosenIn(chosen))}
    />
  )
}

/** A choice as one value: 'TARGET_LATE', 'ENDS_WITHOUT_RENEWAL:yes'. */
const codeOf = ({ kind = '', overdue }: Kinds) => (overdue === undefined ? kind : `${kind}:${overdue}`)

function chosenIn(value: string | undefined): Kinds {
  const [kind, overdue] = value?.split(':') ?? []
  return { kind: kind || undefined, overdue: overdue === 'yes' || overdue === 'no' ? overdue : undefined }
}

function labelOf({ kind, overdue }: Kinds, words: (typeof findingWords)['VI']): string {
  const kinds = kindsOf(kind) ?? []
  const [only] = kinds
  const name = kinds.length === 1 && only ? words.kinds[only] : words.severalKinds(kinds.length)
  return overdue === undefined ? name : `${name}, ${overdue === 'yes' ? words.overdue : words.notOverdue}`
}
