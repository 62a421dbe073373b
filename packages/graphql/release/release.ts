import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import type { ContractChange, ContractVersion } from '../src/version.ts'
import { deprecationFaults } from './deprecation.ts'
import { changesBetween } from './diff.ts'

/** Where the contract and its past are kept. */
export type ContractFiles = { current: URL | string; released: URL | string; versions: URL | string }

export const FILES: ContractFiles = {
  current: new URL('../schema.graphql', import.meta.url),
  released: new URL('../released.graphql', import.meta.url),
  versions: new URL('../src/schema-changes.json', import.meta.url),
}

type Contract = { current: string; released: string; past: ContractVersion[]; last: ContractVersion }

const digestOf = (sdl: string) => createHash('sha256').update(sdl).digest('hex')

async function readContract({ current, released, versions }: ContractFiles): Promise<Contract> {
  const all: ContractVersion[] = JSON.parse(await readFile(versions, 'utf8'))
  const past = all.filter(({ releasedOn }) => releasedOn !== null)
  const [last] = past
  if (!last) throw new Error('schema-changes.json names no released version')
  return { current: await readFile(current, 'utf8'), released: await readFile(released, 'utf8'), past, last }
}

/** The version that fits changes: a breaking one moves the first number, any other the second. */
export function nextVersion(version: string, changes: readonly ContractChange[]): string {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return changes.some(({ breaking }) => breaking) ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`
}

/** The contract of today as the version after the last released one, or null where nothing changed. */
async function comingVersion({ current, released, last }: Contract): Promise<ContractVersion | null> {
  const changes = await changesBetween(buildSchema(released), buildSchema(current))
  if (changes.length === 0) return null
  return { version: nextVersion(last.version, changes), releasedOn: null, digest: digestOf(current), changes }
}

const write = ({ versions }: ContractFiles, all: readonly ContractVersion[]) =>
  writeFile(versions, `${JSON.stringify(all, null, 2)}\n`)

/** Writes what the contract of today changes, as not released yet, on top of its history. */
export async function refreshUnreleased(files: ContractFiles = FILES): Promise<void> {
  const contract = await readContract(files)
  const coming = await comingVersion(contract)
  await write(files, coming ? [coming, ...contract.past] : contract.past)
}

/** The day on which each path was released as deprecated; `today` for what was not yet. */
function announcements(past: readonly ContractVersion[], today: string): (path: string) => string {
  const days = new Map(
    [...past]
      .reverse()
      .flatMap(({ releasedOn, changes }) =>
        changes.filter(({ kind }) => kind === 'DEPRECATED').map(({ path }) => [path, releasedOn ?? today] as const),
      ),
  )
  return (path) => days.get(path) ?? today
}

/** What in the history does not fit: a version its changes do not give, or a released SDL that was edited. */
function historyFaults({ past, last, released }: Contract): string[] {
  const misfits = past.flatMap(({ version, changes }, index) => {
    const before = past[index + 1]
    if (!before || version === nextVersion(before.version, changes)) return []
    return [
      `Version ${version} does not fit its changes: after ${before.version} they make ${nextVersion(before.version, changes)}`,
    ]
  })
  if (digestOf(released) === last.digest) return misfits
  return [
    ...misfits,
    `released.graphql is not what was released as ${last.version}: restore it; only pnpm release-schema writes it`,
  ]
}

const line = ({ kind, path, from, to }: ContractChange) =>
  `  ${kind.toLowerCase()} ${path}${from || to ? `: ${from ?? 'nothing'} → ${to ?? 'nothing'}` : ''}`

function refusal(broken: readonly ContractChange[], { version }: ContractVersion): string {
  return [
    `These changes break clients of version ${version}:`,
    ...broken.map(line),
    'Keep what was there and add beside it; deprecate with a reason "YYYY-MM-DD: what to use instead", a year from now or later.',
    'Where the break is meant, release it as a new major version: pnpm release-schema --breaking',
  ].join('\n')
}

/** What stands against a contract; changes that break clients too, unless they are meant. */
function faultsOf(contract: Contract, coming: ContractVersion | null, today: string, breaking: boolean): string[] {
  const { current, past, last } = contract
  const broken = coming?.changes.filter((change) => change.breaking) ?? []
  return [
    ...historyFaults(contract),
    ...(broken.length > 0 && !breaking ? [refusal(broken, last)] : []),
    ...deprecationFaults(buildSchema(current), announcements(past, today)),
  ]
}

/** What is wrong with the contract of today against the last released one, and what a reader should know besides. */
export async function checkContract(
  today: string,
  files: ContractFiles = FILES,
): Promise<{ faults: string[]; notes: string[] }> {
  const contract = await readContract(files)
  const coming = await comingVersion(contract)
  const dangerous = coming?.changes.filter((change) => change.dangerous) ?? []
  return {
    faults: faultsOf(contract, coming, today, false),
    notes: dangerous.length > 0 ? ['Not breaking, but clients may be surprised by:', ...dangerous.map(line)] : [],
  }
}

/**
 * Makes the contract of today the released one: its changes, version and SDL are kept. Nothing is written where something
 * stands against it.
 * @param breaking whether changes that break clients are meant
 */
export async function releaseContract(
  today: string,
  breaking: boolean,
  files: ContractFiles = FILES,
): Promise<{ released: ContractVersion | null; faults: string[] }> {
  const contract = await readContract(files)
  const coming = await comingVersion(contract)
  const faults = faultsOf(contract, coming, today, breaking)
  if (!coming || faults.length > 0) return { released: null, faults }
  const released = { ...coming, releasedOn: today }
  await write(files, [released, ...contract.past])
  await writeFile(files.released, contract.current)
  return { released, faults }
}
