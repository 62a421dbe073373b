import { type DocumentNode, execute, type GraphQLSchema } from 'graphql'
import type { Context } from '../../context.ts'
import { columnsOf, countDocument, pageDocument, restDocument } from './document.ts'
import { csvLine, jsonLines, type Line } from './line.ts'
import { type ListName, SHAPES, type Shape } from './shape.ts'

type Arguments = Record<string, unknown>
type Page = { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
/** How a list is asked of this API from inside: its schema, and a context anew for each page, so that none grows. */
export type Asking = { schema: GraphQLSchema; context: () => Context }

async function ask<Data>({ schema, context }: Asking, document: DocumentNode, variableValues: Arguments) {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue: context() })
  if (errors?.[0]) throw errors[0]
  return data as Data
}

/** The pages of a list, one after the other, from a cursor on. */
async function* pagesFrom(read: (after: string | null) => Promise<Page>, from: string | null = null) {
  let after = from
  for (;;) {
    const { nodes, pageInfo } = await read(after)
    yield nodes
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor
  }
}

/** The rest of a list below a record, when it has more than its first page. */
async function restOf(asking: Asking, list: ListName, record: Line, name: string, first: Page): Promise<Line[]> {
  const all = [...first.nodes]
  if (!first.pageInfo.hasNextPage) return all
  const document = restDocument(list, record.__typename ?? '', name)
  const read = async (after: string | null) =>
    (await ask<{ node: { list: Page } }>(asking, document, { id: record.id, after })).node.list
  for await (const nodes of pagesFrom(read, first.pageInfo.endCursor)) all.push(...nodes)
  return all
}

/** A record and, apart from it, what stands below it. */
async function apart(asking: Asking, list: ListName, record: Line): Promise<[Line, Line[]]> {
  const { lists = {}, pages = {} }: Shape = SHAPES[list]
  const below = Object.keys(lists).flatMap((name) => record[name] as Line[])
  for (const name of Object.keys(pages)) below.push(...(await restOf(asking, list, record, name, record[name] as Page)))
  const own = Object.entries(record).filter(([name]) => !(name in lists || name in pages))
  return [Object.fromEntries(own), below]
}

/** How many records a list has. */
export async function countRecords(asking: Asking, list: ListName, given: Arguments): Promise<number> {
  const data = await ask<{ list: { totalCount: number } }>(asking, countDocument(list), given)
  return data.list.totalCount
}

/**
 * The lines of a list page by page, each page as the API itself answers it.
 * @param onRows told how many records each page had
 */
export async function* recordLines(
  asking: Asking,
  { list, given, csv }: { list: ListName; given: Arguments; csv: boolean },
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  const [document, columns] = [pageDocument(list, !csv), columnsOf(list)]
  const read = async (after: string | null) => (await ask<{ list: Page }>(asking, document, { ...given, after })).list
  for await (const nodes of pagesFrom(read)) {
    const lines: string[] = []
    for (const record of nodes)
      lines.push(csv ? csvLine(record, columns) : jsonLines(...(await apart(asking, list, record))))
    if (lines.length > 0) yield lines.join('')
    onRows(nodes.length)
  }
}
