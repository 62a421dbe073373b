/** Short questions shown in the text; a test holds them against the contract. */
export const AS_WAS = `{
  province(code: "15", asOf: "2025-06-30") { name { vi } }
  measurements(filter: { provinceCode: ["15"], units: AS_WAS }) {
    nodes { province { name { vi } validTo } quantity { text } }
  }
}`

export const VERSIONS = `{
  schemaChanges(first: 3) {
    nodes { version releasedOn changes { kind path description(language: EN) breaking } }
  }
}`
