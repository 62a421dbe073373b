import type { PartyRole, ProgrammeKind, ProgrammeOrder, ProgrammeStatus } from '@nhip-cau/graphql/types'
import { catalogue } from '../../i18n/language.tsx'

const kindsVi: Record<ProgrammeKind, string> = {
  COORDINATION_PROGRAMME: 'Chương trình phối hợp',
  INTER_PROVINCIAL_COOPERATION: 'Hợp tác giữa hai địa phương',
  SCHOOL_ENTERPRISE_LINKAGE: 'Liên kết nhà trường - doanh nghiệp',
  MEMORANDUM: 'Biên bản ghi nhớ',
  PROVINCIAL_PROJECT: 'Đề án, nghị quyết của tỉnh',
  EMULATION_PROGRAMME: 'Phong trào thi đua',
}
const kindsEn: Record<ProgrammeKind, string> = {
  COORDINATION_PROGRAMME: 'Coordination programme',
  INTER_PROVINCIAL_COOPERATION: 'Inter-provincial cooperation',
  SCHOOL_ENTERPRISE_LINKAGE: 'School-enterprise linkage',
  MEMORANDUM: 'Memorandum',
  PROVINCIAL_PROJECT: 'Provincial project or resolution',
  EMULATION_PROGRAMME: 'Emulation movement',
}
const statusesVi: Record<ProgrammeStatus, string> = {
  PROPOSED: 'Mới đề xuất',
  DRAFT: 'Dự thảo',
  IN_FORCE: 'Đang thực hiện',
  ENDED: 'Đã kết thúc',
}
const statusesEn: Record<ProgrammeStatus, string> = {
  PROPOSED: 'Proposed',
  DRAFT: 'Draft',
  IN_FORCE: 'In force',
  ENDED: 'Ended',
}
const rolesVi: Record<PartyRole, string> = {
  LEAD: 'Chủ trì',
  SIGNATORY: 'Bên ký kết',
  PROVIDER: 'Bên hỗ trợ',
  BENEFICIARY: 'Bên thụ hưởng',
  APPROVER: 'Cấp phê duyệt, chỉ đạo',
  SUPPORTER: 'Bên phối hợp',
}
const rolesEn: Record<PartyRole, string> = {
  LEAD: 'Lead',
  SIGNATORY: 'Signatory',
  PROVIDER: 'Provider',
  BENEFICIARY: 'Beneficiary',
  APPROVER: 'Approving authority',
  SUPPORTER: 'Supporter',
}
const ordersVi: Record<ProgrammeOrder, string> = {
  PERIOD_START_DESC: 'Mới bắt đầu trước',
  PERIOD_START: 'Bắt đầu sớm trước',
  PERIOD_END: 'Kết thúc sớm trước',
  TITLE: 'Theo tên',
}
const ordersEn: Record<ProgrammeOrder, string> = {
  PERIOD_START_DESC: 'Latest start first',
  PERIOD_START: 'Earliest start first',
  PERIOD_END: 'Earliest end first',
  TITLE: 'By title',
}

/** Words for a programme wherever it is named: its kind, its status, the roles of its parties. */
export const programmeWords = catalogue({
  VI: {
    title: 'Chương trình',
    kind: 'Loại',
    period: 'Thời gian',
    kinds: kindsVi,
    statuses: statusesVi,
    roles: rolesVi,
    orders: ordersVi,
  },
  EN: {
    title: 'Programmes',
    kind: 'Kind',
    period: 'Period',
    kinds: kindsEn,
    statuses: statusesEn,
    roles: rolesEn,
    orders: ordersEn,
  },
})
