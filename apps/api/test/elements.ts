import {
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'

/** A named thing of the contract: `place` is written Type.field(argument); `owner` is the type it stands in. */
export type Element = {
  kind: 'TYPE' | 'FIELD' | 'ARGUMENT' | 'INPUT_FIELD' | 'ENUM_VALUE'
  place: string
  owner: string
  name: string
  type: GraphQLType | null
  description: string | null | undefined
}

/** Types that are the contract's own, not GraphQL's. */
export function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
}

type Described = { name: string; description?: string | null | undefined; type?: GraphQLType }

function elementsOf(type: GraphQLNamedType): Element[] {
  const of = (kind: Element['kind'], place: string, each: Described): Element => ({
    kind,
    place,
    owner: type.name,
    name: each.name,
    type: each.type ?? null,
    description: each.description,
  })
  const whole = of('TYPE', type.name, type)
  if (isEnumType(type))
    return [whole, ...type.getValues().map((value) => of('ENUM_VALUE', `${type.name}.${value.name}`, value))]
  if (isInputObjectType(type))
    return [
      whole,
      ...Object.values(type.getFields()).map((field) => of('INPUT_FIELD', `${type.name}.${field.name}`, field)),
    ]
  if (!isObjectType(type) && !isInterfaceType(type)) return [whole]
  const fields = Object.values(type.getFields()).flatMap((field) => [
    of('FIELD', `${type.name}.${field.name}`, field),
    ...field.args.map((arg) => of('ARGUMENT', `${type.name}.${field.name}(${arg.name})`, arg)),
  ])
  return [whole, ...fields]
}

/** Everything in the contract that has a name. */
export function elements(schema: GraphQLSchema): Element[] {
  return ownTypes(schema).flatMap(elementsOf)
}
