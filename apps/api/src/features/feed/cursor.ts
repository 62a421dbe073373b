import * as v from 'valibot'
import { invalidArgument, refusal } from '../../errors.ts'
import { packCursor, parseCursor } from '../../graphql/keyset.ts'
import { CHANGE_TYPES, type ChangeType } from './types.ts'

/** How far a reader has come: behind a record of a change set, or behind the whole of it. */
export type Position = { epoch: string; revision: bigint; place: { type: ChangeType; recordId: string } | null }
/** Where the feed stands. Changes up to `prunedRevision` are not kept; 0 while it reaches back to the empty database. */
export type FeedState = { epoch: string; revision: bigint; prunedRevision: bigint }

const NAME = 'changes'
const head = [v.literal(NAME), v.pipe(v.string(), v.uuid()), v.pipe(v.string(), v.regex(/^\d{1,18}$/))] as const
const Cursor = v.union([
  v.strictTuple(head),
  v.strictTuple([...head, v.picklist(CHANGE_TYPES), v.pipe(v.string(), v.uuid())]),
])

export function writePosition({ epoch, revision, place }: Position): string {
  return packCursor([NAME, epoch, String(revision), ...(place ? [place.type, place.recordId] : [])])
}

/** The position of a reader who has seen everything up to now. */
export function positionOfNow({ epoch, revision }: Pick<FeedState, 'epoch' | 'revision'>): string {
  return writePosition({ epoch, revision, place: null })
}

/** @throws BAD_USER_INPUT for anything this feed never issued, such as the cursor of a list */
export function readPosition(text: string): Position {
  const { success, output } = v.safeParse(Cursor, parseCursor(text))
  if (!success)
    throw invalidArgument('after', {
      en: '`after` is not a cursor of the feed: take it from `endCursor`, from a change, or from `register { feedCursor }`.',
      vi: '`after` không phải con trỏ của luồng thay đổi: hãy lấy từ `endCursor`, từ một thay đổi, hoặc từ `register { feedCursor }`.',
    })
  const [, epoch, revision, type, recordId] = output
  return { epoch, revision: BigInt(revision), place: type && recordId ? { type, recordId } : null }
}

/** Whether every change after a position is still on record; null is the position before the first change of all. */
function isKept(position: Position | null, { epoch, revision, prunedRevision }: FeedState): boolean {
  if (!position) return prunedRevision === 0n
  if (position.epoch !== epoch || position.revision > revision) return false
  return position.place ? position.revision > prunedRevision : position.revision >= prunedRevision
}

/** @throws CURSOR_EXPIRED where changes after the position are not kept any more, with the cursor to go on from */
export function checkKept(position: Position | null, state: FeedState): void {
  if (isKept(position, state)) return
  const messages = position
    ? {
        en: '`after` is expired: changes behind it are not kept any more, or the database was replaced.',
        vi: '`after` đã hết hạn: các thay đổi sau con trỏ này không còn được lưu, hoặc cơ sở dữ liệu đã được thay thế.',
      }
    : {
        en: 'The feed does not reach back to the beginning any more.',
        vi: 'Luồng thay đổi không còn lưu từ đầu.',
      }
  const mend = {
    en: 'Read the lists or a bulk export anew, then go on with `after` set to the cursor in `extensions.restart`.',
    vi: 'Hãy đọc lại toàn bộ các danh sách hoặc tệp xuất, rồi đọc tiếp với `after` là con trỏ trong `extensions.restart`.',
  }
  throw refusal({
    code: 'CURSOR_EXPIRED',
    messages: { en: `${messages.en} ${mend.en}`, vi: `${messages.vi} ${mend.vi}` },
    details: { argument: 'after', restart: positionOfNow(state) },
  })
}
