import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the contract and of every operation, for web, tests and whoever speaks the contract. */
const config: CodegenConfig = {
  schema: 'packages/graphql/schema.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', URL: 'string' },
    avoidOptionals: { field: true },
    dedupeFragments: true,
  },
  generates: {
    'packages/graphql/src/types.ts': { plugins: ['typescript'] },
    'packages/graphql/src/operations.ts': {
      documents: ['apps/web/src/**/*.graphql', 'tests/**/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { documentMode: 'documentNode', importSchemaTypesFrom: 'packages/graphql/src/types.ts' },
    },
    // The example client's own questions, with the types they need beside them, so that it can be copied as it is.
    'packages/client/src/operations.gen.ts': {
      documents: ['packages/client/operations/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { documentMode: 'documentNode' },
    },
  },
}

export default config
