import type { PaceStatus } from '@nhip-cau/graphql/types'
import { catalogue } from '../../i18n/language.tsx'

const statusesVi: Record<PaceStatus, string> = {
  ACHIEVED: 'Đã đạt',
  ON_TRACK: 'Đúng tiến độ',
  AT_RISK: 'Có nguy cơ',
  LATE: 'Chậm',
  NOT_ASSESSABLE: 'Chưa đánh giá được',
}
const statusesEn: Record<PaceStatus, string> = {
  ACHIEVED: 'Achieved',
  ON_TRACK: 'On track',
  AT_RISK: 'At risk',
  LATE: 'Late',
  NOT_ASSESSABLE: 'Not assessable',
}

export const paceWords = catalogue({
  VI: { statuses: statusesVi, explained: 'tính thế nào' },
  EN: { statuses: statusesEn, explained: 'how it is computed' },
})
