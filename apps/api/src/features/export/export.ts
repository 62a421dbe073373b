import type { Export as ExportRow } from '@nhip-cau/database/generated/client'
import { builder } from '../../builder.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { keyOf, registerNode } from '../../graphql/nodes.ts'
import { LocalisedText, localisedOrNull } from '../../graphql/text.ts'
import { requireScope } from '../access/scope.ts'
import { fileOf } from './file.ts'

const ExportStatus = describedEnum('ExportStatus', 'How far an export has come.', {
  QUEUED: 'Waiting for its turn.',
  RUNNING: 'Being written.',
  DONE: 'Written whole: `url` can be fetched until `expiresAt`.',
  FAILED: 'Could not be written; `message` says why.',
  CANCELLED: 'Given up with `cancelExport`.',
  EXPIRED: 'Its file is gone. Start another with a new `idempotencyKey`.',
})

export const ExportFormat = describedEnum('ExportFormat', 'How the lines of a file are written. Both are UTF-8.', {
  JSONL:
    'A JSON object a line (application/jsonl): first the heading, then each record, followed by what belongs to it with `__parentId`.',
  CSV: 'One flat table (RFC 4180) with a byte order mark and a line of headings; what belongs to a record is left out.',
})

function statusOf({ status, expiresAt }: ExportRow): ExportRow['status'] {
  return status === 'DONE' && expiresAt && expiresAt <= new Date() ? 'EXPIRED' : status
}

export const Export = builder.prismaNode('Export', {
  description: 'A list on its way to a file, or in one. Seen only by the key that started it.',
  id: { field: 'id' },
  fields: (t) => ({
    list: t.exposeString('list', { description: 'Name of the root field that gives the list: measurements, …' }),
    format: t.expose('format', { type: ExportFormat, description: 'How its lines are written.' }),
    status: t.field({ type: ExportStatus, description: 'How far it has come.', resolve: statusOf }),
    rows: t.exposeInt('rows', {
      description: 'Records written so far, told about once a second; what stands below a record is not counted.',
    }),
    total: t.exposeInt('total', {
      nullable: true,
      description: 'Records there will be, counted in the same snapshot; null before it is read.',
    }),
    bytes: t.float({
      description: 'Bytes written so far, the size of the file at the end; a whole number.',
      resolve: ({ bytes }) => Number(bytes),
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'SHA-256 of the whole file in hexadecimal; null until it is written.',
    }),
    revision: t.string({
      nullable: true,
      description: '`register.revision` at the moment that the whole file shows; null before it is read.',
      resolve: ({ revision }) => (revision === null ? null : String(revision)),
    }),
    practice: t.boolean({
      description: 'True when what is exported is made up for practice; the file says so too.',
      resolve: (_row, _args, { exports }) => exports?.practice ?? false,
    }),
    url: t.string({
      nullable: true,
      description:
        'Path of the file on this server, such as /exports/….jsonl; whoever has it can fetch the file, without a key, whole or by ranges. Null unless DONE.',
      resolve: (row) => (statusOf(row) === 'DONE' ? `/exports/${fileOf(row.token, row.format)}` : null),
    }),
    message: t.field({
      type: LocalisedText,
      nullable: true,
      description: 'Why it failed and what to do; null otherwise.',
      resolve: ({ messageVi, messageEn }) => localisedOrNull(messageVi, messageEn),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended, well or not; null before.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its file is taken away; null until it is written.',
    }),
  }),
})

registerNode('Export', (prisma, ids, query, { caller, privacy }) => {
  privacy.isPrivate = true
  if (caller.kind !== 'API_KEY') return Promise.resolve([])
  return prisma.export.findMany({ ...query, where: { id: { in: [...ids] }, keyId: caller.id } })
})

builder.queryField('export', (t) =>
  t.field({
    type: Export,
    nullable: true,
    description:
      'An export of the key that asks, by its id; null when there is none. Needs a key with EXPORT. Errors: UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for an id of anything else.',
    args: { id: t.arg.globalID({ required: true, description: 'As given by `startExport`.' }) },
    resolve: (_root, { id }, context, info) => {
      requireScope(context, 'EXPORT')
      return context.nodes.load('Export', keyOf('id', id, 'Export'), info, context) as Promise<ExportRow | null>
    },
  }),
)
