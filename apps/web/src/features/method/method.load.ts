import { MethodPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'

/** The method is written in the app itself; only the register's revision is asked for. */
export const loadMethod = (client: Client) => ask(client, MethodPageDocument, {})
