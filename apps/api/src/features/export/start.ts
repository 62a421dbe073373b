import { randomBytes, randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Export as ExportRow } from '@nhip-cau/database/generated/client'
import { execute, GraphQLError, type GraphQLSchema } from 'graphql'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { toDate } from '../../graphql/scalars.ts'
import { requireScope } from '../access/scope.ts'
import { probeDocument } from './document.ts'
import { Export } from './export.ts'
import { chosen, StartExportInput } from './input.ts'
import type { ExportQueue } from './queue.ts'
import { LONGEST_KEY, StartExportError, type UserErrorCode, userError } from './refusal.ts'
import type { ListName } from './shape.ts'

type Wish = {
  list: ListName
  given: Record<string, unknown>
  format: ExportRow['format']
  idempotencyKey: string
}
type Outcome = { id: string } | { code: UserErrorCode }

/** Refuses a filter in the very words of the list, at the place where it stands here. @throws BAD_USER_INPUT */
async function tryList({ list, given }: Wish, context: Context, schema: GraphQLSchema): Promise<void> {
  const { errors } = await execute({
    schema,
    document: probeDocument(list),
    variableValues: given,
    contextValue: context,
  })
  const [error] = errors ?? []
  if (!error) return
  const argument = String(error.extensions.argument ?? '')
  if (error.extensions.code !== 'BAD_USER_INPUT' || !argument) throw error.originalError ?? error
  const place = `input.list.${list}${argument.replace(/^filter\b/, '').replace(/^(?=\w)/, '.')}`
  throw new GraphQLError(error.message, { extensions: { ...error.extensions, argument: place } })
}

async function earlier(
  { idempotencyKey, list, given, format }: Wish,
  { prisma, caller }: Context,
): Promise<Outcome | null> {
  const row = await prisma.export.findUnique({
    where: { keyId_idempotencyKey: { keyId: caller.id, idempotencyKey } },
  })
  if (!row) return null
  const same = row.list === list && row.format === format && isDeepStrictEqual(row.arguments, given)
  return same ? { id: row.id } : { code: 'IDEMPOTENCY_KEY_REUSED' }
}

/** Adds an export to the queue, unless its key has as many there as may. One statement. */
async function enqueue(wish: Wish, { prisma, caller, today }: Context, most: number): Promise<number> {
  const token = randomBytes(32).toString('base64url')
  return prisma.$executeRaw`
    INSERT INTO "export" ("id", "key_id", "idempotency_key", "list", "arguments", "format", "day", "token")
    SELECT ${randomUUID()}::uuid, ${caller.id}::uuid, ${wish.idempotencyKey}, ${wish.list}, ${JSON.stringify(wish.given)}::jsonb,
      ${wish.format}::"ExportFormat", ${toDate(today)}::date, ${token}
    WHERE (SELECT count(*) FROM "export" WHERE "key_id" = ${caller.id}::uuid AND "status" IN ('QUEUED', 'RUNNING')) < ${most}
    ON CONFLICT ("key_id", "idempotency_key") DO NOTHING`
}

async function start(wish: Wish, context: Context, schema: GraphQLSchema, queue: ExportQueue): Promise<Outcome> {
  if (wish.idempotencyKey.trim() === '' || wish.idempotencyKey.length > LONGEST_KEY)
    return { code: 'IDEMPOTENCY_KEY_INVALID' }
  const before = await earlier(wish, context)
  if (before) return before
  await tryList(wish, context, schema)
  await enqueue(wish, context, queue.options.openPerKey)
  queue.wake()
  return (await earlier(wish, context)) ?? { code: 'TOO_MANY_EXPORTS' }
}

const StartExportPayload = builder
  .objectRef<{ outcome: Outcome; most: number }>('StartExportPayload')
  .implement({ description: 'The export, or why there is none.' })

builder.objectFields(StartExportPayload, (t) => ({
  export: t.prismaField({
    type: Export,
    nullable: true,
    description: 'The export, started now or before; null when `userErrors` says why not.',
    resolve: (query, { outcome }, _args, { prisma }) =>
      'id' in outcome ? prisma.export.findUnique({ ...query, where: { id: outcome.id } }) : null,
  }),
  userErrors: t.field({
    type: [StartExportError],
    description: 'Why nothing was started; empty when all is well.',
    resolve: ({ outcome, most }, _args, { language }) =>
      'code' in outcome ? [userError(outcome.code, language, most)] : [],
  }),
}))

builder.mutationField('startExport', (t) =>
  t.field({
    type: StartExportPayload,
    description:
      'Starts writing a whole list to a file, as it stands at one moment. Needs a key with EXPORT. Errors: UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for what the list itself would refuse.',
    args: { input: t.arg({ type: StartExportInput, required: true, description: 'What to export, and how.' }) },
    resolve: async (_root, { input }, context, { schema }) => {
      requireScope(context, 'EXPORT')
      context.privacy.isPrivate = true
      if (!context.exports) throw new Error('An export may not start another')
      const { format, idempotencyKey } = input
      const wish = { ...chosen(input.list), format, idempotencyKey }
      const outcome = await start(wish, context, schema, context.exports)
      return { outcome, most: context.exports.options.openPerKey }
    },
  }),
)
