import { HeaderMap } from '@apollo/server'
import { type Language, type Localised, pick } from '@nhip-cau/rules/language'
import { type ASTNode, GraphQLError, type GraphQLFormattedError, parse, visit } from 'graphql'

/**
 * An error the caller can mend, with code BAD_USER_INPUT.
 * @param argument the argument or input field at fault, as a path such as filter.activeOn; empty where only the value is
 * known, as in a scalar: the path is then found from the place of the value
 * @param message what is wrong and what to write instead, in both languages
 * @param node the value in the document, where it is written there
 */
export function invalidArgument(argument: string, message: Localised, node?: ASTNode): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', argument, messages: message }
  return new GraphQLError(message.en, { extensions, nodes: node ?? null })
}

/** What the API declines to do although nothing failed: too much, too often, or not now. */
export type Refusal = {
  /** Stable; clients tell cases apart by it. */
  code: string
  /** HTTP status of the answer; that of any answer with an error in a field where absent. */
  status?: number
  /** What is wrong and what to do, in both languages. */
  messages: Localised
  /** Seconds after which to try again. */
  retryAfter?: number
  /** What else `extensions` tells: the limit, the value. */
  details?: Record<string, unknown>
}

/** A refusal as an error that keeps its code and status through GraphQL and through Fastify. */
export function refusal({ code, status, messages, retryAfter, details = {} }: Refusal): GraphQLError {
  const headers = new HeaderMap(retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]])
  const http = status === undefined ? {} : { http: { status, headers } }
  return new GraphQLError(messages.en, { extensions: { code, messages, details, ...http } })
}

const UNFORESEEN: Localised = {
  vi: 'Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy báo cho đơn vị vận hành kèm mã',
  en: 'Something went wrong on our side. Try again; if it stays, report it with the number',
}

/** Names on the way to a value written in the document: filter.activeOn. */
function argumentAt(source: string, start: number): string {
  const names: string[] = []
  const enter = (node: ASTNode) => {
    const holds = node.loc && node.loc.start <= start && start < node.loc.end
    if (holds && (node.kind === 'Argument' || node.kind === 'ObjectField')) names.push(node.name.value)
  }
  visit(parse(source), { enter })
  return names.join('.')
}

function localisedMessages(error: GraphQLError): Localised | undefined {
  return (error.extensions.messages ?? originalOf(error)?.extensions.messages) as Localised | undefined
}

/** The error a scalar threw, inside the one GraphQL wrapped around it. */
function originalOf(error: GraphQLError): GraphQLError | undefined {
  return error.originalError instanceof GraphQLError ? error.originalError : undefined
}

/** The argument or variable at fault, where the error does not carry it: read from its words and its place. */
function argumentOf(error: GraphQLError): string {
  const variable = /^Variable "(\$\w+)"(?: got invalid value .* at "([^"]+)")?/s.exec(error.message)
  const { source, start } = error.nodes?.[0]?.loc ?? {}
  return variable?.[2] || variable?.[1] || (source && start !== undefined ? argumentAt(source.body, start) : '')
}

/** Whether GraphQL itself refused a value: one written in the document, or one given for a variable. */
function isRefusedValue(error: GraphQLError, code: string): boolean {
  return code === 'BAD_USER_INPUT' || (error.nodes?.[0]?.kind.endsWith('Value') ?? false)
}

/** A refusal as its reader sees it; undefined for any other error. A validation rule's comes wrapped in one of GraphQL's. */
function presentRefusal(error: GraphQLError, language: Language): GraphQLFormattedError | undefined {
  const { code, messages, details } = (originalOf(error) ?? error).extensions
  if (!messages || !details) return undefined
  const { path } = error
  return {
    message: pick(messages as Localised, language),
    ...(path && { path }),
    extensions: { code, ...(details as object) },
  }
}

function badInput(error: GraphQLError, messages: Localised, language: Language): GraphQLFormattedError {
  const argument = (error.extensions.argument as string | undefined) || argumentOf(error)
  const { locations, path } = error.toJSON()
  return {
    message:
      argument && !pick(messages, language).includes(argument)
        ? `${argument}: ${pick(messages, language)}`
        : pick(messages, language),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'BAD_USER_INPUT', argument },
  }
}

/**
 * An error as its reader sees it. What the caller can mend is told in the reader's language with the argument's name; what
 * GraphQL itself refuses is passed on; anything else is masked, and comes back as `unforeseen` to be logged.
 */
export function presentError(
  error: GraphQLError,
  language: Language,
  requestId: string,
): { formatted: GraphQLFormattedError; unforeseen?: Error } {
  const refused = presentRefusal(error, language)
  if (refused) return { formatted: refused }
  const messages = localisedMessages(error)
  const { message, locations, path, extensions } = error.toJSON()
  const place = { ...(locations && { locations }), ...(path && { path }) }
  const code = extensions?.code
  if (messages) return { formatted: badInput(error, messages, language) }
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    const known = isRefusedValue(error, code) ? { code: 'BAD_USER_INPUT', argument: argumentOf(error) } : { code }
    return { formatted: { message, ...place, extensions: known } }
  }
  return {
    formatted: {
      message: `${pick(UNFORESEEN, language)} ${requestId}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    },
    unforeseen: error.originalError ?? error,
  }
}
