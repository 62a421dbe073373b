/** Every address of the app, in one place. */
export const paths = {
  overview: '/',
  programmes: '/programmes',
  programme: '/programmes/$slug',
  activities: '/activities',
  indicators: '/indicators',
  indicator: '/indicators/$slug',
  provinces: '/provinces',
  province: '/provinces/$code',
  documents: '/documents',
  document: '/documents/$slug',
  consultations: '/consultations',
  consultation: '/consultations/$slug',
  events: '/events',
  event: '/events/$slug',
  honours: '/honours',
  organisations: '/organisations',
  organisation: '/organisations/$slug',
  search: '/search',
  method: '/method',
  schemaChanges: '/schema-changes',
  developers: '/developers',
} as const

/** The day before the 2025 rearrangement took effect: the 63 former units are those of that day. */
export const LAST_DAY_OF_63 = '2025-06-30'

/** Addresses that the API's own host serves beside `/graphql`. */
export function besideApi(apiUrl: string, path: string): string {
  return /^https?:/.test(apiUrl) ? new URL(path, apiUrl).href : path
}

/** A link is the current one only when it leads to exactly this address; another view of the same path is not. */
export const sameAddress = { exact: true, includeSearch: true }
