import type { Localised } from '@nhip-cau/rules/language'
import type { Scope } from '../../caller.ts'
import type { Context } from '../../context.ts'
import { refusal } from '../../errors.ts'

const NO_KEY: Localised = {
  vi: 'Việc này cần khóa API: hãy gửi Authorization: Bearer nhipcau_…, và hỏi đơn vị vận hành để được cấp khóa có quyền',
  en: 'This needs an API key: send Authorization: Bearer nhipcau_…, and ask the office that runs this server for a key with the scope',
}

const NO_SCOPE: Localised = {
  vi: 'Khóa API của bạn không có quyền này: hãy đề nghị đơn vị vận hành cấp khóa có quyền',
  en: 'Your API key does not allow this: ask the office that runs this server for a key with the scope',
}

const naming = ({ vi, en }: Localised, scope: Scope): Localised => ({ vi: `${vi} ${scope}.`, en: `${en} ${scope}.` })

/**
 * Lets on only who holds a scope.
 * @throws UNAUTHENTICATED for a caller without a key, FORBIDDEN for a key without the scope, each naming the mend
 */
export function requireScope({ caller }: Pick<Context, 'caller'>, scope: Scope): void {
  if (caller.scopes.includes(scope)) return
  throw caller.kind === 'ANONYMOUS'
    ? refusal({ code: 'UNAUTHENTICATED', status: 401, messages: naming(NO_KEY, scope) })
    : refusal({ code: 'FORBIDDEN', status: 403, messages: naming(NO_SCOPE, scope) })
}
