import type { ApolloClient } from '@apollo/client'
import { MethodPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'

/** The method is written in the app itself; only the register's revision is asked for. */
export const loadMethod = (client: ApolloClient) => ask(client, MethodPageDocument, {})
