import { addDays } from '@nhip-cau/rules/date'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { invalidArgument } from '../../errors.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { toDate } from '../../graphql/scalars.ts'

const LONGEST = 366

const CallerKind = describedEnum('CallerKind', 'How a caller is known.', {
  ANONYMOUS: 'No key was sent; limits go by network address.',
  API_KEY: 'A valid API key was sent.',
})

const ApiScope = describedEnum('ApiScope', 'What an API key allows beyond reading, which needs no key.', {
  EXPORT: 'Starting bulk exports and fetching them.',
})

builder.prismaObject('ApiKeyUsage', {
  description: 'What one key asked for on one day. Written every few seconds, so slightly behind.',
  fields: (t) => ({
    on: t.expose('day', { type: 'Date', description: 'Day in Viet Nam.' }),
    requests: t.int({
      description: 'Requests received, the refused among them.',
      resolve: ({ requests }) => Number(requests),
    }),
    cost: t.float({
      description: 'Cost of the answers, in the points of `extensions.cost`; a whole number.',
      resolve: ({ cost }) => Number(cost),
    }),
    refused: t.int({
      description: 'Requests refused before anything was run.',
      resolve: ({ refused }) => Number(refused),
    }),
  }),
})

function firstDay(days: number, { today }: Context): Date {
  if (days >= 1 && days <= LONGEST) return toDate(addDays(today, 1 - days))
  throw invalidArgument('days', {
    en: `\`days\` is ${days}: write a number from 1 to ${LONGEST}.`,
    vi: `\`days\` là ${days}: hãy viết một số từ 1 đến ${LONGEST}.`,
  })
}

const ApiKey = builder.prismaObject('ApiKey', {
  description: 'The API key the request was sent with. The secret part is kept nowhere and cannot be read.',
  fields: (t) => ({
    prefix: t.exposeString('prefix', { description: 'The open part of the key, by which it is named.' }),
    name: t.exposeString('name', { description: 'The agency, office or purpose it was given to.' }),
    scopes: t.expose('scopes', { type: [ApiScope], description: 'What it allows beyond reading.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From then on it is refused; null for a key without an end.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Its last request that was written down, a few seconds behind; null for none.',
    }),
    usage: t.relation('usage', {
      description: 'Its use by day, newest first; days without a request are left out.',
      args: {
        days: t.arg.int({
          required: true,
          defaultValue: 30,
          description: `How many days up to today in Viet Nam, 1 to ${LONGEST}.`,
        }),
      },
      query: ({ days }, context) => ({ where: { day: { gte: firstDay(days, context) } }, orderBy: { day: 'desc' } }),
    }),
  }),
})

const Viewer = builder.objectRef<Context['caller']>('Viewer').implement({
  description: 'Who asks.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CallerKind, description: 'How the caller is known.' }),
    apiKey: t.prismaField({
      type: ApiKey,
      nullable: true,
      description: 'The key the request was sent with; null without one.',
      resolve: (query, { kind, id }, _args, { prisma }) => {
        // Made for every caller: a selection that nobody uses is a fault to Pothos.
        const asked = { ...query, where: { id } }
        return kind === 'API_KEY' ? prisma.apiKey.findUnique(asked) : null
      },
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who asks, and for a key what it allows and how it was used. The answer is for the caller alone.',
    resolve: (_root, _args, context) => {
      context.privacy.isPrivate = true
      return context.caller
    },
  }),
)
