#!/usr/bin/env node
// Stands in for Prisma's native schema engine (PRISMA_SCHEMA_ENGINE_BINARY): same arguments, same JSON-RPC, engine from npm.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { parseArgs } from 'node:util'
import { type SchemaEngine, withSchemaEngine } from './engine.ts'
import { databaseName, maintenanceUrl, runSql } from './url.ts'

type Datasource = { url?: string; shadowDatabaseUrl?: string }
type Request = { id?: number; method?: string; params?: Record<string, unknown> }

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    version: { type: 'boolean', short: 'V' },
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
  },
})
if (values.version) {
  console.log('schema-engine-cli wasm')
  process.exit(0)
}

const datasource: Datasource = typeof values.datasource === 'string' ? JSON.parse(values.datasource) : {}
const url = datasource.url ?? ''
const files = (values.datamodels ?? [])
  .filter((file): file is string => typeof file === 'string')
  .map((file): [string, string] => [path.resolve(file), readFileSync(file, 'utf8')])

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const log = (level: 'INFO' | 'ERROR', fields: object) =>
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' })}\n`,
  )
const send = (message: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

const createDatabase = (address: string) =>
  runSql(maintenanceUrl(address), `CREATE DATABASE ${quote(databaseName(address))}`)

/** Connection faults as the codes Prisma's CLI explains. */
function knownError(error: unknown): object {
  const { code, message } = error as { code?: string; message?: string }
  const { hostname, port, username } = new URL(url)
  if (code === '3D000') return { error_code: 'P1003', message: `Database \`${databaseName(url)}\` does not exist` }
  if (code === '28P01' || code === '28000')
    return { error_code: 'P1000', message: `Authentication failed for \`${username}\`` }
  if (code && ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'].includes(code))
    return { error_code: 'P1001', message: `Can't reach database server at \`${hostname}:${port || '5432'}\`` }
  return { error_code: 'P1011', message: String(message ?? error) }
}

async function runCommand(command: string): Promise<void> {
  process.stderr.write('\n') // The CLI drops the first line before it parses JSON.
  try {
    if (command === 'can-connect-to-database') await runSql(url, 'SELECT 1')
    if (command === 'create-database') await createDatabase(url)
    if (command === 'drop-database')
      await runSql(maintenanceUrl(url), `DROP DATABASE ${quote(databaseName(url))} WITH (FORCE)`)
    log('INFO', { message: `${command}: done` })
    process.exit(0)
  } catch (error) {
    log('ERROR', knownError(error))
    process.exit(1)
  }
}

async function callEngine(engine: SchemaEngine, method: string, params: Record<string, unknown>): Promise<unknown> {
  // The WASM engine reaches its shadow database only from devDiagnostic and diff; these two read what it then caches.
  if (method === 'evaluateDataLoss' || method === 'createMigration')
    await engine.devDiagnostic?.({ migrationsList: params.migrationsList, filters: params.filters })
  const call = engine[method]
  if (!call) throw new Error(`The schema engine has no method ${method}`)
  return call.call(engine, params)
}

async function answer(method: string, params: Record<string, unknown>): Promise<unknown> {
  if (method === 'createDatabase') {
    const target = (params.datasource as Datasource | undefined)?.url ?? url
    await createDatabase(target)
    return { databaseName: databaseName(target) }
  }
  const options = { url, shadowUrl: datasource.shadowDatabaseUrl, files: files.length > 0 ? files : undefined }
  return withSchemaEngine(options, async (engine) => {
    if (method === 'getDatabaseVersion') return engine.version()
    const result = await callEngine(engine, method, params)
    if (method !== 'diff') return result ?? null
    const { exitCode, stdout } = result as { exitCode: number; stdout: string | null }
    if (stdout !== null) send({ id: 'diff-output', method: 'print', params: { content: stdout } })
    return { exitCode, stdout: null }
  })
}

async function serve(line: string): Promise<void> {
  const { id, method, params }: Request = JSON.parse(line)
  if (!method) return
  try {
    send({ id, result: await answer(method, params ?? {}) })
  } catch (error) {
    const { code, message, meta } = error as { code?: string; message?: string; meta?: unknown }
    const data =
      code && /^P\d/.test(code)
        ? { error_code: code, message, meta }
        : { message: message ?? String(error), meta: null }
    send({ id, error: { code: 4466, message: 'The schema engine failed', data: { is_panic: false, ...data } } })
  }
}

if (positionals[0] === 'cli' && positionals[1]) await runCommand(positionals[1])
let queue = Promise.resolve()
readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    queue = queue.then(() => serve(line))
  })
  .on('close', () => queue.then(() => process.exit(0)))
