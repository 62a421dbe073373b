import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { beginSession } from '../session.ts'
import { maintenanceUrl, runSql, splitSchema } from './url.ts'

/** The part of the WASM engine's surface that Prisma's CLI drives; method names are its JSON-RPC names. */
export type SchemaEngine = { free(): void; version(): Promise<string> } & Record<
  string,
  (params: unknown) => Promise<unknown>
>
type EngineModule = {
  SchemaEngine: { new: (options: object, log: () => void, factory: object) => Promise<SchemaEngine> }
  __wbg_set_wasm: (exports: object) => void
}

/** OID of the catalogue type "char", which adapter-pg does not map although the engine's own catalogue queries select it. */
const CATALOGUE_CHAR = 18
const TEXT = 25

/** Lets columns of the catalogue type "char" pass as text and be told to the engine as single characters. */
function mapCatalogueChar(adapter: SqlDriverAdapter): void {
  const io = adapter as unknown as {
    performIO: (query: unknown) => Promise<{ fields?: { dataTypeID: number }[]; rows: unknown[] }>
  }
  const performIO = io.performIO.bind(adapter)
  const queryRaw = adapter.queryRaw.bind(adapter)
  const charColumns = new WeakMap<object, number[]>()
  io.performIO = async (query) => {
    const result = await performIO(query)
    const found = (result.fields ?? []).flatMap((field, index) => {
      if (field.dataTypeID !== CATALOGUE_CHAR) return []
      field.dataTypeID = TEXT
      return [index]
    })
    if (found.length > 0) charColumns.set(result.rows, found)
    return result
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
}

class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = '@prisma/adapter-pg'
  readonly #open = new Set<() => Promise<void>>()
  readonly #url: string
  readonly #shadowUrl: string | undefined

  constructor(url: string, shadowUrl: string | undefined) {
    this.#url = url
    this.#shadowUrl = shadowUrl
  }

  connect(): Promise<SqlDriverAdapter> {
    return this.#connect(this.#url)
  }

  /** A database of its own: the stock adapter would hand out the main database here. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    if (this.#shadowUrl) return this.#connect(this.#shadowUrl)
    const name = `prisma_migrate_shadow_db_${randomUUID()}`
    await runSql(maintenanceUrl(this.#url), `CREATE DATABASE "${name}" TEMPLATE template0`)
    return this.#connect(maintenanceUrl(this.#url, name), () =>
      runSql(maintenanceUrl(this.#url), `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
    )
  }

  async closeAll(): Promise<void> {
    for (const close of [...this.#open]) await close().catch(() => undefined)
  }

  async #connect(address: string, afterwards?: () => Promise<unknown>): Promise<SqlDriverAdapter> {
    const { url, schema } = splitSchema(address)
    const pool = new pg.Pool({ connectionString: url, max: 1, onConnect: (client) => beginSession(client) })
    pool.on('error', () => undefined)
    const adapter = await new PrismaPg(pool, schema ? { schema } : {}).connect()
    mapCatalogueChar(adapter)
    // The stock adapter splits scripts at every semicolon, which breaks function bodies; sent whole they are one implicit transaction.
    adapter.executeScript = async (script) => {
      await pool.query(script)
    }
    const close = async () => {
      if (!this.#open.delete(close)) return
      await pool.end()
      await afterwards?.()
    }
    this.#open.add(close)
    adapter.dispose = close
    return adapter
  }
}

async function loadEngine(): Promise<EngineModule> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineModule
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'))
  const module = new WebAssembly.Module(bytes)
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
  const { exports } = new WebAssembly.Instance(module, imports)
  bindings.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  return bindings
}

let engineModule: Promise<EngineModule> | undefined

/**
 * Runs one piece of work on Prisma's schema engine (WASM) and closes every connection and shadow database it opened.
 * @param options database address, optional shadow database address, and the schema files as [path, content]
 */
export async function withSchemaEngine<T>(
  options: { url: string; shadowUrl: string | undefined; files: [string, string][] | undefined },
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  engineModule ??= loadEngine()
  const { SchemaEngine } = await engineModule
  const factory = new MigrationAdapterFactory(options.url, options.shadowUrl)
  const engine = await SchemaEngine.new(
    { datamodels: options.files },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await work(engine)
  } finally {
    await factory.closeAll()
    engine.free()
  }
}
