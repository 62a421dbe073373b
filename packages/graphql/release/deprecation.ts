import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import type { ChangedElement } from '../src/version.ts'

/** Something that can be deprecated; `reason` is null while it is not. */
export type Deprecation = { element: ChangedElement; reason: string | null }
type Deprecable = { name: string; deprecationReason?: string | null | undefined }

/** Everything in a contract that can be deprecated, by path. */
export function deprecationsOf(schema: GraphQLSchema): Map<string, Deprecation> {
  const found = new Map<string, Deprecation>()
  const note = (element: ChangedElement, path: string, { deprecationReason }: Deprecable) =>
    found.set(path, { element, reason: deprecationReason ?? null })
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isEnumType(type)) for (const value of type.getValues()) note('ENUM_VALUE', `${type.name}.${value.name}`, value)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) note('INPUT_FIELD', `${type.name}.${field.name}`, field)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      note('FIELD', `${type.name}.${field.name}`, field)
      for (const arg of field.args) note('ARGUMENT', `${type.name}.${field.name}(${arg.name})`, arg)
    }
  }
  return found
}

const REASON = /^(\d{4}-\d{2}-\d{2}): \S/
const NOTICE_MONTHS = 12

/** The first day on which something announced on a day may go. */
function earliest(announcedOn: string): string {
  const day = new Date(`${announcedOn}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + NOTICE_MONTHS)
  return day.toISOString().slice(0, 10)
}

/**
 * Faults of deprecations: each reason starts with the day after which the thing may go, at least twelve months after it
 * was announced.
 * @param announcedOn the day on which a path was first released as deprecated; today for what is not released yet
 */
export function deprecationFaults(schema: GraphQLSchema, announcedOn: (path: string) => string): string[] {
  return [...deprecationsOf(schema)].flatMap(([path, { reason }]) => {
    if (reason === null) return []
    const on = REASON.exec(reason)?.[1]
    if (!on || Number.isNaN(Date.parse(on)))
      return [`${path}: its deprecation reason must read "YYYY-MM-DD: what to use instead", and reads "${reason}"`]
    const first = earliest(announcedOn(path))
    return on < first
      ? [`${path}: may go after ${on}, but clients have twelve months' notice: write ${first} or later`]
      : []
  })
}
