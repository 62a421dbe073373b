import { collectFields, collectSubFields } from '@graphql-tools/utils'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql'
import { DEFAULT_SIZE, MAX_SIZE } from '../graphql/keyset.ts'
import { priceOf, USUAL_MOST, USUAL_SIZE } from './price.ts'

/** An operation with its variables, as it will be executed. */
export type Operation = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Coerced, with their defaults. */
  variables: Record<string, unknown>
}

/** One field of a selection, as far as its cost goes. */
export type PricedField = {
  key: string
  /** ENTRIES are the `nodes` and `edges` of a connection, which the connection itself pays for. */
  shape: 'SINGLE' | 'LIST' | 'CONNECTION' | 'ENTRIES'
  weight: number
  /** Entries it may give at most, or is assumed to. */
  size: number
  /** Entries a plain list may give at all. */
  most: number
  nodes: FieldNode[]
  /** Object types it may give; none for a leaf. */
  types: readonly GraphQLObjectType[]
}

/** Points for a look at the schema, which reads no database but writes a long answer. */
const INTROSPECTION_WEIGHT = 50

const isConnection = (type: unknown) => isObjectType(type) && 'pageInfo' in type.getFields()

/** Reads an operation's fields in the way the executor will: fragments and `@include` followed, equal fields merged. */
export class FieldReader {
  readonly #asked: Operation
  readonly #values: { coerced: Record<string, unknown>; sources: Record<string, never> }
  readonly #fragments: Record<string, FragmentDefinitionNode>

  constructor(asked: Operation) {
    this.#asked = asked
    this.#values = { coerced: asked.variables, sources: {} }
    this.#fragments = Object.fromEntries(
      asked.document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
      ),
    )
  }

  root(type: GraphQLObjectType): PricedField[] {
    const { schema, operation } = this.#asked
    const { fields } = collectFields(schema, this.#fragments, this.#values, type, operation.selectionSet)
    return this.#priced(type, fields)
  }

  below(type: GraphQLObjectType, nodes: FieldNode[]): PricedField[] {
    const { schema } = this.#asked
    return this.#priced(type, collectSubFields(schema, this.#fragments, this.#values, type, nodes).fields)
  }

  #priced(type: GraphQLObjectType, fields: Map<string, FieldNode[]>): PricedField[] {
    return [...fields].flatMap(([key, nodes]) => this.#field(type, key, nodes) ?? [])
  }

  #field(parent: GraphQLObjectType, key: string, nodes: FieldNode[]): PricedField | undefined {
    const [node] = nodes
    if (!node) return undefined
    const name = node.name.value
    if (name.startsWith('__'))
      return {
        key,
        shape: 'SINGLE',
        weight: name === '__typename' ? 0 : INTROSPECTION_WEIGHT,
        size: 0,
        most: 0,
        nodes,
        types: [],
      }
    const field = parent.getFields()[name]
    if (!field) return undefined
    const { weight = 0, size = USUAL_SIZE, most = USUAL_MOST } = priceOf(field)
    const named = getNamedType(field.type)
    const types = isAbstractType(named)
      ? this.#asked.schema.getPossibleTypes(named)
      : isObjectType(named)
        ? [named]
        : []
    const points = typeof weight === 'number' ? weight : weight((name) => this.#given(node, name))
    const base = { key, weight: points, most, nodes, types }
    if (isConnection(named)) return { ...base, shape: 'CONNECTION', size: this.#pageSize(node) }
    if (!isListType(getNullableType(field.type)) || !isCompositeType(named))
      return { ...base, shape: 'SINGLE', size: 0 }
    if (isConnection(parent)) return { ...base, shape: 'ENTRIES', size: 0 }
    const count = this.#idCount(node)
    return { ...base, shape: 'LIST', size: count ?? size, most: count ?? Math.max(size, most) }
  }

  #argument(node: FieldNode, name: string) {
    return node.arguments?.find((each) => each.name.value === name)?.value
  }

  /** The value of an argument as it was given; undefined where it was not. */
  #given(node: FieldNode, name: string): unknown {
    const value = this.#argument(node, name)
    return value && valueFromASTUntyped(value, this.#asked.variables)
  }

  /** `first` or `last` as the list will clamp or refuse it. */
  #pageSize(node: FieldNode): number {
    const sizes = ['first', 'last'].map((name) =>
      valueFromAST(this.#argument(node, name), GraphQLInt, this.#asked.variables),
    )
    const asked = sizes.find((size) => typeof size === 'number') as number | undefined
    return Math.min(Math.max(asked ?? DEFAULT_SIZE, 0), MAX_SIZE)
  }

  /** Entries of a list that is asked for by ids. */
  #idCount(node: FieldNode): number | undefined {
    const ids = valueFromAST(this.#argument(node, 'ids'), new GraphQLList(GraphQLID), this.#asked.variables)
    return Array.isArray(ids) ? ids.length : undefined
  }
}
