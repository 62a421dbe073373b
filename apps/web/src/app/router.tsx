import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router'
import * as v from 'valibot'
import { activitiesSearch } from '../features/activity/activity.search.ts'
import { schemaChangesSearch } from '../features/contract/contract.search.ts'
import { developersSearch } from '../features/developers/developers.search.ts'
import { consultationSearch, consultationsSearch, documentsSearch } from '../features/document/document.search.ts'
import { eventsSearch } from '../features/event/event.search.ts'
import { provinceSearch, provincesSearch } from '../features/geography/geography.search.ts'
import { honoursSearch } from '../features/honour/honour.search.ts'
import { indicatorSearch, indicatorsSearch } from '../features/indicator/indicator.search.ts'
import { organisationsSearch } from '../features/organisation/organisation.search.ts'
import { loadOverview } from '../features/overview/overview.load.ts'
import { overviewSearch } from '../features/overview/overview.search.ts'
import { programmesSearch } from '../features/programme/programme.search.ts'
import { searchSearch } from '../features/search/search.search.ts'
import type { Client } from '../graphql/client.ts'
import { Failure } from './failure.tsx'
import { Layout } from './layout.tsx'
import { NotFound } from './not-found.tsx'
import { paths } from './paths.ts'
import { Pending } from './pending.tsx'
import { parseSearch, stringifySearch } from './search-params.ts'

// A page's query travels with the page; only the front page's own comes with the app itself.
const activityLoader = () => import('../features/activity/activity.load.ts')
const contractLoader = () => import('../features/contract/contract.load.ts')
const developersLoader = () => import('../features/developers/developers.load.ts')
const documentLoader = () => import('../features/document/document.load.ts')
const eventLoader = () => import('../features/event/event.load.ts')
const geographyLoader = () => import('../features/geography/geography.load.ts')
const honourLoader = () => import('../features/honour/honour.load.ts')
const indicatorLoader = () => import('../features/indicator/indicator.load.ts')
const methodLoader = () => import('../features/method/method.load.ts')
const organisationLoader = () => import('../features/organisation/organisation.load.ts')
const programmeLoader = () => import('../features/programme/programme.load.ts')
const searchLoader = () => import('../features/search/search.load.ts')

export type RouterContext = {
  client: Client
  apiUrl: string
  /** The URL with which the app was opened, as it was typed. */
  opened: { pathname: string; search: Record<string, string> }
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: v.object({ lang: v.fallback(v.optional(v.literal('en')), undefined) }),
  search: { middlewares: [retainSearchParams(['lang'])] },
  component: Layout,
})

const getParentRoute = () => rootRoute

const overviewRoute = createRoute({
  getParentRoute,
  path: paths.overview,
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadOverview(context.client, deps),
  component: lazyRouteComponent(() => import('../features/overview/overview.page.tsx'), 'OverviewPage'),
})

const programmesRoute = createRoute({
  getParentRoute,
  path: paths.programmes,
  validateSearch: programmesSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await programmeLoader()).loadProgrammes(context.client, deps),
  component: lazyRouteComponent(() => import('../features/programme/programmes.page.tsx'), 'ProgrammesPage'),
})

const programmeRoute = createRoute({
  getParentRoute,
  path: paths.programme,
  loaderDeps: ({ search: { lang } }) => ({ lang }),
  loader: async ({ context, params, deps }) =>
    (await programmeLoader()).loadProgramme(context.client, params.slug, deps.lang),
  component: lazyRouteComponent(() => import('../features/programme/programme.page.tsx'), 'ProgrammePage'),
})

const indicatorsRoute = createRoute({
  getParentRoute,
  path: paths.indicators,
  validateSearch: indicatorsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await indicatorLoader()).loadIndicators(context.client, deps),
  component: lazyRouteComponent(() => import('../features/indicator/indicators.page.tsx'), 'IndicatorsPage'),
})

const indicatorRoute = createRoute({
  getParentRoute,
  path: paths.indicator,
  validateSearch: indicatorSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await indicatorLoader()).loadIndicator(context.client, params.slug, deps),
  component: lazyRouteComponent(() => import('../features/indicator/indicator.page.tsx'), 'IndicatorPage'),
})

const provincesRoute = createRoute({
  getParentRoute,
  path: paths.provinces,
  validateSearch: provincesSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await geographyLoader()).loadProvinces(context.client, deps),
  component: lazyRouteComponent(() => import('../features/geography/provinces.page.tsx'), 'ProvincesPage'),
})

const provinceRoute = createRoute({
  getParentRoute,
  path: paths.province,
  validateSearch: provinceSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await geographyLoader()).loadProvince(context.client, params.code, deps),
  component: lazyRouteComponent(() => import('../features/geography/province.page.tsx'), 'ProvincePage'),
})

const activitiesRoute = createRoute({
  getParentRoute,
  path: paths.activities,
  validateSearch: activitiesSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await activityLoader()).loadActivities(context.client, deps),
  component: lazyRouteComponent(() => import('../features/activity/activities.page.tsx'), 'ActivitiesPage'),
})

const documentsRoute = createRoute({
  getParentRoute,
  path: paths.documents,
  validateSearch: documentsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await documentLoader()).loadDocuments(context.client, deps),
  component: lazyRouteComponent(() => import('../features/document/documents.page.tsx'), 'DocumentsPage'),
})

