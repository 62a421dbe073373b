import path from 'node:path'
import { countStatements, type Database, openDatabase } from '@nhip-cau/database/client'
import type { Export } from '@nhip-cau/database/generated/client'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { faultOf } from './fault.ts'
import { fileOf, removeOlder, writeWhole } from './file.ts'
import { inSnapshot } from './snapshot.ts'

export type ExportOptions = {
  /** Folder of the files. */
  dir: string
  /** How long a file can be fetched. */
  hours: number
  /** How many are written at once, in all and of one key. */
  running: number
  runningPerKey: number
  /** How many of one key may wait or run. */
  openPerKey: number
}

type Parts = ExportOptions & {
  database: Database
  schema: GraphQLSchema
  practice: boolean
  log: FastifyBaseLogger
}

/** How often progress is written down, and how often old files are looked for. */
const PROGRESS = 1_000
const SWEEP = 600_000
/** Times an export is begun before what brings the server down is taken to be the export itself. */
const ATTEMPTS = 3

/** Writes exports in the order they were asked for, a few at a time, on connections of their own. */
export class ExportQueue {
  readonly options: ExportOptions
  readonly practice: boolean
  readonly #parts: Parts
  readonly #connections: Database
  readonly #running = new Map<string, { stop: AbortController; done: Promise<void> }>()
  readonly #sweeper: NodeJS.Timeout
  #claiming: Promise<void> = Promise.resolve()
  #closing = false

  constructor(parts: Parts) {
    this.options = parts
    this.practice = parts.practice
    this.#parts = parts
    this.#connections = openDatabase(parts.database.url, { connections: parts.running })
    this.#sweeper = setInterval(() => this.#quietly(this.#sweep()), SWEEP).unref()
  }

  /** Takes up what an earlier run left behind, and takes away what has expired. */
  async open(): Promise<void> {
    await this.#parts.database.pool.query(
      `UPDATE "export" SET "status" = (CASE WHEN "attempts" < $1 THEN 'QUEUED' ELSE 'FAILED' END)::"ExportStatus", "rows" = 0, "bytes" = 0,
        "finished_at" = CASE WHEN "attempts" < $1 THEN NULL ELSE now() END, "message_en" = CASE WHEN "attempts" < $1 THEN NULL ELSE $2 END,
        "message_vi" = CASE WHEN "attempts" < $1 THEN NULL ELSE $3 END WHERE "status" = 'RUNNING'`,
      [ATTEMPTS, faultOf('INTERRUPTED').en, faultOf('INTERRUPTED').vi],
    )
    await this.#sweep()
    this.wake()
  }

  /** Lets waiting exports take the free places. */
  wake(): void {
    // What is written here is no part of the request that asked for it.
    countStatements({ statements: 0 }, () => {
      this.#claiming = this.#claiming.then(() => this.#fill()).catch((error) => this.#tell(error))
    })
  }

  /** Gives up an export that waits or runs; one that has ended stays as it is. */
  async cancel(id: string): Promise<void> {
    await this.#parts.database.prisma.export.updateMany({
      where: { id, status: { in: ['QUEUED', 'RUNNING'] } },
      data: { status: 'CANCELLED', finishedAt: new Date() },
    })
    this.#running.get(id)?.stop.abort()
    this.wake() // Its key may run another from now on, even while the last statement of this one ends.
  }

  /** Stops writing; what was under way is begun anew at the next start. */
  async close(): Promise<void> {
    this.#closing = true
    clearInterval(this.#sweeper)
    await this.#claiming
    const running = [...this.#running.values()]
    for (const { stop } of running) stop.abort()
    await Promise.all(running.map(({ done }) => done))
    await this.#connections.close()
  }

  async #fill(): Promise<void> {
    while (!this.#closing && this.#running.size < this.options.running) {
      const row = await this.#claim()
      if (!row) return
      const stop = new AbortController()
      const done = this.#write(row, stop.signal)
        .catch((error) => this.#tell(error))
        .finally(() => {
          this.#running.delete(row.id)
          if (!this.#closing) this.wake()
        })
      this.#running.set(row.id, { stop, done })
    }
  }

  /** The next in turn, now running; null when none waits or may run. */
  async #claim(): Promise<Export | null> {
    const { pool, prisma } = this.#parts.database
    const { rows } = await pool.query<{ id: string }>(
      `UPDATE "export" SET "status" = 'RUNNING', "attempts" = "attempts" + 1 WHERE "id" = (
        SELECT e."id" FROM "export" e WHERE e."status" = 'QUEUED' AND (SELECT count(*) FROM "export" r
          WHERE r."status" = 'RUNNING' AND r."key_id" = e."key_id") < $1
        ORDER BY e."created_at", e."id" LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING "id"`,
      [this.options.runningPerKey],
    )
    return rows[0] ? prisma.export.findUnique({ where: { id: rows[0].id } }) : null
  }

  async #write(row: Export, signal: AbortSignal): Promise<void> {
    const { prisma } = this.#parts.database
    const of = { id: row.id, status: 'RUNNING' } as const
    let [rows, bytes] = [0, 0]
    const timer = setInterval(
      () => this.#quietly(prisma.export.updateMany({ where: of, data: { rows, bytes } })),
      PROGRESS,
    )
    const reading = {
      ...this.#parts,
      database: this.#connections,
      signal,
      onRows: (more: number) => {
        rows += more
      },
    }
    try {
      await inSnapshot(row, reading, async ({ heading: { total, revision }, lines }) => {
        const snapshot = { total, revision: BigInt(revision) }
        await prisma.export.updateMany({ where: of, data: snapshot })
        const file = path.join(this.options.dir, fileOf(row.token, row.format))
        const written = await writeWhole(file, lines, {
          signal,
          onBytes: (now) => {
            bytes = now
          },
        })
        const finishedAt = new Date()
        const expiresAt = new Date(finishedAt.getTime() + this.options.hours * 3_600_000)
        await prisma.export.updateMany({
          where: of,
          data: { ...snapshot, ...written, rows: total, status: 'DONE', finishedAt, expiresAt },
        })
      })
    } catch (error) {
      await this.#fail(of, error, signal)
    } finally {
      clearInterval(timer)
    }
  }

  async #fail(of: { id: string; status: 'RUNNING' }, error: unknown, signal: AbortSignal): Promise<void> {
    const { database, log } = this.#parts
    // Stopped with the server: it has its turn again, and the stop is not held against it. Given up: it is so already.
    const stopped = { status: 'QUEUED', attempts: { decrement: 1 }, rows: 0, bytes: 0 } as const
    if (!signal.aborted) log.error({ err: error, export: of.id }, 'an export failed')
    const { vi, en } = faultOf(error)
    const failed = { status: 'FAILED', finishedAt: new Date(), messageVi: vi, messageEn: en } as const
    await database.prisma.export.updateMany({ where: of, data: signal.aborted ? stopped : failed })
  }

  async #sweep(): Promise<void> {
    await this.#parts.database.pool.query(
      `UPDATE "export" SET "status" = 'EXPIRED' WHERE "status" = 'DONE' AND "expires_at" <= now()`,
    )
    await removeOlder(this.options.dir, this.options.hours)
  }

  #quietly(work: Promise<unknown>): void {
    work.catch((error) => this.#tell(error))
  }

  #tell(error: unknown): void {
    this.#parts.log.error({ err: error }, 'exports could not be looked after')
  }
}
