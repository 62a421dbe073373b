// Random operations that are valid for a schema, to find those that cost a server more than their caller pays.
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What stands in the database, for arguments that name a record. */
export type Names = { provinces: string[]; indicators: string[]; programmes: string[]; organisations: string[] }

const DEEPEST = 5
const DAYS = ['2021-06-30', '2024-12-31', '2026-03-31', '2026-11-30']
const WORDS = ['a', 'hoc', 'giao duc', 'nghe an', 'so']

export class Operations {
  readonly #schema: GraphQLSchema
  readonly #random: () => number
  readonly #names: Names

  constructor(schema: GraphQLSchema, names: Names, seed: number) {
    this.#schema = schema
    this.#names = names
    this.#random = randomFrom(seed)
  }

  /** One to three fields of the query with what stands below them. */
  next(): string {
    const query = this.#schema.getQueryType()
    if (!query) throw new Error('The schema has no queries')
    const fields = Object.values(query.getFields()).filter(({ name }) => !['node', 'nodes', 'viewer'].includes(name))
    const count = this.#random() < 0.7 ? 1 : 3
    const asked = Array.from({ length: count }, (_, index) => `f${index}: ${this.#field(this.#pick(fields), 0)}`)
    return `{ ${asked.join(' ')} }`
  }

  #pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.#random() * from.length)]
    if (found === undefined) throw new Error('There is nothing to pick from')
    return found
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.flatMap(({ name, type }) => this.#argument(name, type) ?? [])
    return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#selection(field.type, depth)}`
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type)
    if (isLeafType(named)) return ''
    if (isAbstractType(named) || !isObjectType(named) || depth >= DEEPEST) return ' { __typename }'
    const fields = Object.values(named.getFields()).filter(
      ({ name }) => !['edges', 'pageInfo', 'citations'].includes(name),
    )
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
    const branches = fields.filter((field) => !isLeafType(getNamedType(field.type)))
    const chosen = new Set([
      ...(leaves.length > 0 && this.#random() < 0.5 ? [this.#pick(leaves)] : []),
      ...(branches.length > 0 ? [this.#pick(branches)] : []),
      ...(branches.length > 0 && this.#random() < 0.3 ? [this.#pick(branches)] : []),
    ])
    if (chosen.size === 0) return ' { __typename }'
    return ` { ${[...chosen].map((field) => this.#field(field, depth + 1)).join(' ')} }`
  }

  #argument(name: string, type: GraphQLInputType): string | undefined {
    if (['after', 'before', 'last', 'id', 'ids'].includes(name)) return undefined
    const isAsked = isNonNullType(type) || name === 'first' || name === 'filter' || this.#random() < 0.3
    return isAsked ? `${name}: ${this.#value(name, type)}` : undefined
  }

  #value(name: string, given: GraphQLInputType): string {
    const type = getNullableType(given)
    if (isListType(type)) return `[${this.#entries(name, type.ofType)}]`
    if (isEnumType(type)) return this.#pick(type.getValues()).name
    if (isInputObjectType(type)) return `{ ${this.#members(name, Object.values(type.getFields()))} }`
    const type_ = getNamedType(type).name
    if (type_ === 'Int') return this.#pick(['1', '20', '100'])
    if (type_ === 'Boolean') return this.#pick(['true', 'false'])
    if (type_ === 'Date') return JSON.stringify(this.#pick(DAYS))
    return JSON.stringify(this.#text(name))
  }

  #entries(name: string, type: GraphQLInputType): string {
    const count = 1 + Math.floor(this.#random() * 3)
    return [...new Set(Array.from({ length: count }, () => this.#value(name, type)))].join(', ')
  }

  /** A filter narrows little: what passes it is what costs. */
  #members(_name: string, fields: readonly { name: string; type: GraphQLInputType }[]): string {
    const province = fields.find(({ name }) => name === 'provinceCode')
    const chosen = province && this.#random() < 0.5 ? [province] : fields.filter(() => this.#random() < 0.1)
    return chosen.map(({ name, type }) => `${name}: ${this.#value(name, type)}`).join(', ')
  }

  #text(name: string): string {
    if (/province|^code$/i.test(name)) return this.#pick(this.#names.provinces)
    if (/indicator/i.test(name)) return this.#pick(this.#names.indicators)
    if (/programme/i.test(name)) return this.#pick(this.#names.programmes)
    if (/owner|organisation|lead|party/i.test(name)) return this.#pick(this.#names.organisations)
    if (name === 'slug') return this.#pick([...this.#names.indicators, ...this.#names.programmes])
    return this.#pick(WORDS)
  }
}
