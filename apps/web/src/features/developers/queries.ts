/** Short questions shown in the text; a test holds them against the contract. */
export const AS_WAS = `{
  province(code: "15", asOf: "2025-06-30") { name { vi } }
  measurements(filter: { provinceCode: ["15"], units: AS_WAS }) {
    nodes { province { name { vi } validTo } quantity { text } }
  }
}`

export const START_EXPORT = `mutation {
  startExport(input: { list: { measurements: {} }, format: JSONL, idempotencyKey: "2026-11-26" }) {
    export { id status }
    userErrors { ... on UserError { code message } }
  }
}`

export const EXPORT_STATE = `query ($id: ID!) {
  export(id: $id) { status rows total bytes sha256 url expiresAt }
}`

export const VERSIONS = `{
  schemaChanges(first: 3) {
    nodes { version releasedOn changes { kind path description(language: EN) breaking } }
  }
}`

/** How the file of an export is fetched, going on where it stopped, and how a kept answer is asked after. */
export const fetchExport = (api: string) =>
  `curl -C - -O "${new URL('/', api).href.replace(/\/$/, '')}$URL" && sha256sum *.jsonl`

export const askAgain = (api: string) => `curl -i "${api}?query=%7Bregister%7Brevision%7D%7D" -H 'if-none-match: W/"…"'`
