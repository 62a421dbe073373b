import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Prisma's own schema engine is a download; this stand-in runs the same engine from the npm registry.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./packages/database/src/schema-engine/main.ts', import.meta.url),
)

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://nhipcau@127.0.0.1:5432/nhipcau' },
})
