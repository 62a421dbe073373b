import { readFileSync } from 'node:fs'

/** What a change did. */
export type ChangeKind = 'ADDED' | 'CHANGED' | 'DEPRECATED' | 'REMOVED'
/** What it was done to; DEFAULT is the default value of an argument or input field. */
export type ChangedElement =
  | 'TYPE'
  | 'FIELD'
  | 'ARGUMENT'
  | 'INPUT_FIELD'
  | 'ENUM_VALUE'
  | 'UNION_MEMBER'
  | 'INTERFACE'
  | 'DIRECTIVE'
  | 'DEFAULT'
/**
 * One change of the contract. `path` is written Type, Type.field, Type.field(argument) or Enum.VALUE. `to` holds the new
 * type, default or member, for a deprecation its reason; `from` what stood there before.
 */
export type ContractChange = {
  kind: ChangeKind
  element: ChangedElement
  path: string
  from: string | null
  to: string | null
  breaking: boolean
  /** Cannot break a request, but may surprise a client that is not ready for it, such as a new enum value. */
  dangerous: boolean
}
/** A version with what it changed; `releasedOn` is null for what will be released next. `digest` is the SDL's SHA-256. */
export type ContractVersion = {
  version: string
  releasedOn: string | null
  digest: string
  changes: readonly ContractChange[]
}

/** Every version of the contract, newest first: written by `pnpm generate` and `pnpm release-schema`, never by hand. */
export const CONTRACT_VERSIONS: readonly ContractVersion[] = JSON.parse(
  readFileSync(new URL('schema-changes.json', import.meta.url), 'utf8'),
)

/** How a version is named in answers: one that is not released yet may still change, and says so. */
export function versionName({ version, releasedOn }: Pick<ContractVersion, 'version' | 'releasedOn'>): string {
  return releasedOn === null ? `${version}-unreleased` : version
}

const [newest] = CONTRACT_VERSIONS
if (!newest) throw new Error('schema-changes.json names no version')

/** Version of the public schema: moves with every change of the contract, its first part with a breaking one. */
export const SCHEMA_VERSION = versionName(newest)
