import type { DocumentKind, DocumentLevel, DocumentRelation, DocumentStatus } from '@nhip-cau/graphql/types'
import { catalogue } from '../../i18n/language.tsx'
import { plural } from '../../i18n/plural.ts'

const levelsVi: Record<DocumentLevel, string> = {
  PARTY_CENTRAL: 'Bộ Chính trị, Ban Chấp hành Trung ương Đảng',
  NATIONAL: 'Quốc hội, Chính phủ, Thủ tướng Chính phủ',
  MINISTRY: 'Bộ, ngành, đoàn thể ở trung ương',
  PROVINCE: 'Tỉnh, thành phố',
}
const levelsEn: Record<DocumentLevel, string> = {
  PARTY_CENTRAL: 'Politburo and Central Committee of the Party',
  NATIONAL: 'National Assembly, Government, Prime Minister',
  MINISTRY: 'Ministries and national organisations',
  PROVINCE: 'Provinces and cities',
}
const kindsVi: Record<DocumentKind, string> = {
  RESOLUTION: 'Nghị quyết',
  DECISION: 'Quyết định',
  CIRCULAR: 'Thông tư',
  PROGRAMME: 'Chương trình, kế hoạch',
  PROJECT: 'Đề án',
}
const kindsEn: Record<DocumentKind, string> = {
  RESOLUTION: 'Resolution',
  DECISION: 'Decision',
  CIRCULAR: 'Circular',
  PROGRAMME: 'Programme or plan',
  PROJECT: 'Project',
}
const statusesVi: Record<DocumentStatus, string> = { ISSUED: 'Đã ban hành', DRAFT: 'Dự thảo' }
const statusesEn: Record<DocumentStatus, string> = { ISSUED: 'Issued', DRAFT: 'Draft' }

/** How the lower one stands to the upper one. */
const relationsVi: Record<DocumentRelation, string> = {
  IMPLEMENTS: 'thực hiện',
  BASED_ON: 'căn cứ vào',
  APPROVED_BY: 'được phê duyệt bằng',
}
const relationsEn: Record<DocumentRelation, string> = {
  IMPLEMENTS: 'carries out',
  BASED_ON: 'rests on',
  APPROVED_BY: 'is approved by',
}

export const documentWords = catalogue({
  VI: {
    title: 'Văn bản',
    lead: 'Căn cứ pháp lý và văn bản thực hiện, từ trung ương đến tỉnh.',
    filters: 'Lọc văn bản',
    find: 'Tên, số hoặc cơ quan ban hành',
    caption: (level: string) => `Văn bản của ${level}`,
    captionAll: 'Văn bản',
    document: 'Văn bản',
    level: 'Cấp',
    levels: levelsVi,
    kind: 'Loại',
    kinds: kindsVi,
    statuses: statusesVi,
    programme: 'Chương trình',
    number: 'Số',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    follows: 'Được thực hiện bởi',
    followCount: (documents: number, programmes: number) => `${documents} văn bản, ${programmes} chương trình`,
    relation: 'Quan hệ',
    relations: relationsVi,
    cascade: 'Hệ thống văn bản',
    cascadeNote: 'Đi lên đến văn bản mà nó căn cứ hoặc thực hiện; đi xuống đến văn bản và chương trình thực hiện nó.',
    above: 'Lên: căn cứ và văn bản cấp trên',
    below: 'Xuống: văn bản và chương trình thực hiện',
    here: 'văn bản này',
    top: 'Sổ không ghi văn bản nào ở trên văn bản này.',
    bottom: 'Sổ không ghi văn bản hay chương trình nào thực hiện văn bản này.',
    isProgramme: 'chương trình',
    targets: 'Chỉ tiêu văn bản đặt ra và chỉ tiêu của các tỉnh, thành',
    targetsNote: 'Mỗi chỉ tiêu đứng cạnh các chỉ tiêu cùng chỉ số mà chương trình của tỉnh, thành đã đặt ra.',
    noTargets: 'Sổ không ghi chỉ tiêu nào do văn bản này đặt ra.',
    indicator: 'Chỉ số',
    set: 'Văn bản đặt ra',
    due: 'hạn',
    scope: (scope: string) => `áp dụng: ${scope}`,
    answer: 'Chỉ tiêu của tỉnh, thành',
    noAnswer: 'chưa chương trình nào đặt chỉ tiêu',
    wholeOnly: 'chỉ tiêu cho số chung, không riêng phần này',
    empty: 'Không có văn bản nào khớp với bộ lọc này.',
    emptyHelp: 'Thử bỏ bớt một điều kiện, hoặc tìm theo số như 71-NQ/TW.',
  },
  EN: {
    title: 'Documents',
    lead: 'Legal bases and the texts that carry them out, from the centre to the provinces.',
    filters: 'Filter documents',
    find: 'Title, number or issuer',
    caption: (level: string) => `Documents: ${level}`,
    captionAll: 'Documents',
    document: 'Document',
    level: 'Level',
    levels: levelsEn,
    kind: 'Kind',
    kinds: kindsEn,
    statuses: statusesEn,
    programme: 'Programme',
    number: 'Number',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    follows: 'Carried out by',
    followCount: (documents: number, programmes: number) =>
      `${plural(documents, 'document', 'documents')}, ${plural(programmes, 'programme', 'programmes')}`,
    relation: 'Relation',
    relations: relationsEn,
    cascade: 'Cascade',
    cascadeNote: 'Up to what it rests on or carries out; down to the documents and programmes that carry it out.',
    above: 'Up: what it rests on and carries out',
    below: 'Down: documents and programmes that carry it out',
    here: 'this document',
    top: 'The register holds no document above this one.',
    bottom: 'The register holds no document or programme that carries this one out.',
    isProgramme: 'programme',
    targets: 'Targets it sets and targets of provinces',
    targetsNote: 'Each target stands beside those that provincial programmes promised for the same indicator.',
    noTargets: 'The register holds no target set by this document.',
    indicator: 'Indicator',
    set: 'Set by the document',
    due: 'due',
    scope: (scope: string) => `applies to: ${scope}`,
    answer: 'Promised by a province',
    noAnswer: 'no programme has promised it',
    wholeOnly: 'promised for the whole, not for this part',
    empty: 'No document matches these filters.',
    emptyHelp: 'Try removing a condition, or search by a number such as 71-NQ/TW.',
  },
})
