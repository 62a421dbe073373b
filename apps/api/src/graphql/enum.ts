import { builder } from '../builder.ts'

/** An enum whose every value carries its description. */
export function describedEnum<const Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
) {
  const entries = Object.entries<string>(values).map(([value, text]) => [value, { value, description: text }])
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<Value, { value: Value; description: string }>,
  })
}
