import path from 'node:path'
import { Fault } from '@nhip-cau/database/fault'
import { type LocalDate, parseLocalDate } from '@nhip-cau/rules/date'
import * as v from 'valibot'

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

const size = v.pipe(v.string(), v.regex(/^\d{1,8}$/, 'must be a whole number of up to 8 digits'), v.transform(Number))

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
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'warn'),
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

/** How this process was asked to run. */
export type Env = {
  port: number
  host: string
  /** Folder of the embedded database, absolute. */
  dataDir: string
  /** PostgreSQL to use instead of the embedded one. */
  databaseUrl: string | undefined
  logLevel: (typeof LOG_LEVELS)[number]
  /** How long the feed keeps changes. */
  feedDays: number
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
      // An address may hold a password, and what is told here ends in logs.
      return `${name} ${issue.message}${name === 'DATABASE_URL' ? '' : `, not ${issue.received}`}`
    })
    throw new Fault(`The environment cannot be used: ${faults.join('; ')}.`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, LOG_LEVEL, FEED_DAYS } = result.output
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    feedDays: FEED_DAYS,
    practice: practiceOf(result.output),
  }
}
