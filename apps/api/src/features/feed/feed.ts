import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { describedEnum } from '../../graphql/enum.ts'
import { sizeOf } from '../../graphql/keyset.ts'
import { priced } from '../../guard/price.ts'
import { RegisterType } from '../register/register.ts'
import { checkKept, positionOfNow, readPosition, writePosition } from './cursor.ts'
import { type ChangeRow, readPage } from './page.ts'
import { type ChangeType, ChangeTypeEnum } from './types.ts'

type Feed = { changes: ChangeRow[]; endCursor: string; hasNextPage: boolean; revision: bigint }

const DEFAULT_SIZE = 100

const ChangeOperation = describedEnum('ChangeOperation', 'What became of a record in one transaction, as a whole.', {
  INSERT: 'It is new.',
  UPDATE: 'It, or a part shown with it, is different.',
  DELETE: 'It is gone.',
})

const cursorOf = ({ epoch, revision, type, recordId }: ChangeRow) =>
  writePosition({ epoch, revision, place: { type, recordId } })

const ChangeObject = builder.objectRef<ChangeRow>('Change').implement({
  description:
    'One record that a transaction inserted, updated or deleted. Parts without an id of their own, such as parties and citations, are told as updates of the records that show them.',
  fields: (t) => ({
    cursor: t.string({ description: 'Position behind this change, for `after`.', resolve: cursorOf }),
    revision: t.string({
      description: 'Revision of the data that the transaction made; changes of one transaction share it.',
      resolve: ({ revision }) => String(revision),
    }),
    committedAt: t.field({
      type: 'DateTime',
      description: 'When the transaction committed.',
      resolve: ({ committedAt }) => committedAt,
    }),
    operation: t.field({
      type: ChangeOperation,
      description: 'What became of the record in that transaction.',
      resolve: ({ operation }) => operation,
    }),
    type: t.field({ type: ChangeTypeEnum, description: 'Type of the record.', resolve: ({ type }) => type }),
    nodeId: t.globalID({
      description: 'Global id of the record, also when it is gone.',
      resolve: ({ type, recordId }) => ({ type, id: recordId }),
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description:
        'The record as it is now, not as it was at that revision; null once it is gone. To replay, store what is there and remove what is not.',
      resolve: ({ type, recordId }, _args, context, info) => context.nodes.load(type, recordId, info, context) as never,
    }),
  }),
})

const FeedType = builder.objectRef<Feed>('ChangeFeed').implement({
  description: 'Changes in the order of commits, from a cursor on.',
  fields: (t) => ({
    changes: t.field({
      type: [ChangeObject],
      extensions: priced({ size: 100 }),
      description: 'Oldest first; those of one transaction stand together, by type and id.',
      resolve: ({ changes }) => changes,
    }),
    endCursor: t.exposeString('endCursor', {
      description: 'Where to go on, to be given as `after`; there also when nothing has changed.',
    }),
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more changes are waiting already.' }),
    revision: t.string({
      description: 'Newest revision of the data when the page was read.',
      resolve: ({ revision }) => String(revision),
    }),
  }),
})

type Args = {
  after?: string | null | undefined
  first?: number | null | undefined
  type?: ChangeType[] | null | undefined
}

async function readFeed({ after, first, type }: Args, { prisma }: Context): Promise<Feed> {
  const { size } = sizeOf({ first: first ?? DEFAULT_SIZE })
  const position = after == null ? null : readPosition(after)
  const { state, rows } = await readPage(prisma, { after: position, types: type ?? null, take: size + 1 })
  checkKept(position, state)
  const changes = rows.slice(0, size)
  const last = rows.length > size ? changes.at(-1) : undefined
  return {
    changes,
    endCursor: last ? cursorOf(last) : positionOfNow(state),
    hasNextPage: last !== undefined,
    revision: state.revision,
  }
}

builder.queryField('changes', (t) =>
  t.field({
    type: FeedType,
    description:
      'Every insert, update and deletion of a record, in the order of commits, with nothing passed by. Replayed from the beginning, or after a full read from the cursor taken before it, it keeps a copy in step. Errors: CURSOR_EXPIRED when changes after the cursor are not kept any more; `extensions.restart` is then the cursor to go on from after reading everything anew.',
    args: {
      after: t.arg.string({
        description: 'Cursor to go on from; without it the feed is told from the empty register on.',
      }),
      first: t.arg.int({ defaultValue: DEFAULT_SIZE, description: 'Most changes at a time, 1 to 100.' }),
      type: t.arg({ type: [ChangeTypeEnum], description: 'Only records of these types; all by default.' }),
    },
    resolve: (_root, args, context) => readFeed(args, context),
  }),
)

builder.objectField(RegisterType, 'feedCursor', (t) =>
  t.string({
    description: 'Cursor of now for `changes`: take it before a full read, read everything, then follow from it.',
    resolve: positionOfNow,
  }),
)
