import { spawn } from 'node:child_process'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

/** The programs of every workspace package, before those of the machine. */
const BIN = ['node_modules/.bin', 'apps/api/node_modules/.bin'].map((dir) => path.join(ROOT, dir))

export type RunOptions = {
  cwd?: string
  env?: Record<string, string>
  /** Show the output as it comes; otherwise only when the program fails. */
  show?: boolean
}

/** Runs a program of the repository. @returns its exit code and, unless shown, all it printed */
export function tryRun(
  command: string,
  args: string[],
  options: RunOptions = {},
): Promise<{ code: number; output: string }> {
  const searchPath = [...BIN, process.env.PATH].join(path.delimiter)
  const child = spawn(command, args, {
    cwd: path.join(ROOT, options.cwd ?? '.'),
    env: { ...process.env, CHECKPOINT_DISABLE: '1', ...options.env, PATH: searchPath },
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** The same for a program that must succeed. @throws Error with all it printed */
export async function run(command: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await tryRun(command, args, options)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`)
  return output
}
