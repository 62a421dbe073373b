import type { DocumentDetail } from './document.page.tsx'

type Set = DocumentDetail['targets'][number]

/** A value the document sets and one promise that answers it; a value nobody answers stands alone. */
export type AnsweredTarget = { key: string; set: Set; answer: Set['indicator']['targets'][number] | null }

/** Each value that a document sets, once for every promise that answers it. */
export const answersOf = (targets: readonly Set[]): AnsweredTarget[] =>
  targets.flatMap((set): AnsweredTarget[] => {
    const answers = set.indicator.targets
    if (answers.length === 0) return [{ key: set.id, set, answer: null }]
    return answers.map((answer) => ({ key: set.id + answer.id, set, answer }))
  })
