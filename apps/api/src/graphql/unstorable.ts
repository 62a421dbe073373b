import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql'
import { invalidArgument } from '../errors.ts'

/** A NUL or half a surrogate pair: PostgreSQL cannot hold either, so no answer could be true to it. */
function isUnstorable(text: string): boolean {
  return text.includes('\u0000') || !text.isWellFormed()
}

function refuse(place: string): never {
  const error = invalidArgument(place, {
    en: `\`${place}\` holds a character that no text can hold (NUL or half of a surrogate pair): take it out.`,
    vi: `\`${place}\` chứa ký tự không hợp lệ trong văn bản (NUL hoặc nửa cặp surrogate): hãy bỏ ký tự đó.`,
  })
  error.extensions.http = { status: 400 } // What fails before execution is otherwise answered with status 500.
  throw error
}

function refuseInValue(value: ValueNode, place: string): void {
  if (value.kind === Kind.STRING && isUnstorable(value.value)) refuse(place)
  if (value.kind === Kind.LIST) for (const each of value.values) refuseInValue(each, place)
  if (value.kind === Kind.OBJECT)
    for (const field of value.fields) refuseInValue(field.value, `${place}.${field.name.value}`)
}

function refuseInVariable(value: unknown, place: string): void {
  if (typeof value === 'string' && isUnstorable(value)) refuse(place)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) refuseInVariable(inner, `${place}.${key}`)
}

/** Refuses texts that could never be stored or matched, wherever they stand. @throws BAD_USER_INPUT naming the place */
export function refuseUnstorableText(document: DocumentNode, variables: Record<string, unknown> | undefined): void {
  for (const [name, value] of Object.entries(variables ?? {})) refuseInVariable(value, `$${name}`)
  visit(document, {
    Argument: ({ name, value }) => refuseInValue(value, name.value),
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) refuseInValue(defaultValue, `$${variable.name.value}`)
    },
  })
}
