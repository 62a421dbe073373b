import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as operations from '@nhip-cau/graphql/operations'
import { type DocumentNode, getIntrospectionQuery, parse } from 'graphql'

const EXAMPLES = path.resolve(import.meta.dirname, '../../apps/playground/src/examples')

/** Values for every variable that the web app's documents declare: those of its usual page, the longest where it may choose. */
export const VARIABLES: Record<string, unknown> = {
  language: 'VI',
  units: 'AS_IS',
  findingUnits: 'AS_IS',
  method: 'LINEAR',
  first: 20,
  query: 'hoc',
  since: '2026-11-14',
  slug: 'x',
  code: '15',
  organisation: 'x',
  byOrganisation: true,
  cited: true,
  marked: true,
  current: true,
}

export type Named = { name: string; document: DocumentNode; variables: Record<string, unknown> }

/** Every document of the web app. */
export const webDocuments: Named[] = Object.entries(operations).flatMap(([name, document]) => {
  if (typeof document !== 'object') return []
  const operation = (document as DocumentNode).definitions.find((each) => each.kind === 'OperationDefinition')
  const declared = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
  const entries = declared.filter((each) => each in VARIABLES).map((each) => [each, VARIABLES[each]])
  return [{ name: name.replace(/Document$/, ''), document, variables: Object.fromEntries(entries) }]
})

/** Every example of the playground, and the query by which it learns the schema. */
export const playgroundDocuments: Named[] = [
  ...readdirSync(EXAMPLES).map((file) => ({
    name: file,
    document: parse(readFileSync(path.join(EXAMPLES, file), 'utf8')),
    variables: {},
  })),
  { name: 'introspection', document: parse(getIntrospectionQuery()), variables: {} },
]
