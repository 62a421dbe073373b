import type { HonourAuthority, RecipientKind } from '@nhip-cau/graphql/types'
import { formatCount } from '../../i18n/count.ts'
import { catalogue } from '../../i18n/language.tsx'
import { plural } from '../../i18n/plural.ts'

const authoritiesVi: Record<HonourAuthority, string> = {
  STATE_PRESIDENT: 'Chủ tịch nước',
  GOVERNMENT: 'Chính phủ',
  PRIME_MINISTER: 'Thủ tướng Chính phủ',
  MINISTRY: 'Bộ',
  PROVINCE: 'Ủy ban nhân dân tỉnh, thành phố',
  DEPARTMENT: 'Sở',
  NOT_STATED: 'Nguồn không nêu cấp trao',
}
const authoritiesEn: Record<HonourAuthority, string> = {
  STATE_PRESIDENT: 'State President',
  GOVERNMENT: 'Government',
  PRIME_MINISTER: 'Prime Minister',
  MINISTRY: 'Ministry',
  PROVINCE: 'Provincial people’s committee',
  DEPARTMENT: 'Department',
  NOT_STATED: 'Authority not stated by the source',
}
const recipientsVi: Record<RecipientKind, string> = { COLLECTIVE: 'tập thể', INDIVIDUAL: 'cá nhân' }
const recipientsEn: Record<RecipientKind, string> = { COLLECTIVE: 'collective', INDIVIDUAL: 'individual' }

export const honourWords = catalogue({
  VI: {
    title: 'Khen thưởng',
    lead: (collective: number, individual: number) =>
      `${formatCount(collective, 'VI')} lượt tập thể và ${formatCount(individual, 'VI')} lượt cá nhân trên trang này. Cá nhân chỉ được đếm, không nêu tên.`,
    filters: 'Lọc khen thưởng',
    find: 'Danh hiệu, hình thức khen',
    authority: 'Cấp trao',
    authorities: authoritiesVi,
    recipientKind: 'Đối tượng',
    recipientKinds: recipientsVi,
    counted: (count: number, kind: string) => `${formatCount(count, 'VI')} ${kind}`,
    programme: 'Chương trình',
    indicator: 'Chỉ số',
    honour: 'Danh hiệu, hình thức khen',
    recipients: 'Tập thể, cá nhân được khen',
    event: 'Trao tại',
    linked: 'Gắn với',
    decision: (number: string) => `Quyết định ${number}`,
    none: '-',
    caption: (authority: string) => `Khen thưởng, cấp trao: ${authority}`,
    captionAll: 'Các khen thưởng',
    empty: 'Không có khen thưởng nào khớp với bộ lọc này.',
    emptyHelp: 'Thử bỏ bớt một điều kiện, hoặc gõ ít chữ hơn; không cần dấu.',
  },
  EN: {
    title: 'Honours',
    lead: (collective: number, individual: number) =>
      `${formatCount(collective, 'EN')} collective and ${formatCount(individual, 'EN')} individual awards on this page. Persons are counted and never named.`,
    filters: 'Filter honours',
    find: 'Title or award',
    authority: 'Authority',
    authorities: authoritiesEn,
    recipientKind: 'Recipients',
    recipientKinds: recipientsEn,
    counted: (count: number, kind: string) => plural(count, kind, `${kind}s`),
    programme: 'Programme',
    indicator: 'Indicator',
    honour: 'Title or award',
    recipients: 'Recipients',
    event: 'Conferred at',
    linked: 'Linked to',
    decision: (number: string) => `Decision ${number}`,
    none: '-',
    caption: (authority: string) => `Honours by authority: ${authority}`,
    captionAll: 'Honours',
    empty: 'No honour matches these filters.',
    emptyHelp: 'Try removing a condition, or fewer letters; diacritics are not needed.',
  },
})
