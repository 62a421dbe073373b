import { Fault } from '../fault.ts'

/** One fault of the register's files: which file (relative), which record in it, which field, and what to write instead. */
export type RegisterIssue = { file: string; record: string; field: string; message: string }

/** The register's files cannot be loaded. Its message holds one line for each issue. */
export class RegisterError extends Fault {
  override name = 'RegisterError'
  readonly issues: readonly RegisterIssue[]

  constructor(issues: readonly RegisterIssue[]) {
    super(issues.map(lineOf).join('\n'))
    this.issues = issues
  }
}

function lineOf({ file, record, field, message }: RegisterIssue): string {
  const place = [file, record, field].filter((part) => part !== '').join(': ')
  return `${place} ${message}`
}

/** Steps from a record to a value in it: names of fields and indexes of lists. */
export type Path = readonly (string | number)[]

/** A parsed record and where it stands, so that a fault found later can say so. */
export type Entry<T> = { file: string; record: string; data: T }

/** Collects faults, so that all of a file's are told at once. */
export class Issues {
  readonly #found: RegisterIssue[] = []

  /** Notes a fault at a path below an entry; items of lists are counted from 1. */
  add(entry: Omit<Entry<unknown>, 'data'>, path: Path, message: string): void {
    const steps = path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step))
    const list = path.findLastIndex((step, index) => typeof step === 'number' && index < path.length - 1)
    const record = [entry.record, ...steps.slice(0, list + 1)].filter((part) => part !== '').join(' ')
    const field = steps
      .slice(list + 1)
      .join('.')
      .replaceAll('.#', ' #')
    this.#found.push({ file: entry.file, record, field, message })
  }

  /** Ends the work when anything was found. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new RegisterError(this.#found)
  }
}
