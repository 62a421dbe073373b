import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { messageOf } from '../fault.ts'
import { type Issues, RegisterError } from './issue.ts'

/** The files of the register beside the folder of programmes. */
export const FILES = [
  'sources.yaml',
  'provinces.yaml',
  'successions.yaml',
  'organisations.yaml',
  'indicators.yaml',
  'measurements.yaml',
  'documents.yaml',
  'events.yaml',
  'consultations.yaml',
  'honours.yaml',
  'conditions.yaml',
] as const

const PROGRAMMES = 'programmes'

/** A file's name relative to the register's folder, with forward slashes, and its text. */
export type RegisterFile = { name: string; text: string }

const isProgramme = (name: string) => path.posix.dirname(name) === PROGRAMMES

/** The programme files, in order of name. */
export function programmeFiles(files: readonly RegisterFile[]): RegisterFile[] {
  return files.filter((file) => isProgramme(file.name))
}

/**
 * Reads every YAML file below a folder, in order of name.
 * @throws RegisterError when the folder cannot be read, a file is missing, or one is there that nothing would load
 */
export async function readFiles(dir: string): Promise<RegisterFile[]> {
  const names = await yamlNames(dir)
  const strange = names.filter((name) => !isProgramme(name) && !FILES.some((file) => file === name))
  const missing = FILES.filter((file) => !names.includes(file))
  const issue = (message: string) => (file: string) => ({ file, record: '', field: '', message })
  const issues = [
    ...missing.map(issue('is missing; restore it')),
    ...strange.map(issue('is not a file of the register; rename or remove it')),
  ]
  if (issues.length > 0) throw new RegisterError(issues)
  return Promise.all(names.map(async (name) => ({ name, text: await readText(dir, name) })))
}

async function yamlNames(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true }).catch((error: unknown) => {
    const message = `cannot be read; check the folder (${messageOf(error)})`
    throw new RegisterError([{ file: dir, record: '', field: '', message }])
  })
  return entries
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
}

/** A checkout may have changed the line endings; the file is the same. */
async function readText(dir: string, name: string): Promise<string> {
  return (await readFile(path.join(dir, name), 'utf8')).replaceAll('\r\n', '\n')
}

/** A digest of the files and of the loader that reads them: equal means that loading would change nothing. */
export function digestOf(files: readonly RegisterFile[], loader: number): string {
  const hash = createHash('sha256').update(String(loader))
  for (const { name, text } of files) hash.update(`\0${name}\0${text}`)
  return hash.digest('hex')
}

/** The plain value of a YAML file; undefined, with issues that name the line, when it is not YAML. */
export function parseYaml(file: RegisterFile, issues: Issues): unknown {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(error.pos[0])
    const reason = error.message.replace(/\s+/g, ' ').replace(/\.$/, '')
    issues.add({ file: file.name, record: `line ${line}` }, [], `is not YAML: ${reason}; mend that line`)
  }
  return document.errors.length > 0 ? undefined : document.toJS()
}
