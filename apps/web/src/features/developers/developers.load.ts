import type { ApolloClient } from '@apollo/client'
import { DevelopersPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'

/** What is told here is written in the app itself; only the register's revision is asked for. */
export const loadDevelopers = (client: ApolloClient) => ask(client, DevelopersPageDocument, {})
