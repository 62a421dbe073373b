import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
import { refusal } from '../errors.ts'
import { LIMITS } from './limits.ts'

/** What is counted in a selection with its fragments written out. */
type Extent = { depth: number; aliases: number; fields: number; directives: number; rootFields: number }

const NOTHING: Extent = { depth: 0, aliases: 0, fields: 0, directives: 0, rootFields: 0 }

/** Two selections side by side. */
const beside = (a: Extent, b: Extent): Extent => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
  directives: a.directives + b.directives,
  rootFields: a.rootFields + b.rootFields,
})

/** Counts each fragment once, however often it is spread: a bomb of fragments costs as little as any other document. */
class Counter {
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #counted = new Map<string, Extent>()

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
  }

  operation({ selectionSet, directives = [] }: OperationDefinitionNode): Extent {
    return beside(this.#set(selectionSet), { ...NOTHING, directives: directives.length })
  }

  #set(set: SelectionSetNode | undefined): Extent {
    return (set?.selections ?? []).map((each) => this.#selection(each)).reduce(beside, NOTHING)
  }

  #selection(selection: SelectionNode): Extent {
    const own = { ...NOTHING, directives: selection.directives?.length ?? 0 }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, this.#fragment(selection.name.value))
    const inner = this.#set(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return beside(own, inner)
    const field = { ...own, depth: inner.depth + 1, fields: 1, aliases: selection.alias ? 1 : 0 }
    return { ...beside(field, inner), rootFields: 1 }
  }

  #fragment(name: string): Extent {
    const known = this.#counted.get(name)
    if (known) return known
    this.#counted.set(name, NOTHING) // One that spreads itself is refused by GraphQL's own rules.
    const extent = this.#set(this.#fragments.get(name)?.selectionSet)
    this.#counted.set(name, extent)
    return extent
  }
}

/** All operations of a document together, with the number of its fragments. */
export function extentOf(document: DocumentNode): Extent & { fragments: number } {
  const counter = new Counter(document)
  const of = (kind: Kind) => document.definitions.filter((each) => each.kind === kind)
  const operations = of(Kind.OPERATION_DEFINITION) as OperationDefinitionNode[]
  const extent = operations.map((each) => counter.operation(each)).reduce(beside, NOTHING)
  return { ...extent, fragments: of(Kind.FRAGMENT_DEFINITION).length }
}

type Bound = { of: keyof ReturnType<typeof extentOf>; limit: number; code: string; en: string; vi: string }

const BOUNDS: Bound[] = [
  {
    of: 'depth',
    limit: LIMITS.DEPTH,
    code: 'QUERY_TOO_DEEP',
    en: 'levels of fields: ask for the inner part on its own',
    vi: 'cấp trường lồng nhau: hãy truy vấn riêng phần bên trong',
  },
  {
    of: 'aliases',
    limit: LIMITS.ALIASES,
    code: 'TOO_MANY_ALIASES',
    en: 'aliases: use a list field with a filter, or several requests',
    vi: 'bí danh: hãy dùng trường danh sách có bộ lọc, hoặc chia thành nhiều yêu cầu',
  },
  {
    of: 'rootFields',
    limit: LIMITS.ROOT_FIELDS,
    code: 'TOO_MANY_ROOT_FIELDS',
    en: 'fields at the root: send several requests',
    vi: 'trường ở gốc: hãy chia thành nhiều yêu cầu',
  },
  {
    of: 'fields',
    limit: LIMITS.FIELDS,
    code: 'TOO_MANY_FIELDS',
    en: 'fields with fragments written out: ask for less at a time',
    vi: 'trường sau khi khai triển các phân đoạn: mỗi lần hãy truy vấn ít hơn',
  },
  {
    of: 'fragments',
    limit: LIMITS.FRAGMENTS,
    code: 'TOO_MANY_FRAGMENTS',
    en: 'fragments: write small ones out where they are used',
    vi: 'phân đoạn: hãy viết thẳng các phân đoạn nhỏ vào nơi dùng',
  },
  {
    of: 'directives',
    limit: LIMITS.DIRECTIVES,
    code: 'TOO_MANY_DIRECTIVES',
    en: 'directives: take out those that are not needed',
    vi: 'chỉ thị: hãy bỏ những chỉ thị không cần thiết',
  },
]

/**
 * Bounds the shape of a document. It counts before any other rule looks, and empties a document that goes too far: the
 * rules after it are quadratic in fields and overflow the stack on a chain of some 250 fragments.
 */
export const structureRule: ValidationRule = (context) => {
  const document = context.getDocument()
  const extent = extentOf(document)
  const broken = BOUNDS.filter(({ of, limit }) => extent[of] > limit)
  for (const { of, limit, code, en, vi } of broken)
    context.reportError(
      refusal({
        code,
        status: 400,
        messages: {
          en: `This document has ${extent[of]} ${en}. At most ${limit} are served.`,
          vi: `Văn bản truy vấn có ${extent[of]} ${vi}. Tối đa là ${limit}.`,
        },
        details: { limit, value: extent[of] },
      }),
    )
  if (broken.length > 0) (document.definitions as DefinitionNode[]).length = 0
  return {}
}

/** Codes of the rule with their limits, for the documentation's test. */
export const STRUCTURE_CODES: ReadonlyMap<string, number> = new Map(BOUNDS.map(({ code, limit }) => [code, limit]))
