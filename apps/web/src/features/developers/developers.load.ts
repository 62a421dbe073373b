import { DevelopersPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'

/** What is told here is written in the app itself; only the register's revision is asked for. */
export const loadDevelopers = (client: Client) => ask(client, DevelopersPageDocument, {})
