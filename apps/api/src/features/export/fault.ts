import type { Localised } from '@nhip-cau/rules/language'

const INTERRUPTED: Localised = {
  en: 'The server was stopped several times while it wrote this export. Start another with a new idempotencyKey, in smaller parts.',
  vi: 'Máy chủ nhiều lần bị dừng khi đang ghi tệp này. Hãy bắt đầu lượt xuất khác với idempotencyKey mới, chia thành phần nhỏ hơn.',
}

const UNFORESEEN: Localised = {
  en: 'The export could not be written. Start another with a new idempotencyKey; if it fails again, report its id.',
  vi: 'Không ghi được tệp xuất. Hãy bắt đầu lượt xuất khác với idempotencyKey mới; nếu vẫn lỗi, hãy báo mã của lượt xuất.',
}

const NO_ROOM: Localised = {
  en: 'The disk of the server is full. Tell the office that runs it, and start another export with a new idempotencyKey later.',
  vi: 'Ổ đĩa của máy chủ đã đầy. Hãy báo đơn vị vận hành và bắt đầu lượt xuất khác với idempotencyKey mới sau.',
}

const NO_FOLDER: Localised = {
  en: 'The folder for exports cannot be written to. Tell the office that runs the server: EXPORT_DIR must name a folder it may write to.',
  vi: 'Không ghi được vào thư mục chứa tệp xuất. Hãy báo đơn vị vận hành: EXPORT_DIR phải là thư mục máy chủ được phép ghi.',
}

const BY_CODE: Record<string, Localised> = {
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EACCES: NO_FOLDER,
  EPERM: NO_FOLDER,
  EROFS: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EISDIR: NO_FOLDER,
}

/** Why an export failed, in words for its caller: never what the fault itself says, which may name places on this machine. */
export function faultOf(error: unknown): Localised {
  if (error === 'INTERRUPTED') return INTERRUPTED
  return BY_CODE[(error as { code?: string } | null)?.code ?? ''] ?? UNFORESEEN
}
