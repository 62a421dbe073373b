import { type FieldNode, type GraphQLObjectType, getVariableValues } from 'graphql'
import { FieldReader, type Operation, type PricedField } from './fields.ts'

type Selected = Record<string, unknown>

const max = (numbers: readonly number[]) => Math.max(0, ...numbers)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** Weight of a field from which the plain lists above it are reckoned at the most they can give. */
const HEAVY_WEIGHT = 20

/** Points of a selection, and the greatest weight in it. */
type Reckoned = { points: number; heaviest: number }

/**
 * The most an operation can cost: for every list the product of its own size and those around it, and for heavy fields
 * their weight as often as they are resolved. Of a union or interface the dearest type counts.
 */
class Estimate {
  readonly #reader: FieldReader
  constructor(reader: FieldReader) {
    this.#reader = reader
  }

  /** @param page entries of the connection whose fields these are */
  of(fields: readonly PricedField[], page: number): Reckoned {
    const all = fields.map((field) => this.#field(field, page))
    return { points: sum(all.map(({ points }) => points)), heaviest: max(all.map(({ heaviest }) => heaviest)) }
  }

  #field({ shape, weight, size, most, nodes, types }: PricedField, page: number): Reckoned {
    const below = this.#below(types, nodes, shape === 'CONNECTION' ? size : 0)
    const heaviest = Math.max(weight, below.heaviest)
    if (shape === 'CONNECTION') return { points: weight + size + below.points, heaviest }
    if (shape === 'ENTRIES') return { points: page * below.points, heaviest }
    if (shape === 'SINGLE') return { points: weight + below.points, heaviest }
    const entries = below.heaviest < HEAVY_WEIGHT ? size : most
    return { points: weight + entries * (1 + below.points), heaviest }
  }

  #below(types: readonly GraphQLObjectType[], nodes: FieldNode[], page: number): Reckoned {
    const all = types.map((type) => this.of(this.#reader.below(type, nodes), page))
    return { points: max(all.map(({ points }) => points)), heaviest: max(all.map(({ heaviest }) => heaviest)) }
  }
}

const isSelected = (value: unknown): value is Selected => typeof value === 'object' && value !== null
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0)

/** The same, counted from the answer: lists by the entries they gave. */
class Count {
  readonly #reader: FieldReader
  constructor(reader: FieldReader) {
    this.#reader = reader
  }

  of(fields: readonly PricedField[], values: readonly Selected[]): number {
    return sum(fields.map((field) => this.#field(field, values)))
  }

  #field({ key, shape, weight, nodes, types }: PricedField, values: readonly Selected[]): number {
    const given = values.flatMap((value) => value[key] ?? []).filter(isSelected)
    const entries = shape === 'LIST' ? given.length : shape === 'CONNECTION' ? sum(given.map(pageLength)) : 0
    return values.length * weight + entries + this.#below(types, nodes, given)
  }

  #below(types: readonly GraphQLObjectType[], nodes: FieldNode[], values: readonly Selected[]): number {
    if (values.length === 0) return 0
    const groups = new Map<GraphQLObjectType, Selected[]>()
    const byType = types.map((type) => ({ type, fields: this.#reader.below(type, nodes) }))
    for (const value of values) {
      const found = byType.find(({ type, fields }) => fits(type, fields, value))
      if (found) push(groups, found.type, value)
    }
    return sum(byType.map(({ type, fields }) => this.of(fields, groups.get(type) ?? [])))
  }
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** Entries of a page: those it lists, in whichever of its two ways. A connection names its fields as its reader likes. */
function pageLength(page: Selected): number {
  return Math.max(0, ...Object.values(page).map(lengthOf))
}

/** Whether an object of the answer is of a type, judged by the fields it has. */
function fits(type: GraphQLObjectType, fields: readonly PricedField[], value: Selected): boolean {
  if (typeof value.__typename === 'string') return value.__typename === type.name
  return fields.length === Object.keys(value).length && fields.every(({ key }) => key in value)
}

/** Weighs an operation before and after it is executed. */
export class Scales {
  readonly #root: GraphQLObjectType | undefined
  readonly #reader: FieldReader

  constructor(asked: Operation) {
    this.#root = asked.schema.getRootType(asked.operation.operation) ?? undefined
    this.#reader = new FieldReader(asked)
  }

  requested(): number {
    return this.#root ? new Estimate(this.#reader).of(this.#reader.root(this.#root), 0).points : 0
  }

  /** @param data the answer; null for one that failed as a whole */
  actual(data: Selected | null | undefined): number {
    return this.#root && data ? new Count(this.#reader).of(this.#reader.root(this.#root), [data]) : 0
  }
}

/** The scales of an operation with the variables it was given; undefined where they do not fit it. */
export function scalesFor({ given, ...asked }: Omit<Operation, 'variables'> & { given: Selected }): Scales | undefined {
  const { coerced } = getVariableValues(asked.schema, asked.operation.variableDefinitions ?? [], given)
  return coerced && new Scales({ ...asked, variables: coerced })
}
