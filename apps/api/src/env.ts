import net from 'node:net'
import path from 'node:path'
import { Fault } from '@nhip-cau/database/fault'
import { type LocalDate, parseLocalDate } from '@nhip-cau/rules/date'
import * as v from 'valibot'
import { type Budget, type Budgets, DEFAULT_BUDGETS } from './guard/budget.ts'

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535'),
  v.transform(Number),
  v.maxValue(65535, 'must be a whole number from 0 to 65535'),
)

const postgresUrl = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
    'must be an address such as postgresql://user:password@host:5432/database',
  ),
)

const day = v.pipe(
  v.string(),
  v.check((text) => parseLocalDate(text) !== null, 'must be a day such as 2026-11-21'),
)

/** Points a caller may hold and points that flow back in a second: 60000/1000. */
const budget = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,8}\/[1-9]\d{0,8}$/, 'must be two whole numbers such as 60000/1000'),
  v.transform((text): Budget => {
    const [limit = 0, restoreRate = 0] = text.split('/').map(Number)
    return { limit, restoreRate }
  }),
)

/** A whole number from 1 on. */
const atLeastOne = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,4}$/, 'must be a whole number from 1 to 99999'),
  v.transform(Number),
)

const size = v.pipe(v.string(), v.regex(/^\d{1,8}$/, 'must be a whole number of up to 8 digits'), v.transform(Number))

const entriesOf = (text: string) => text.split(',').map((entry) => entry.trim().toLowerCase())

/** A list of names separated by commas. */
const list = (accepts: (entry: string) => boolean, message: string) =>
  v.pipe(
    v.string(),
    v.check((text) => entriesOf(text).every(accepts), message),
    v.transform(entriesOf),
  )

/** An address, a subnet such as 10.0.0.0/8, or a name for one. */
function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const family = net.isIP(address)
  const most = family === 6 ? 128 : 32
  return family > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

const proxies = list(isProxy, 'must list addresses, subnets such as 10.0.0.0/8, or loopback, linklocal, uniquelocal')
const hosts = list(
  (name) => /^[a-z0-9.:-]+$/.test(name) && !/^[^:]*:\d*$/.test(name),
  'must list host names without ports',
)

const days = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,4}$/, 'must be a whole number of days from 1 to 99999'),
  v.transform(Number),
)

const Environment = v.object({
  PORT: v.optional(port, '4000'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'must name a host or an address')), 'localhost'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'must name a folder')), '.data'),
  DATABASE_URL: v.optional(postgresUrl),
  EXPORT_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'must name a folder'))),
  EXPORT_HOURS: v.optional(atLeastOne, '48'),
  EXPORTS_RUNNING: v.optional(atLeastOne, '2'),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'warn'),
  TRUST_PROXY: v.optional(proxies),
  BUDGET_ANONYMOUS: v.optional(budget),
  BUDGET_API_KEY: v.optional(budget),
  ALLOWED_HOSTS: v.optional(hosts),
  METRICS: v.optional(v.picklist(['local', 'off'], 'must be local or off'), 'local'),
  METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16, 'must have 16 characters or more'))),
  FEED_DAYS: v.optional(days, '400'),
  PRACTICE: v.optional(v.picklist(['open', 'new'], 'must be open or new')),
  PRACTICE_DAY: v.optional(day),
  PRACTICE_SEED: v.optional(v.string()),
  PRACTICE_MEASUREMENTS: v.optional(size),
})

/** Practice data instead of the register; null for what was not named. */
export type Practice = {
  /** Whether an earlier run's is replaced. */
  anew: boolean
  day: LocalDate | null
  seed: string | null
  measurements: number | null
}

/** Variables that hold a password or a token, or may. */
const SECRET: ReadonlySet<string> = new Set(['DATABASE_URL', 'METRICS_TOKEN'])

/** How this process was asked to run. */
export type Env = {
  port: number
  host: string
  /** Folder of the embedded database, absolute. */
  dataDir: string
  /** PostgreSQL to use instead of the embedded one. */
  databaseUrl: string | undefined
  logLevel: (typeof LOG_LEVELS)[number]
  budgets: Budgets
  /** Addresses of proxies whose word on the caller's address and protocol is taken. */
  trustProxy: readonly string[]
  /** Hosts that are served; every one when there are none. */
  allowedHosts: readonly string[]
  metrics: 'local' | 'off'
  metricsToken: string | undefined
  /** How long the feed keeps changes. */
  feedDays: number
  /** Where files of exports lie, how long, and how many are written at once. */
  exports: { dir: string; hours: number; running: number }
  /** Null for the register itself. */
  practice: Practice | null
}

function practiceOf(output: v.InferOutput<typeof Environment>): Practice | null {
  const { PRACTICE, PRACTICE_DAY, PRACTICE_SEED, PRACTICE_MEASUREMENTS } = output
  if (!PRACTICE) return null
  return {
    anew: PRACTICE === 'new',
    day: PRACTICE_DAY ?? null,
    seed: PRACTICE_SEED ?? null,
    measurements: PRACTICE_MEASUREMENTS ?? null,
  }
}

/**
 * Reads the environment once. An empty variable counts as absent, as most shells and Compose write it.
 * @param root folder that a relative DATA_DIR starts from
 * @throws Fault that names every variable at fault and what it must be
 */
export function readEnv(variables: NodeJS.ProcessEnv, root: string): Env {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = v.safeParse(Environment, present)
  if (!result.success) {
    const faults = result.issues.map((issue) => {
      const name = v.getDotPath(issue)
      // What is told here ends in logs.
      return `${name} ${issue.message}${SECRET.has(String(name)) ? '' : `, not ${issue.received}`}`
    })
    throw new Fault(`The environment cannot be used: ${faults.join('; ')}.`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, LOG_LEVEL, TRUST_PROXY, ALLOWED_HOSTS, METRICS } = result.output
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    trustProxy: TRUST_PROXY ?? [],
    budgets: {
      ANONYMOUS: result.output.BUDGET_ANONYMOUS ?? DEFAULT_BUDGETS.ANONYMOUS,
      API_KEY: result.output.BUDGET_API_KEY ?? DEFAULT_BUDGETS.API_KEY,
    },
    allowedHosts: ALLOWED_HOSTS ?? [],
    metrics: METRICS,
    metricsToken: result.output.METRICS_TOKEN,
    feedDays: result.output.FEED_DAYS,
    exports: {
      dir: path.resolve(root, result.output.EXPORT_DIR ?? path.join(DATA_DIR, 'exports')),
      hours: result.output.EXPORT_HOURS,
      running: result.output.EXPORTS_RUNNING,
    },
    practice: practiceOf(result.output),
  }
}
