import { execFile, spawnSync } from 'node:child_process'
import { it } from '@jest/globals'
import { WAIT_MS } from './patience.ts'

/** How the examples of one language are run. */
export type Tool = { name: string; ending: string; command: string; needs: string[] }

export const TOOLS: Tool[] = [
  { name: 'curl', ending: 'sh', command: 'bash', needs: ['bash', 'curl'] },
  { name: 'TypeScript', ending: 'ts', command: process.execPath, needs: [] },
  { name: 'Python', ending: 'py', command: 'python3', needs: ['python3'] },
]

const isMissing = (program: string) => spawnSync(program, ['--version']).status !== 0

const missing = (tool: Tool) => tool.needs.filter(isMissing)

/** `it`, or its skipping twin where a program is missing. In CI a missing program is a failure; here it is told how to have it. */
export function itWith(tool: Tool): typeof it | typeof it.skip {
  const lacking = process.env.CI ? [] : missing(tool)
  if (lacking.length === 0) return it
  console.warn(
    `No ${lacking.join(' and no ')} was found, so the examples in ${tool.name} are skipped. Install it and see that it is on the PATH.`,
  )
  return it.skip
}

export type Run = { code: number; stdout: string; stderr: string }

/** Runs one file as it stands, in a folder, with settings beside those of this process; a proxy is never asked. */
export function runFile({ command }: Tool, file: string, cwd: string, settings: Record<string, string>): Promise<Run> {
  const env = { ...process.env, NODE_OPTIONS: '', NO_PROXY: '*', no_proxy: '*', PYTHONIOENCODING: 'utf-8', ...settings }
  return new Promise((resolve) => {
    const child = execFile(command, [file], { cwd, env, timeout: WAIT_MS }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}
