import { type Language, type Localised, pick } from '@nhip-cau/rules/language'
import { builder } from '../../builder.ts'

export type UserErrorCode = 'IDEMPOTENCY_KEY_INVALID' | 'IDEMPOTENCY_KEY_REUSED' | 'TOO_MANY_EXPORTS' | 'NO_SUCH_EXPORT'
export type UserError = { code: UserErrorCode; message: string; path: string[] }

const UserErrorInterface = builder.interfaceRef<UserError>('UserError').implement({
  description: 'Why a mutation did nothing, for the caller to mend.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable name of the reason.' }),
    message: t.exposeString('message', {
      description: 'What is wrong and what to do, in the language of the request.',
    }),
    path: t.exposeStringList('path', { description: 'Way to the field at fault: input, idempotencyKey.' }),
  }),
})

const errorType = (name: string, code: UserErrorCode, description: string) =>
  builder.objectRef<UserError>(name).implement({
    description,
    interfaces: [UserErrorInterface],
    isTypeOf: (value) => (value as UserError).code === code,
  })

export const StartExportError = builder.unionType('StartExportError', {
  description: 'Why an export was not started.',
  types: [
    errorType('IdempotencyKeyInvalid', 'IDEMPOTENCY_KEY_INVALID', 'The idempotency key is empty or too long.'),
    errorType(
      'IdempotencyKeyReused',
      'IDEMPOTENCY_KEY_REUSED',
      'The same idempotency key was sent with another input before.',
    ),
    errorType('TooManyExports', 'TOO_MANY_EXPORTS', 'As many exports of this key wait or run as may.'),
  ],
})

export const CancelExportError = builder.unionType('CancelExportError', {
  description: 'Why there was nothing to give up.',
  types: [errorType('NoSuchExport', 'NO_SUCH_EXPORT', 'The key that asks has started no export of this id.')],
})

/** Longest idempotency key. */
export const LONGEST_KEY = 100

const MESSAGES: Record<UserErrorCode, (limit: number) => Localised> = {
  IDEMPOTENCY_KEY_INVALID: () => ({
    en: `Write an idempotencyKey of 1 to ${LONGEST_KEY} characters.`,
    vi: `Hãy viết idempotencyKey dài từ 1 đến ${LONGEST_KEY} ký tự.`,
  }),
  IDEMPOTENCY_KEY_REUSED: () => ({
    en: 'This idempotencyKey was sent with another list, filter or format before: choose a new one.',
    vi: 'idempotencyKey này đã được gửi kèm danh sách, bộ lọc hoặc định dạng khác: hãy chọn giá trị mới.',
  }),
  NO_SUCH_EXPORT: () => ({
    en: 'Your key has started no export of this id: take it from startExport.',
    vi: 'Khóa của bạn không có lượt xuất nào mang mã này: hãy lấy mã từ startExport.',
  }),
  TOO_MANY_EXPORTS: (limit) => ({
    en: `${limit} exports of this key are waiting or running, and no more may: wait until one ends, or give one up with cancelExport.`,
    vi: `Khóa này đang có ${limit} lượt xuất chờ hoặc chạy, là mức tối đa: hãy chờ một lượt kết thúc hoặc hủy bằng cancelExport.`,
  }),
}

const PATHS: Record<UserErrorCode, string[]> = {
  IDEMPOTENCY_KEY_INVALID: ['input', 'idempotencyKey'],
  IDEMPOTENCY_KEY_REUSED: ['input', 'idempotencyKey'],
  TOO_MANY_EXPORTS: ['input'],
  NO_SUCH_EXPORT: ['input', 'id'],
}

/** A refusal in the reader's language. */
export const userError = (code: UserErrorCode, language: Language, limit = 0): UserError => ({
  code,
  message: pick(MESSAGES[code](limit), language),
  path: PATHS[code],
})
