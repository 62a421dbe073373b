import { type Change, CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core'
import type { GraphQLSchema } from 'graphql'
import type { ChangedElement, ChangeKind, ContractChange } from '../src/version.ts'
import { deprecationsOf } from './deprecation.ts'

/** Beginnings of the names the inspector gives its changes, longest first. */
const ELEMENTS: readonly (readonly [string, ChangedElement])[] = [
  ['FIELD_ARGUMENT_', 'ARGUMENT'],
  ['INPUT_FIELD_', 'INPUT_FIELD'],
  ['OBJECT_TYPE_INTERFACE_', 'INTERFACE'],
  ['UNION_MEMBER_', 'UNION_MEMBER'],
  ['ENUM_VALUE_', 'ENUM_VALUE'],
  ['DIRECTIVE_', 'DIRECTIVE'],
  ['FIELD_', 'FIELD'],
  ['TYPE_', 'TYPE'],
  ['SCHEMA_', 'TYPE'],
]

/**
 * What is no change here: words, which may be bettered at any time, and deprecations, which are read from the schemas
 * themselves because the inspector knows none of arguments and input fields.
 */
const ELSEWHERE = /_DESCRIPTION_|_DEPRECATION_|^DIRECTIVE_USAGE_/

/** A first mutation or subscription: its type is told as added, and the inspector tells it again without a place. */
const isFirstRoot = ({ type, meta }: Change) => type.startsWith('SCHEMA_') && detail(meta, /^old/) === null

function elementOf(type: string): ChangedElement {
  if (type.includes('_DEFAULT_')) return 'DEFAULT'
  const known = ELEMENTS.find(([beginning]) => type.startsWith(beginning))
  if (!known) throw new Error(`The inspector reports ${type}, which release/diff.ts does not know: add it to ELEMENTS`)
  return known[1]
}

function kindOf(type: string): ChangeKind {
  return type.endsWith('_ADDED') ? 'ADDED' : type.endsWith('_REMOVED') ? 'REMOVED' : 'CHANGED'
}

/** A value of the inspector's details by how its name reads, as text. */
function detail(meta: object, name: RegExp): string | null {
  const found = Object.entries(meta).find(([key, value]) => name.test(key) && typeof value === 'string')
  return found ? String(found[1]) : null
}

function pathOf({ type, path = '', meta }: Change): string {
  const element = elementOf(type)
  if (type.startsWith('SCHEMA_')) return detail(meta, /^old/) ?? path
  if (type.startsWith('FIELD_ARGUMENT_')) return path.replace(/\.([^.]+)$/, '($1)')
  return element === 'UNION_MEMBER' || element === 'INTERFACE'
    ? (detail(meta, /^(unionName|objectTypeName)$/) ?? path)
    : path
}

function toChange(change: Change): ContractChange {
  const { type, meta, criticality } = change
  return {
    kind: kindOf(type),
    element: elementOf(type),
    path: pathOf(change),
    from: detail(meta, /^(old.*(Type|TypeName|Value|Kind)|removed.*(Type|TypeName|InterfaceName))$/),
    to: detail(meta, /^(new.*(Type|TypeName|Value|Kind)|added.*(Type|TypeName|InterfaceName|Kind))$/),
    breaking: criticality.level === CriticalityLevel.Breaking,
    dangerous: criticality.level === CriticalityLevel.Dangerous,
  }
}

/** What is deprecated in the new contract and was there, not deprecated or for another reason, in the old one. */
function deprecated(before: GraphQLSchema, after: GraphQLSchema): ContractChange[] {
  const known = deprecationsOf(before)
  return [...deprecationsOf(after)].flatMap(([path, { element, reason }]) => {
    const old = known.get(path)
    if (!old || reason === null || old.reason === reason) return []
    return [{ kind: 'DEPRECATED', element, path, from: old.reason, to: reason, breaking: false, dangerous: false }]
  })
}

const byPath = (a: ContractChange, b: ContractChange) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** What changed from one contract to another, by path. */
export async function changesBetween(before: GraphQLSchema, after: GraphQLSchema): Promise<ContractChange[]> {
  const found = await diff(before, after, [DiffRule.simplifyChanges])
  const changes = found.filter((change) => !ELSEWHERE.test(change.type) && !isFirstRoot(change)).map(toChange)
  return [...changes, ...deprecated(before, after)].sort(byPath)
}
