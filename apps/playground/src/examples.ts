import { AUDIENCES, type Example, parseExample } from './example.ts'

const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true })

/** Every example, in the order of their file names within the order of audiences. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .map(([path, query]) => parseExample(path, query))
  .sort((a, b) => AUDIENCES.indexOf(a.audience) - AUDIENCES.indexOf(b.audience) || (a.slug < b.slug ? -1 : 1))

/** The first example of each audience: what a newcomer finds open. */
export const FIRST_EXAMPLES: readonly Example[] = AUDIENCES.flatMap((audience) =>
  EXAMPLES.filter((example) => example.audience === audience).slice(0, 1),
)
