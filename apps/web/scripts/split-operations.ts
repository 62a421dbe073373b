// biome-ignore-all lint/style/noRestrictedImports: a part of the build, not of the app
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { TRUSTED_DOCUMENTS } from '@nhip-cau/graphql/trusted'
import type { Plugin } from 'vite'

const MODULE = '@nhip-cau/graphql/operations'
const IMPORT = /import \{([^}]*)\} from '@nhip-cau\/graphql\/operations'/g
const operations = fileURLToPath(new URL('../../../packages/graphql/src/operations.ts', import.meta.url))
const trusted = new Map(TRUSTED_DOCUMENTS.map(({ name, hash }) => [name, hash]))

/**
 * Gives each generated document a module of its own when the app is built, so that a page carries the queries it asks
 * and no others. The sources go on importing them all from one place. A query also gets its hash, by which the API knows it.
 */
export const splitOperations: Plugin = {
  name: 'split-operations',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { code: MODULE },
    handler: (code) => code.replaceAll(IMPORT, (_, names: string) => documentsIn(names).map(importOf).join(';')),
  },
  resolveId: { filter: { id: /^@nhip-cau\/graphql\/operations\?/ }, handler: (id) => `\0${id}` },
  load: { filter: { id: /^\0@nhip-cau\/graphql\/operations\?/ }, handler: (id) => documentOf(id.split('?')[1] ?? '') },
}

const documentsIn = (names: string) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

const importOf = (name: string) => `import { ${name} } from '${MODULE}?${name}'`

async function documentOf(name: string): Promise<string> {
  const source = await readFile(operations, 'utf8')
  const literal = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as `, 'm').exec(source)?.[1]
  if (literal === undefined) throw new Error(`The generated operations hold no ${name}; run pnpm generate`)
  const hash = trusted.get(name)
  return `export const ${name} = ${hash ? `{ ...${literal}, hash: '${hash}' }` : literal}`
}
