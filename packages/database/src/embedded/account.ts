import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Fault } from '../fault.ts'
import type { Binaries } from './binaries.ts'

type Spawnable = { command: string; args: string[]; options: { uid?: number; gid?: number; cwd?: string } }

/** Which account runs PostgreSQL, and who must own its files (undefined: whoever we are). */
export type Account = {
  owner: { uid: number; gid: number } | undefined
  wrap: (command: string, args: string[]) => Spawnable
}

/** postgres, else nobody, from the machine's own list of accounts. */
function unprivilegedAccount(): { name: string; uid: number; gid: number } {
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const entry = ['postgres', 'nobody'].flatMap((name) => entries.find(([account]) => account === name) ?? [])
  const [name, , uid, gid] = entry
  if (!name)
    throw new Fault(
      'PostgreSQL does not run as root, and there is no postgres or nobody account: run as an ordinary user, or set DATABASE_URL.',
    )
  return { name, uid: Number(uid), gid: Number(gid) }
}

/**
 * PostgreSQL refuses to run as root. As root it runs under an unprivileged account where that account can reach the files,
 * else in a user namespace where root's own files count as that account's.
 * @param dataDir the cluster's folder; its parent exists
 * @throws Fault when neither way is open
 */
export function chooseAccount(binaries: Binaries, dataDir: string): Account {
  if (process.getuid?.() !== 0) return { owner: undefined, wrap: (command, args) => ({ command, args, options: {} }) }
  const { name, uid, gid } = unprivilegedAccount()
  const as = { uid, gid, cwd: '/' }
  const reaches =
    spawnSync(binaries.postgres, ['--version'], as).status === 0 &&
    spawnSync('test', ['-x', path.dirname(dataDir)], as).status === 0
  if (reaches) return { owner: { uid, gid }, wrap: (command, args) => ({ command, args, options: as }) }
  const namespace = ['-U', `--map-user=${uid}`, `--map-group=${gid}`]
  if (spawnSync('unshare', [...namespace, binaries.postgres, '--version']).status === 0)
    return {
      owner: { uid: 0, gid: 0 },
      wrap: (command, args) => ({ command: 'unshare', args: [...namespace, command, ...args], options: {} }),
    }
  throw new Fault(
    `PostgreSQL does not run as root, and the account ${name} cannot reach ${dataDir}: move the checkout out of a private folder, run as an ordinary user, or set DATABASE_URL.`,
  )
}