const documentRoute = createRoute({
  getParentRoute,
  path: paths.document,
  loaderDeps: ({ search: { lang } }) => ({ lang }),
  loader: async ({ context, params, deps }) =>
    (await documentLoader()).loadDocument(context.client, params.slug, deps.lang),
  component: lazyRouteComponent(() => import('../features/document/document.page.tsx'), 'DocumentPage'),
})

const consultationsRoute = createRoute({
  getParentRoute,
  path: paths.consultations,
  validateSearch: consultationsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await documentLoader()).loadConsultations(context.client, deps),
  component: lazyRouteComponent(() => import('../features/document/consultations.page.tsx'), 'ConsultationsPage'),
})

const consultationRoute = createRoute({
  getParentRoute,
  path: paths.consultation,
  validateSearch: consultationSearch,
  loaderDeps: ({ search: { lang } }) => ({ lang }),
  loader: async ({ context, params, deps }) =>
    (await documentLoader()).loadConsultation(context.client, params.slug, deps.lang),
  component: lazyRouteComponent(() => import('../features/document/consultation.page.tsx'), 'ConsultationPage'),
})

const eventsRoute = createRoute({
  getParentRoute,
  path: paths.events,
  validateSearch: eventsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await eventLoader()).loadEvents(context.client, deps),
  component: lazyRouteComponent(() => import('../features/event/events.page.tsx'), 'EventsPage'),
})

const eventRoute = createRoute({
  getParentRoute,
  path: paths.event,
  loaderDeps: ({ search: { lang } }) => ({ lang }),
  loader: async ({ context, params, deps }) => (await eventLoader()).loadEvent(context.client, params.slug, deps.lang),
  component: lazyRouteComponent(() => import('../features/event/event.page.tsx'), 'EventPage'),
})

const honoursRoute = createRoute({
  getParentRoute,
  path: paths.honours,
  validateSearch: honoursSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await honourLoader()).loadHonours(context.client, deps),
  component: lazyRouteComponent(() => import('../features/honour/honours.page.tsx'), 'HonoursPage'),
})

const organisationsRoute = createRoute({
  getParentRoute,
  path: paths.organisations,
  validateSearch: organisationsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await organisationLoader()).loadOrganisations(context.client, deps),
  component: lazyRouteComponent(() => import('../features/organisation/organisations.page.tsx'), 'OrganisationsPage'),
})

const organisationRoute = createRoute({
  getParentRoute,
  path: paths.organisation,
  loaderDeps: ({ search: { lang } }) => ({ lang }),
  loader: async ({ context, params, deps }) =>
    (await organisationLoader()).loadOrganisation(context.client, params.slug, deps.lang),
  component: lazyRouteComponent(() => import('../features/organisation/organisation.page.tsx'), 'OrganisationPage'),
})

const searchRoute = createRoute({
  getParentRoute,
  path: paths.search,
  validateSearch: searchSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await searchLoader()).loadSearch(context.client, deps),
  component: lazyRouteComponent(() => import('../features/search/search.page.tsx'), 'SearchPage'),
})

const methodRoute = createRoute({
  getParentRoute,
  path: paths.method,
  loader: async ({ context }) => (await methodLoader()).loadMethod(context.client),
  component: lazyRouteComponent(() => import('../features/method/method.page.tsx'), 'MethodPage'),
})

const schemaChangesRoute = createRoute({
  getParentRoute,
  path: paths.schemaChanges,
  validateSearch: schemaChangesSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await contractLoader()).loadSchemaChanges(context.client, deps),
  component: lazyRouteComponent(() => import('../features/contract/schema-changes.page.tsx'), 'SchemaChangesPage'),
})

const developersRoute = createRoute({
  getParentRoute,
  path: paths.developers,
  validateSearch: developersSearch,
  loader: async ({ context }) => (await developersLoader()).loadDevelopers(context.client),
  component: lazyRouteComponent(() => import('../features/developers/developers.page.tsx'), 'DevelopersPage'),
})

const routeTree = rootRoute.addChildren([
  overviewRoute,
  programmesRoute,
  programmeRoute,
  indicatorsRoute,
  indicatorRoute,
  provincesRoute,
  provinceRoute,
  activitiesRoute,
  documentsRoute,
  documentRoute,
  consultationsRoute,
  consultationRoute,
  eventsRoute,
  eventRoute,
  honoursRoute,
  organisationsRoute,
  organisationRoute,
  searchRoute,
  methodRoute,
  schemaChangesRoute,
  developersRoute,
])

/** Moving on, the page one reads stays for this long while the next one is on its way. */
const PATIENCE_MS = 1500

/** The app's router over a client; tests give a history in memory. */
export function createAppRouter(
  context: Omit<RouterContext, 'opened'>,
  { history = createBrowserHistory(), ...options }: { basepath?: string; history?: RouterHistory } = {},
): AppRouter {
  const { pathname, search } = history.location
  const router = buildRouter({ ...context, opened: { pathname, search: parseSearch(search) } }, { history, ...options })
  // A first visit has no page to stay on, so the waiting page is there at once, until something has arrived.
  const stop = router.subscribe('onResolved', () => {
    stop()
    router.update({ ...router.options, defaultPendingMs: PATIENCE_MS })
  })
  return router
}

const buildRouter = (context: RouterContext, options: { basepath?: string; history?: RouterHistory }) =>
  createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    // Apollo's cache decides what is fresh; the router asks it every time.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    defaultPendingComponent: Pending,
    defaultErrorComponent: Failure,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
    ...options,
  })

export type AppRouter = ReturnType<typeof buildRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
