import { Fault } from '../fault.ts'
import type { Prisma, RegisterState } from '../generated/client.ts'

/** The lock that keeps two processes from writing the register of one database at the same time. */
const LOAD_LOCK = 72707370

/** Waits until no other process writes the register; held to the end of the transaction. */
export async function lockRegister(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOAD_LOCK})`
}

/**
 * What is loaded; null in an empty database.
 * @throws Fault when the database holds practice data
 */
export async function stateOf(client: Prisma.TransactionClient): Promise<RegisterState | null> {
  const state = await client.registerState.findUnique({ where: { id: 1 } })
  if (state?.practice)
    throw new Fault(
      'This database holds practice data, which the register is never mixed with: name another in DATABASE_URL.',
    )
  return state
}
