import { useRouteContext } from '@tanstack/react-router'
import type { Client } from '../graphql/client.ts'
import { type Connection, everyPage, type WalkPage } from '../graphql/every-page.ts'
import type { Sheet } from '../ui/csv.ts'
import type { FigureProps } from './figure-tools.tsx'

type Read<Row> = (client: Client, page: WalkPage) => Promise<Connection<Row>>

/** All the rows that a list's filters leave, every page of them, as a table for a file. */
export function useWholeList<Row>(
  read: Read<Row>,
  sheetOf: (rows: Row[]) => Sheet | Promise<Sheet>,
): FigureProps['sheet'] {
  const { client } = useRouteContext({ from: '__root__' })
  return async (walk) => sheetOf(await everyPage((page) => read(client, page), walk))
}
