import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'

export type ClientOptions = {
  /** Address of the API, such as https://…/graphql. */
  url: string
  /** API key; without one the caller is anonymous. */
  key?: string
  /** Language of refusals. */
  language?: 'vi' | 'en'
  /** Times a question is asked at most, when the answer is to come back later (429, 503). */
  attempts?: number
}

type Fault = { message: string; extensions: { code: string; [name: string]: unknown } }

/** A refusal of the API: its words, its stable code, and what else it says. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: string
  readonly status: number
  readonly extensions: Record<string, unknown>
  constructor({ message, extensions }: Fault, status: number) {
    super(message)
    this.code = extensions.code
    this.status = status
    this.extensions = extensions
  }
}

export type Page<Node> = { nodes: readonly Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

export type Client = ReturnType<typeof createClient>

/** Seconds after which to ask again; 0 where the refusal would be the same. */
const retryAfter = ({ status, headers }: Response) =>
  status === 429 || status === 503 ? Number(headers.get('retry-after') ?? 1) : 0

/** A client of the API: a few lines over fetch, typed by the documents it is given. */
export function createClient({ url, key, language = 'en', attempts = 5 }: ClientOptions) {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    'accept-language': language,
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  }

  async function send(body: string, attempt = 1): Promise<Response> {
    const response = await fetch(url, { method: 'POST', headers, body })
    const seconds = retryAfter(response)
    if (seconds === 0 || attempt >= attempts) return response
    await response.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    return send(body, attempt + 1)
  }

  return {
    /**
     * Asks one question and gives its data.
     * @throws ApiError for the first error of the answer; TypeError where the line is cut
     */
    async ask<Data, Variables>(
      document: TypedDocumentNode<Data, Variables>,
      variables: NoInfer<Variables>,
    ): Promise<Data> {
      const response = await send(JSON.stringify({ query: print(document), variables }))
      const { data, errors = [] } = (await response.json()) as { data?: Data | null; errors?: Fault[] }
      const [fault] = errors
      if (fault) throw new ApiError(fault, response.status)
      if (!data) throw new Error(`The API answered with status ${response.status} and no data`)
      return data
    },
  }
}

/** Every entry of a list, page by page, each page asked for when it is needed. */
export async function* everyNode<Node>(read: (after: string | null) => Promise<Page<Node>>): AsyncGenerator<Node> {
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo }: Page<Node> = await read(after)
    yield* nodes
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor
  }
}
