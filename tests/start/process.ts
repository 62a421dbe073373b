import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'

const ROOT = path.resolve(import.meta.dirname, '../..')
const READY = /is ready at (http:\/\/\S+)/

export type Started = { child: ChildProcess; url: string; output: () => string }

/** A folder that is gone when the test is over. */
export function temporaryFolder(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-start-'))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** What a failed test left running would keep the run from ending. */
const running = new Set<ChildProcess>()
afterAll(async () => {
  for (const child of running) child.kill('SIGINT')
  await Promise.all([...running].map(endOf))
})

/** What is run: the server, as `pnpm start` does after it has made what is missing. */
const SERVER = ['apps/api/src/main.ts']

/** Runs the server and collects what it prints. */
export function launch(
  env: Record<string, string>,
  command: string[] = SERVER,
): { child: ChildProcess; output: () => string } {
  const {
    PORT: _port,
    DATABASE_URL: _url,
    DATA_DIR: _dir,
    PRACTICE: _practice,
    NODE_OPTIONS: _options,
    ...inherited
  } = process.env
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8')
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return { child, output: () => output }
}

/** How a process ended. */
export function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', resolve))
}

/** Starts the server as a process and waits until it says that it is ready. */
export function startProcess(env: Record<string, string>, command: string[] = SERVER): Promise<Started> {
  const { child, output } = launch(env, command)
  return new Promise((resolve, reject) => {
    const look = () => {
      const url = READY.exec(output())?.[1]
      if (url) resolve({ child, url, output })
    }
    child.stdout?.on('data', look)
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready\n${output()}`)))
  })
}

/** Starts the server where it must fail. @returns exit code and every line it printed */
export async function failToStart(
  env: Record<string, string>,
  command: string[] = SERVER,
): Promise<{ code: number | null; lines: string[] }> {
  const { child, output } = launch(env, command)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, lines: output().trim().split('\n') }
}
