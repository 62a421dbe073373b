import { checkConditions } from './check/condition.ts'
import { checkConsultations } from './check/consultation.ts'
import { checkDocuments } from './check/document.ts'
import { checkEvents } from './check/event.ts'
import { checkGeography } from './check/geography.ts'
import { checkHonours } from './check/honour.ts'
import { checkIndicators } from './check/indicator.ts'
import { Checker, lookupOf } from './check/lookup.ts'
import { checkOrganisations } from './check/organisation.ts'
import { checkProgrammes } from './check/programme.ts'
import { Issues } from './issue.ts'
import { type RegisterFile, readFiles } from './read.ts'
import { parseRegister, type Register } from './register.ts'

/**
 * The records of the files, each fitting its schema and all of them fitting together.
 * @throws RegisterError with every fault found
 */
export function checkFiles(files: readonly RegisterFile[]): Register {
  const register = parseRegister(files)
  const issues = new Issues()
  const checker = new Checker(lookupOf(register), issues)
  checker.unique(register.sources, ({ key }) => key, 'key')
  checkGeography(checker, register)
  checkOrganisations(checker, register)
  checkIndicators(checker, register)
  checkProgrammes(checker, register)
  checkDocuments(checker, register)
  checkEvents(checker, register)
  checkConsultations(checker, register)
  checkHonours(checker, register)
  checkConditions(checker, register)
  issues.throwIfAny()
  return register
}

/**
 * Reads and checks the register's folder; writes nothing.
 * @throws RegisterError with every fault found
 */
export async function checkRegister(dir: string): Promise<Register> {
  return checkFiles(await readFiles(dir))
}
