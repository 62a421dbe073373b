import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'
import { type ListName, SHAPES, type Shape } from './shape.ts'

/** Records read at a time: the most a page of the API holds. */
const PAGE = 100

const within = (fields: string) => `{ __typename ${fields} }`
const pageOf = (fields: string) => `{ nodes ${within(fields)} pageInfo { hasNextPage endCursor } }`

const shapeOf = (list: ListName): Shape => SHAPES[list]

function argumentsOf({ arguments: given }: Shape): { declared: string; passed: string } {
  const names = Object.keys(given)
  return {
    declared: names.map((name) => `$${name}: ${given[name]}`).join(', '),
    passed: names.map((name) => `${name}: $${name}`).join(', '),
  }
}

/** Asks whether a list can be read with some arguments, and reads next to nothing. */
export function probeDocument(list: ListName): DocumentNode {
  const { declared, passed } = argumentsOf(shapeOf(list))
  return parse(`query (${declared}) { list: ${list}(${passed}, first: 1) { pageInfo { hasNextPage } } }`)
}

/** Asks for the next page of a list, whole records with the lists below them where `below` is true. */
export function pageDocument(list: ListName, below: boolean): DocumentNode {
  const shape = shapeOf(list)
  const { declared, passed } = argumentsOf(shape)
  const lists = Object.entries(shape.lists ?? {}).map(([name, fields]) => `${name} ${within(fields)}`)
  const pages = Object.entries(shape.pages ?? {}).map(([name, fields]) => `${name}(first: ${PAGE}) ${pageOf(fields)}`)
  const fields = [shape.fields, ...(below ? [...lists, ...pages] : [])].join(' ')
  return parse(`query (${declared}, $after: String) {
    list: ${list}(${passed}, first: ${PAGE}, after: $after) ${pageOf(fields)} }`)
}

/** Asks for how many records a list has. */
export function countDocument(list: ListName): DocumentNode {
  const { declared, passed } = argumentsOf(shapeOf(list))
  return parse(`query (${declared}) { list: ${list}(${passed}, first: 1) { totalCount } }`)
}

/** Asks for the next page of a list below a record. */
export function restDocument(list: ListName, typename: string, below: string): DocumentNode {
  const fields = shapeOf(list).pages?.[below] ?? ''
  return parse(`query ($id: ID!, $after: String) {
    node(id: $id) { ... on ${typename} { list: ${below}(first: ${PAGE}, after: $after) ${pageOf(fields)} } } }`)
}

function leavesOf({ selections }: SelectionSetNode, path: string): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return []
    const here = path ? `${path}.${selection.name.value}` : selection.name.value
    return selection.selectionSet ? leavesOf(selection.selectionSet, here) : [here]
  })
}

/** The columns of a list as a table: the way to every value in a record, such as title.vi. */
export function columnsOf(list: ListName): string[] {
  const [query] = parse(`{ ${shapeOf(list).fields} }`).definitions
  return query?.kind === Kind.OPERATION_DEFINITION ? leavesOf(query.selectionSet, '') : []
}
