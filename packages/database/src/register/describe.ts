import type { BaseIssue } from 'valibot'
import type { Path } from './issue.ts'

const NOUNS: Record<string, string> = {
  string: 'text (in quotes where it looks like a number)',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two texts',
  record: 'a record',
  strict_object: 'a record',
}

/** What a schema found wrong and the mend, in words that follow the name of the field. */
export function describe(issue: BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'union') return issue.message
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is not a field here; remove it or mend its spelling'
  if (issue.received === 'undefined') return 'is missing; add it'
  if (issue.type === 'enum' || issue.type === 'picklist')
    return `is ${issue.received}; write ${choices(issue.expected)}`
  return `is ${issue.received}; write ${NOUNS[issue.type] ?? issue.expected}`
}

function choices(expected: string | null): string {
  const names = (expected ?? '').replace(/[()"]/g, '').split(' | ')
  return `one of ${names.join(', ')}`
}

/** Steps from the record to the value the schema refused. */
export function pathOf(issue: BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}
