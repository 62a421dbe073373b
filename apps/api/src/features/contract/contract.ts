import { CONTRACT_VERSIONS, type ContractChange, type ContractVersion, versionName } from '@nhip-cau/graphql/version'
import { pick } from '@nhip-cau/rules/language'
import { builder } from '../../builder.ts'
import { invalidArgument } from '../../errors.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { pageOfRanked, type Ranking } from '../../graphql/ranked.ts'
import { languageArgs, languageOf } from '../../graphql/text.ts'
import { changeText } from './words.ts'

const SchemaChangeKind = describedEnum('SchemaChangeKind', 'What a change did to the schema.', {
  ADDED: 'Something new; what was there before is as it was.',
  CHANGED: 'A type or default that is now another.',
  DEPRECATED: 'Works as before and will go; the reason says after which day, and what to use instead.',
  REMOVED: 'Gone.',
})

const SchemaChange = builder.objectRef<ContractChange>('SchemaChange').implement({
  description: 'One thing that a version of the schema changed. A type is told as one change with all it holds.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SchemaChangeKind, description: 'What was done.' }),
    path: t.exposeString('path', {
      description: 'To what: Type, Type.field, Type.field(argument) or Enum.VALUE.',
    }),
    description: t.string({
      description: 'The change in one sentence.',
      args: languageArgs,
      resolve: (change, args) => pick(changeText(change), languageOf(args)),
    }),
    breaking: t.exposeBoolean('breaking', {
      description: 'Whether requests that were valid can fail, or answers come in another shape.',
    }),
    dangerous: t.exposeBoolean('dangerous', {
      description: 'Whether a client that expects only what it knows may be surprised, as by a new enum value.',
    }),
  }),
})

const SchemaVersion = builder.objectRef<ContractVersion>('SchemaVersion').implement({
  description: 'A version of this schema, and what it changed against the one before.',
  fields: (t) => ({
    version: t.string({
      description:
        'Its number, as in the header X-Schema-Version: the first part moves with a breaking change, the second with any other. One that ends in -unreleased may still change.',
      resolve: versionName,
    }),
    releasedOn: t.expose('releasedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of release; null for what is served already and not released yet.',
    }),
    changes: t.field({
      type: [SchemaChange],
      description: 'What it changed, by path; empty for the first version.',
      resolve: ({ changes }) => changes,
    }),
  }),
})

const NEWEST_FIRST: Ranking<ContractVersion, ContractVersion> = {
  ordering: { name: 'schemaChanges:NEWEST', keys: [{ column: 'version', type: 'text', direction: 'desc' }] },
  keyOf: (version) => version,
  standing: (versions, [wanted], argument) => {
    const position = versions.findIndex(({ version }) => version === wanted)
    if (position >= 0) return [position, position + 1]
    throw invalidArgument(argument, {
      en: `The entry that \`${argument}\` stands at is not in this list any more: start again from the first page.`,
      vi: `Mục mà \`${argument}\` đánh dấu không còn trong danh sách này: hãy bắt đầu lại từ trang đầu.`,
    })
  },
}

/** Versions after one, newest first. @throws BAD_USER_INPUT for a version there never was */
function versionsSince(since: string | null | undefined): readonly ContractVersion[] {
  if (since == null) return CONTRACT_VERSIONS
  const position = CONTRACT_VERSIONS.findIndex((each) => versionName(each) === since)
  if (position >= 0) return CONTRACT_VERSIONS.slice(0, position)
  const known = CONTRACT_VERSIONS.map(versionName).slice(0, 5).join(', ')
  throw invalidArgument('since', {
    en: `There is no version ${JSON.stringify(since)} of the schema: give one such as ${known}.`,
    vi: `Không có phiên bản ${JSON.stringify(since)} của lược đồ: hãy ghi một phiên bản như ${known}.`,
  })
}

builder.queryField('schemaChanges', (t) =>
  t.connection(
    {
      type: SchemaVersion,
      description: 'Versions of this schema with what each changed, newest first.',
      args: {
        since: t.arg.string({ description: 'Only versions after this one, such as 1.0.0; all by default.' }),
      },
      resolve: (_root, { since, ...paging }) => pageOfRanked(versionsSince(since), paging, NEWEST_FIRST),
    },
    { name: 'SchemaVersionConnection', description: 'A page of versions of the schema.' },
    { name: 'SchemaVersionEdge', description: 'A version of the schema in a page.' },
  ),
)
