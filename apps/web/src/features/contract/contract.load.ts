import { SchemaChangesPageDocument } from '@nhip-cau/graphql/operations'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { pageArguments } from '../../graphql/page.ts'
import { type LanguageParam, languageOf } from '../../i18n/language.tsx'
import type { SchemaChangesSearch } from './contract.search.ts'

/** A page of the versions of the schema, newest first. */
export const loadSchemaChanges = (client: Client, search: SchemaChangesSearch & { lang?: LanguageParam }) =>
  ask(client, SchemaChangesPageDocument, { language: languageOf(search.lang), ...pageArguments(search) })
