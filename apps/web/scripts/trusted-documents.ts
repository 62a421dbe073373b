// biome-ignore-all lint/style/noRestrictedImports: a part of the build, not of the app
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { InMemoryCache } from '@apollo/client'
import * as operations from '@nhip-cau/graphql/operations'
import { type DocumentNode, print } from 'graphql'

/**
 * Writes the list of trusted documents, SHA-256 to text: the queries of this app as Apollo asks them, with the
 * __typename its cache needs. Run by `pnpm generate`, after the operations are made.
 */
const TARGET = new URL('../../../packages/graphql/src/trusted-documents.json', import.meta.url)

const cache = new InMemoryCache()
const asks = ({ definitions }: DocumentNode) => definitions.some(({ kind }) => kind === 'OperationDefinition')

/** The name under which the app imports a document, its hash and its text. */
const entries = Object.entries<DocumentNode>(operations)
  .filter(([, document]) => asks(document))
  .map(([name, document]) => {
    const text = print(cache.transformDocument(document))
    return { name, hash: createHash('sha256').update(text).digest('hex'), text }
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1))

await writeFile(TARGET, `${JSON.stringify(entries, null, 2)}\n`)
