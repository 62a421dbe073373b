/**
 * What one request may be. Chosen by measuring: the largest document of the web app has 972 tokens, 772 expanded fields,
 * depth 11, 7 root fields, 6 aliases and 1 directive; the full introspection query has depth 15. `docs/api.md` lists these
 * values, and a test holds it to them.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  BODY_BYTES: 256 * 1024,
  /** Bytes of a request's headers, Node's own bound made explicit. */
  HEADER_BYTES: 16 * 1024,
  /** Levels of objects and lists in a body. */
  JSON_DEPTH: 24,
  /** Values and keys in a body. */
  JSON_VALUES: 5_000,
  /** Lexical tokens of a document. */
  TOKENS: 2_000,
  /** Errors told of one document. */
  ERRORS: 10,
  DEPTH: 18,
  ALIASES: 30,
  ROOT_FIELDS: 15,
  /** Fields of an operation with its fragments written out. */
  FIELDS: 1_500,
  /** Fragments defined in a document. */
  FRAGMENTS: 80,
  DIRECTIVES: 20,
  /** Cost of one operation; the web app's dearest has 28,005, an organisation with its programmes and their activities. */
  COST: 40_000,
  /** Milliseconds that the database may take for one statement. */
  STATEMENT_MS: 10_000,
  /** Milliseconds after which a request is answered, finished or not. */
  REQUEST_MS: 20_000,
  /** Milliseconds in which a request must have been sent. */
  SENDING_MS: 30_000,
  /** Callers whose budgets are remembered; the one longest unseen is forgotten first, and begins with a full one. */
  CALLERS: 20_000,
} as const

/** How long a browser may keep the response to a preflight; Chromium keeps none longer. */
export const PREFLIGHT_SECONDS = 7_200
