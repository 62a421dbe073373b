import { Fault } from '@nhip-cau/database/fault'

/** What `pnpm start` takes. */
export const HELP = `pnpm start [options]

  --practice                       opens a database of its own with made-up data, made on the first run and kept
  --practice=new                   makes that data anew, for today
  --practice-day=2026-11-21        for another day (with --practice or --practice=new)
  --practice-seed=text             another set of data of the same shape
  --practice-measurements=1000000  more measurements, for benchmarks
  --help                           this text

Environment: PORT, HOST, DATA_DIR, DATABASE_URL, LOG_LEVEL and more; see README.md.`

/** Environment variables by the option that sets them. */
const VALUES: Record<string, string> = {
  '--practice-day': 'PRACTICE_DAY',
  '--practice-seed': 'PRACTICE_SEED',
  '--practice-measurements': 'PRACTICE_MEASUREMENTS',
}

/**
 * The options of `pnpm start` as the environment variables the server reads. A named day, seed or size implies practice.
 * @throws Fault for anything else, with what there is
 */
export function readArguments(values: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const argument of values) {
    const [name = '', value] = argument.split(/=(.*)/s)
    const variable = VALUES[name]
    if (name === '--practice' && (value === undefined || value === 'new')) found.PRACTICE = value ?? 'open'
    else if (variable && value) found[variable] = value
    else
      throw new Fault(`pnpm start does not know ${argument}: write --practice or --practice=new, or --help for more.`)
  }
  return Object.keys(found).length > 0 ? { PRACTICE: 'open', ...found } : found
}
