// biome-ignore-all lint/style/noRestrictedImports: a script of the build, not a part of the app
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Weighs the built app against its budget, from Vite's manifest, and exits 1 when anything is above its limit. `node scripts/budget.ts [folder of the built app]` */

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; css?: string[]; src?: string }
type Manifest = Record<string, Chunk>
type Line = { what: string; kib: number; target: number; limit: number }

const dist = process.argv[2] ? pathToFileURL(`${resolve(process.argv[2])}/`) : new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Manifest

const zipped = (file: string) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length
const raw = (file: string) => readFileSync(new URL(file, dist)).length
const kib = (bytes: number) => Math.round((bytes / 1024) * 10) / 10

/** The chunk and everything it imports at once, by file name. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) closure(imported, seen)
  return seen
}

const weigh = (files: Iterable<string>) => kib([...files].reduce((sum, file) => sum + zipped(file), 0))

function pages(): string[] {
  return Object.keys(manifest).filter((key) => /\.page\.tsx$/.test(manifest[key]?.src ?? ''))
}

/** What asks for the page's data comes beside the page: `feature.load.ts` for every page of the feature. */
function loaderOf(page: string): Set<string> {
  const folder = page.replace(/[^/]+$/, '')
  const loader = Object.keys(manifest).find((key) => key.startsWith(folder) && key.endsWith('.load.ts'))
  return loader ? closure(loader) : new Set()
}

/** What the front page fetches by itself once it stands, and what those fetch in turn. */
const afterwards = ['cached-client.ts', 'aside.tsx', 'figure-commands.tsx', 'province-map.tsx', 'topology.gen.ts']

function laterThan(initial: ReadonlySet<string>): string[] {
  const keys = afterwards.map((name) => Object.keys(manifest).find((key) => key.endsWith(`/${name}`)))
  const missing = afterwards.filter((_, at) => keys[at] === undefined)
  if (missing.length > 0) throw new Error(`The front page no longer fetches ${missing.join(', ')} by itself`)
  const files = new Set<string>()
  for (const key of keys) closure(key ?? '', files)
  return [...files].filter((file) => !initial.has(file))
}

function lines(): Line[] {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  const front = pages().find((key) => key.includes('/overview/'))
  if (!entry || !front) throw new Error('The manifest names no entry or no front page; build the app first')
  const shell = closure(entry)
  const initial = closure(front, new Set(shell))
  const others = pages()
    .filter((key) => key !== front)
    .map((key) => ({ key, extra: [...closure(key, loaderOf(key))].filter((file) => !initial.has(file)) }))
  const assets = readdirSync(new URL('assets/', dist)).map((name) => `assets/${name}`)
  return [
    { what: 'initial JS of /', kib: weigh(initial), target: 150, limit: 165 },
    { what: 'JS that / fetches afterwards', kib: weigh(laterThan(initial)), target: 75, limit: 85 },
    ...others.map(({ key, extra }) => ({
      what: `extra JS of ${key.split('/').at(-1)}`,
      kib: weigh(extra),
      target: 30,
      limit: 34.5,
    })),
    { what: 'CSS', kib: weigh(assets.filter((file) => file.endsWith('.css'))), target: 14, limit: 18 },
    {
      what: 'fonts',
      kib: kib(assets.filter((file) => file.endsWith('.woff2')).reduce((sum, file) => sum + raw(file), 0)),
      target: 40,
      limit: 45,
    },
  ]
}

let over = false
for (const { what, kib: weight, target, limit } of lines()) {
  const verdict = weight > limit ? 'ABOVE THE LIMIT' : weight > target ? 'above target' : 'ok'
  over ||= weight > limit
  console.log(`${what.padEnd(34)} ${weight.toFixed(1).padStart(6)} KiB  target ${target}, limit ${limit}  ${verdict}`)
}
process.exit(over ? 1 : 0)
