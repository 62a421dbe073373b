import type { Database } from '@nhip-cau/database/client'
import { copyOut } from '@nhip-cau/database/copy-out'
import type { Export, PrismaClient } from '@nhip-cau/database/generated/client'
import { readRevision } from '@nhip-cau/database/revision'
import type { GraphQLSchema } from 'graphql'
import { anonymous } from '../../caller.ts'
import { type Context, createContext, newReport } from '../../context.ts'
import { toLocalDate } from '../../graphql/scalars.ts'
import { Account } from '../../guard/account.ts'
import { Buckets, DEFAULT_BUDGETS } from '../../guard/budget.ts'
import { type MeasurementFilterInput, measurementCondition } from '../indicator/measurement-filter.ts'
import { columnsOf } from './document.ts'
import { csvHeading, type Heading, jsonHeading } from './line.ts'
import { measurementsCopy, measurementsCount } from './measurements.ts'
import { countRecords, recordLines } from './records.ts'
import { LIST_NAMES, type ListName } from './shape.ts'

type Chunks = AsyncIterable<string | Buffer>
/** What is known of an export once its snapshot stands, and how its lines come. */
export type Snapshot = { heading: Heading; lines: Chunks }
export type Reading = {
  database: Database
  schema: GraphQLSchema
  practice: boolean
  onRows: (rows: number) => void
  signal: AbortSignal
}
type Use<T> = (snapshot: Snapshot) => Promise<T>

/** Longest that one export may take, in milliseconds. */
const LONGEST = 3_600_000

const listOf = ({ list }: Export): ListName => {
  const known = LIST_NAMES.find((name) => name === list)
  if (!known) throw new Error(`There is no list ${list}`)
  return known
}

async function* withHeading(row: Export, heading: Heading, lines: Chunks): AsyncGenerator<string | Buffer> {
  yield row.format === 'CSV' ? csvHeading(columnsOf(listOf(row)), heading.practice) : jsonHeading(heading)
  yield* lines
}

const NEWLINE = 0x0a
function linesIn(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count += 1
  return count
}

async function* counting(source: AsyncIterable<Buffer>, onRows: (rows: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    onRows(linesIn(chunk))
    yield chunk
  }
}

/** Measurements are millions: PostgreSQL writes their lines, on a connection of their own. */
async function measurements<T>(row: Export, { database, practice, onRows, signal }: Reading, use: Use<T>): Promise<T> {
  const day = toLocalDate(row.day)
  const condition = measurementCondition((row.arguments as { filter?: MeasurementFilterInput }).filter, day)
  const client = await database.pool.connect()
  let fault: Error | undefined
  // Ends at once, also while the server is still at a statement.
  const giveUp = () => void client.end().catch(() => undefined)
  signal.addEventListener('abort', giveUp)
  // A connection that is lost meanwhile fails its statement; told to nobody, the event would end the whole server.
  const lost = (error: Error) => {
    fault = error
  }
  client.on('error', lost)
  try {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL DateStyle = 'ISO, YMD'`)
    const { revision } = await readRevision(client)
    const count = await client.query<{ total: number }>(measurementsCount(condition))
    const heading = {
      list: row.list,
      revision: String(revision),
      total: count.rows[0]?.total ?? 0,
      practice,
      day,
    }
    const columns = row.format === 'CSV' ? columnsOf('measurements') : null
    const lines = counting(copyOut(client, measurementsCopy(condition, columns)), onRows)
    const result = await use({ heading, lines: withHeading(row, heading, lines) })
    await client.query('COMMIT')
    return result
  } catch (error) {
    fault = error as Error
    throw error
  } finally {
    signal.removeEventListener('abort', giveUp)
    client.off('error', lost)
    client.release(fault) // After a fault the connection may stand amid rows: it is closed.
  }
}

/** Every other list is small: the API answers it page by page, and all pages see one moment. */
async function records<T>(row: Export, { database, schema, practice, onRows }: Reading, use: Use<T>): Promise<T> {
  const [list, day] = [listOf(row), toLocalDate(row.day)]
  const given = row.arguments as Record<string, unknown>
  const read = async (prisma: PrismaClient): Promise<T> => {
    await prisma.$executeRaw`SET TRANSACTION READ ONLY`
    const [state] = await prisma.$queryRaw<{ revision: bigint }[]>`SELECT revision FROM feed_position`
    // The pages of an export are weighed by no guard: a key with its scope may ask for all of a list.
    const account = new Account(new Buckets(DEFAULT_BUDGETS), anonymous(row.id))
    const context = (): Context =>
      createContext({
        prisma,
        account,
        reportsCost: false,
        privacy: { isPrivate: false },
        report: newReport(),
        today: day,
        language: 'EN',
        requestId: row.id,
        exports: null,
      })
    const asking = { schema, context }
    const total = await countRecords(asking, list, given)
    const heading = { list, revision: String(state?.revision ?? 0), total, practice, day }
    const lines = recordLines(asking, { list, given, csv: row.format === 'CSV' }, onRows)
    return use({ heading, lines: withHeading(row, heading, lines) })
  }
  // The client of a transaction has all that resolvers use; it lacks only what begins and ends connections.
  return database.prisma.$transaction((transaction) => read(transaction as PrismaClient), {
    isolationLevel: 'RepeatableRead',
    timeout: LONGEST,
    maxWait: LONGEST,
  })
}

/** Reads a list in one moment: all that `use` is given, it is given of the same state of the register. */
export function inSnapshot<T>(row: Export, reading: Reading, use: Use<T>): Promise<T> {
  return row.list === 'measurements' ? measurements(row, reading, use) : records(row, reading, use)
}
