import {
  type GraphQLObjectType,
  type GraphQLType,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { elements, ownTypes } from './elements.ts'
import type { Rule } from './rule.ts'

const objects = (types: readonly unknown[]) => types.filter((type) => isObjectType(type))

/** The fields a type must have, written name: Type. @returns those it has not */
function missing(type: GraphQLObjectType, wanted: Record<string, string>): string[] {
  const fields = type.getFields()
  return Object.entries(wanted)
    .filter(([name, of]) => String(fields[name]?.type) !== of)
    .map(([name, of]) => `${type.name}.${name}: ${of}`)
}

export const connections: Rule = {
  name: 'connections have edges, nodes, pageInfo and totalCount, edges cursor and node',
  faults: (schema) =>
    objects(ownTypes(schema)).flatMap((type) => {
      if (type.name.endsWith('Edge')) {
        const node = type.getFields().node
        return [
          ...missing(type, { cursor: 'String!' }),
          ...(node && isNonNullType(node.type) ? [] : [`${type.name}.node`]),
        ]
      }
      if (!type.name.endsWith('Connection')) return []
      const stem = type.name.slice(0, -'Connection'.length)
      const entry = objects([schema.getType(`${stem}Edge`)])[0]?.getFields().node
      return missing(type, {
        edges: `[${stem}Edge!]!`,
        nodes: `[${entry?.type ?? stem}]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      })
    }),
}

const PAGING = ['first: Int', 'after: String', 'last: Int', 'before: String']

export const paging: Rule = {
  name: 'every connection takes first, after, last and before',
  faults: (schema) =>
    objects(ownTypes(schema)).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .filter(({ args }) => {
          const taken = args.map((arg) => `${arg.name}: ${arg.type}`)
          return PAGING.some((each) => !taken.includes(each))
        })
        .map((field) => `${type.name}.${field.name}`),
    ),
}

export const nodes: Rule = {
  name: 'what has a global id is a Node, and the other way round',
  faults: (schema) =>
    objects(ownTypes(schema))
      .filter((type) => {
        const hasId = String(type.getFields().id?.type) === 'ID!'
        return hasId !== type.getInterfaces().some(({ name }) => name === 'Node')
      })
      .map(({ name }) => name),
}

/** Relay's own: null stands in the place of each record that is not there. */
const NULLABLE_ITEMS = new Set(['Query.nodes'])

function nullableItem(type: GraphQLType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type
  return isListType(inner) && (!isNonNullType(inner.ofType) || nullableItem(inner.ofType))
}

export const lists: Rule = {
  name: 'lists hold no nulls, and a list in an answer is never null',
  faults: (schema) =>
    elements(schema)
      .filter(({ place, type }) => type !== null && !NULLABLE_ITEMS.has(place) && nullableItem(type))
      .map(({ place }) => place)
      .concat(
        elements(schema)
          .filter(({ kind, type }) => kind === 'FIELD' && isListType(type))
          .map(({ place }) => place),
      ),
}

const VERBS =
  /^(accept|add|archive|cancel|close|confirm|correct|create|delete|import|mark|move|open|publish|record|remove|rename|reopen|report|return|revoke|rotate|sign|start|submit|update|verify|withdraw)[A-Z]/

/** Types a field of errors can give, an interface by what implements it. */
function errorTypes(type: GraphQLType, schema: Parameters<Rule['faults']>[0]): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isUnionType(named) || isInterfaceType(named)) return schema.getPossibleTypes(named)
  return isObjectType(named) ? [named] : []
}

export const mutations: Rule = {
  name: 'a mutation is verb first, takes one input and gives a payload with userErrors of code, message and path',
  faults: (schema) =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args, type }) => {
      const title = `${name[0]?.toUpperCase()}${name.slice(1)}`
      const payload = getNamedType(type)
      const errors = isObjectType(payload) ? payload.getFields().userErrors?.type : undefined
      const isList = isNonNullType(errors) && isListType(errors.ofType) && isNonNullType(errors.ofType.ofType)
      const wordless = errors ? errorTypes(errors, schema).flatMap(errorFaults) : []
      return [
        ...(VERBS.test(name) ? [] : [`Mutation.${name}: verb first`]),
        ...(args.length === 1 && String(args[0]?.type) === `${title}Input!` && args[0]?.name === 'input'
          ? []
          : [`Mutation.${name}(input: ${title}Input!)`]),
        ...(payload.name === `${title}Payload` ? [] : [`Mutation.${name}: ${title}Payload`]),
        ...(isList ? [] : [`${payload.name}.userErrors`]),
        ...wordless,
      ]
    }),
}

function errorFaults(type: GraphQLObjectType): string[] {
  const { code, message, path } = type.getFields()
  const isPath = path !== undefined && isListType(isNonNullType(path.type) ? path.type.ofType : path.type)
  return code && message && isPath ? [] : [`${type.name}: code, message and path`]
}
