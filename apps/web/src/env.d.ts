/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Address of the GraphQL API; the page's own origin when absent. */
  readonly VITE_API_URL?: string
}
