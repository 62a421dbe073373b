import { parseArgs } from 'node:util'
import { Fault, messageOf } from '@nhip-cau/database/fault'
import { addDays, parseLocalDate, today } from '@nhip-cau/rules/date'

type Scopes = 'EXPORT'[]
/** What `pnpm api-keys` was asked to do. */
export type KeyCommand = { practice: boolean } & (
  | { verb: 'list' }
  | { verb: 'create'; wish: { name: string; organisation: string | null; scopes: Scopes; expiresAt: Date | null } }
  | { verb: 'rotate'; prefix: string; overlapDays: number; expiresAt: Date | null | undefined }
  | { verb: 'revoke'; prefix: string }
)

export const HELP = `pnpm api-keys <command> [options]

  create --name "Sở Giáo dục và Đào tạo Hải Phòng"   makes a key and shows it once
         --organisation "…"       the body the office belongs to
         --scopes EXPORT          what it allows beyond reading, which needs no key
         --expires 2027-12-31     its last day in Viet Nam, or never; by default a year from today
  list                            shows every key by its prefix, with its state and use; no secrets
  rotate <prefix>                 makes a key in the place of another and shows it once
         --overlap 14             for how many days the older one still holds, 0 to 90; by default 14
         --expires 2027-12-31     as above; by default as long a life as the older one was given
  revoke <prefix>                 ends a key at once and for good

  --practice                      the keys of the practice data, which are others
  --help                          this text

Environment: DATABASE_URL or DATA_DIR, as for pnpm start, which may run meanwhile.`

const OPTIONS = {
  name: { type: 'string' },
  organisation: { type: 'string' },
  scopes: { type: 'string' },
  expires: { type: 'string' },
  overlap: { type: 'string' },
  practice: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Options of each command, and whether it names a key. */
const COMMANDS: Record<string, { options: string[]; ofKey: boolean }> = {
  create: { options: ['name', 'organisation', 'scopes', 'expires'], ofKey: false },
  list: { options: [], ofKey: false },
  rotate: { options: ['overlap', 'expires'], ofKey: true },
  revoke: { options: [], ofKey: true },
}

/** The moment a key's last day is over in Viet Nam. */
function endOf(text: string): Date | null {
  if (text === 'never') return null
  if (parseLocalDate(text) === null) throw new Fault('--expires must be a day such as 2027-12-31, or never.')
  return new Date(`${addDays(text, 1)}T00:00:00+07:00`)
}

function scopesOf(text: string | undefined): Scopes {
  const names = text === undefined ? [] : text.split(',').map((name) => name.trim())
  const known = names.filter((name) => name === 'EXPORT')
  if (known.length < names.length) throw new Fault('--scopes knows EXPORT only.')
  return [...new Set(known)]
}

function overlapOf(text = '14'): number {
  if (!/^\d{1,2}$/.test(text) || Number(text) > 90) throw new Fault('--overlap must be a number of days from 0 to 90.')
  return Number(text)
}

function parse(values: readonly string[]) {
  try {
    return parseArgs({ args: [...values], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Fault(`${messageOf(error).split('. ')[0]}. See pnpm api-keys --help.`)
  }
}

/**
 * Reads the arguments of `pnpm api-keys`. @returns what to do, null when help was asked for
 * @throws Fault that names the argument at fault and the mend
 */
export function readKeyCommand(values: readonly string[]): KeyCommand | null {
  const { values: given, positionals } = parse(values)
  if (given.help) return null
  const [verb = '', prefix = '', ...more] = positionals
  const command = COMMANDS[verb]
  if (!command) throw new Fault('Name what to do: create, list, rotate or revoke. See pnpm api-keys --help.')
  const stray = Object.keys(given).find((name) => name !== 'practice' && !command.options.includes(name))
  if (stray) throw new Fault(`pnpm api-keys ${verb} takes no --${stray}. See pnpm api-keys --help.`)
  if (more.length > 0 || (prefix !== '') !== command.ofKey)
    throw new Fault(`Write pnpm api-keys ${verb}${command.ofKey ? ' <prefix>' : ''}, then its options.`)
  const practice = given.practice ?? false
  if (verb === 'create') {
    const { name, organisation = null, expires = addDays(today(), 365) } = given
    if (name === undefined) throw new Fault('Say who the key is for: --name "…", an agency, an office or a purpose.')
    return { verb, practice, wish: { name, organisation, scopes: scopesOf(given.scopes), expiresAt: endOf(expires) } }
  }
  if (verb === 'rotate') {
    const expiresAt = given.expires === undefined ? undefined : endOf(given.expires)
    return { verb, practice, prefix, overlapDays: overlapOf(given.overlap), expiresAt }
  }
  return verb === 'revoke' ? { verb, practice, prefix } : { verb: 'list', practice }
}
