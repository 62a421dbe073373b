import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Fault, messageOf } from '../fault.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'

/** Role that owns everything in an embedded cluster. */
export const EMBEDDED_ROLE = 'nhipcau'

/** A folder with a PostgreSQL cluster in it, and the password of its one role. */
export type Cluster = { dir: string; data: string; password: string }

/** Makes the folder and the password file, or reads them. @throws Fault when the folder cannot be written */
export function openFolder(dir: string): { data: string; password: string } {
  const secret = path.join(dir, 'password')
  try {
    fs.mkdirSync(dir, { recursive: true, mode: 0o755 })
    fs.accessSync(dir, fs.constants.W_OK)
    if (!fs.existsSync(secret)) fs.writeFileSync(secret, randomBytes(18).toString('base64url'), { mode: 0o600 })
    return { data: path.join(dir, 'data'), password: fs.readFileSync(secret, 'utf8').trim() }
  } catch (cause) {
    throw new Fault(
      `The data folder ${dir} cannot be written (${messageOf(cause)}): choose another with DATA_DIR, or give this account the right to write there.`,
      { cause },
    )
  }
}

function chownTree(entry: string, owner: { uid: number; gid: number }): void {
  fs.lchownSync(entry, owner.uid, owner.gid)
  if (!fs.lstatSync(entry).isDirectory()) return
  for (const name of fs.readdirSync(entry)) chownTree(path.join(entry, name), owner)
}

function initialise(dir: string, password: string, binaries: Binaries, account: Account, durable: boolean): string {
  // Made beside its place and renamed when whole, so that an interrupted first start leaves no half-made cluster.
  for (const name of fs.readdirSync(dir))
    if (name.startsWith('making-')) fs.rmSync(path.join(dir, name), { recursive: true, force: true })
  const making = path.join(dir, `making-${process.pid}`)
  const passwordFile = path.join(dir, `making-${process.pid}.password`)
  fs.mkdirSync(making, { mode: 0o700 })
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.owner) for (const entry of [making, passwordFile]) chownTree(entry, account.owner)
  const { command, args, options } = account.wrap(binaries.initdb, [
    '-D',
    making,
    '-U',
    EMBEDDED_ROLE,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ])
  const made = spawnSync(command, args, { ...options, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  fs.rmSync(passwordFile, { force: true })
  if (made.status !== 0)
    throw new Fault(
      `The database cluster could not be made in ${dir}: ${(made.stderr || messageOf(made.error)).trim().split('\n').at(-1)}`,
    )
  return making
}

/** Opens the cluster in a folder, making it first where there is none. @throws Fault with the mend */
export function openCluster(
  dir: string,
  binaries: Binaries,
  chooseAccount: (data: string) => Account,
  durable: boolean,
): Cluster & { account: Account } {
  const { data, password } = openFolder(dir)
  const account = chooseAccount(data)
  if (!fs.existsSync(path.join(data, 'PG_VERSION')))
    fs.renameSync(initialise(dir, password, binaries, account, durable), data)
  else if (account.owner && fs.statSync(data).uid !== account.owner.uid) chownTree(data, account.owner)
  return { dir, data, password, account }
}
