/** Something the operator can mend. Its message is one line that says what is wrong and what to do; shown without a stack. */
export class Fault extends Error {
  override name = 'Fault'
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
