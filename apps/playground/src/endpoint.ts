/** Where queries go: the origin that serves this page, unless the build was given another API. */
export const GRAPHQL_URL = new URL(import.meta.env.VITE_API_URL ?? '/graphql', window.location.origin).href

/** The schema as text, which the API serves beside its endpoint. */
export const SCHEMA_URL = new URL('/schema.graphql', GRAPHQL_URL).href
