import { Fault } from '../fault.ts'

/** One fault of a list: which file, line and column (empty for the whole row), and what to write instead. */
export type UnitsIssue = { file: string; line: number; column: string; message: string }

const SHOWN = 50

/** The lists of units cannot be imported. Its message holds one line for each of the first issues. */
export class UnitsError extends Fault {
  override name = 'UnitsError'
  readonly issues: readonly UnitsIssue[]

  /** @param advice a last line that says what else can be done */
  constructor(issues: readonly UnitsIssue[], advice?: string) {
    const lines = issues.slice(0, SHOWN).map(lineOf)
    if (issues.length > SHOWN) lines.push(`and ${issues.length - SHOWN} more of ${issues.length}`)
    if (advice) lines.push(advice)
    super(lines.join('\n'))
    this.issues = issues
  }
}

function lineOf({ file, line, column, message }: UnitsIssue): string {
  return `${file}:${line}: ${column === '' ? 'the row' : column} ${message}`
}

/** Where a row stands. */
export type Place = { file: string; line: number }

/** Collects faults, so that all of a folder's are told at once. */
export class UnitsIssues {
  readonly #found: UnitsIssue[] = []

  add({ file, line }: Place, column: string, message: string): void {
    this.#found.push({ file, line, column, message })
  }

  /** Ends the work when anything was found. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new UnitsError(this.#found)
  }
}
