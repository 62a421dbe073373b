import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { keyOf } from '../../graphql/nodes.ts'
import { requireScope } from '../access/scope.ts'
import { Export } from './export.ts'
import { CancelExportError, userError } from './refusal.ts'

const CancelExportInput = builder.inputType('CancelExportInput', {
  description: 'Which export to give up.',
  fields: (t) => ({
    id: t.globalID({ required: true, description: 'As given by `startExport`.' }),
  }),
})

/** The export as it is after it was given up; null when the caller has none of that id. */
async function cancel(id: string, { prisma, caller, exports }: Context): Promise<string | null> {
  const own = await prisma.export.findUnique({ where: { id, keyId: caller.id }, select: { id: true } })
  if (own) await exports?.cancel(id)
  return own && id
}

const CancelExportPayload = builder
  .objectRef<{ id: string | null }>('CancelExportPayload')
  .implement({ description: 'The export that was given up, or why there is none.' })

builder.objectFields(CancelExportPayload, (t) => ({
  export: t.prismaField({
    type: Export,
    nullable: true,
    description: 'As it is now: CANCELLED, or as it had ended before. Null when the caller has none of that id.',
    resolve: (query, { id }, _args, { prisma }) => (id ? prisma.export.findUnique({ ...query, where: { id } }) : null),
  }),
  userErrors: t.field({
    type: [CancelExportError],
    description: 'Why there was nothing to give up; empty when all is well.',
    resolve: ({ id }, _args, { language }) => (id ? [] : [userError('NO_SUCH_EXPORT', language)]),
  }),
}))

builder.mutationField('cancelExport', (t) =>
  t.field({
    type: CancelExportPayload,
    description:
      'Gives up an export that waits or is being written; one that has ended stays. Needs a key with EXPORT. Errors: UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for an id of anything else.',
    args: { input: t.arg({ type: CancelExportInput, required: true, description: 'Which export to give up.' }) },
    resolve: async (_root, { input }, context) => {
      requireScope(context, 'EXPORT')
      context.privacy.isPrivate = true
      return { id: await cancel(keyOf('input.id', input.id, 'Export'), context) }
    },
  }),
)
