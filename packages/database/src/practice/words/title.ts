import type { LocalDate } from '@nhip-cau/rules/date'
import type { ProgrammeKind } from '../../generated/client.ts'
import type { Text } from './topic.ts'

type Named = {
  kind: ProgrammeKind
  about: Text
  from: LocalDate
  to: LocalDate
  number: number
  unit: Text
  partner: Text | null
}

/** The title a programme of this kind would carry. */
export function titleOf({ kind, about, from, to, number, unit, partner }: Named): Text {
  const [aboutVi, aboutEn] = about
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const [spanVi, spanEn] =
    first === last ? [`năm ${first}`, String(first)] : [`giai đoạn ${first} - ${last}`, `${first}–${last}`]
  const [vi, en] = [unit[0], unit[1]]
  const [otherVi, otherEn] = partner ?? ['', '']
  switch (kind) {
    case 'COORDINATION_PROGRAMME':
      return number > 4
        ? [
            `Kế hoạch phối hợp giữa ngành Giáo dục và Liên đoàn Lao động ${vi} về ${aboutVi} ${spanVi}`,
            `Joint plan of the education sector and the Federation of Labour of ${en} on ${aboutEn}, ${spanEn}`,
          ]
        : [
            `Chương trình phối hợp giữa Sở Giáo dục và Đào tạo và Liên đoàn Lao động ${vi} về ${aboutVi} ${spanVi}`,
            `Coordination programme of the education department and the Federation of Labour of ${en} on ${aboutEn}, ${spanEn}`,
          ]
    case 'INTER_PROVINCIAL_COOPERATION':
      return [
        `Chương trình hợp tác giữa ${vi} và ${otherVi} về ${aboutVi} ${spanVi}`,
        `Cooperation programme of ${en} and ${otherEn} on ${aboutEn}, ${spanEn}`,
      ]
    case 'SCHOOL_ENTERPRISE_LINKAGE':
      return [
        `Chương trình liên kết giữa nhà trường và doanh nghiệp ${vi} về ${aboutVi} ${spanVi}`,
        `Linkage of schools and enterprises of ${en} on ${aboutEn}, ${spanEn}`,
      ]
    case 'MEMORANDUM':
      return [
        `Bản ghi nhớ hợp tác giữa ngành Giáo dục ${vi} và ${otherVi} về ${aboutVi}`,
        `Memorandum of cooperation between the education sectors of ${en} and ${otherEn} on ${aboutEn}`,
      ]
    case 'PROVINCIAL_PROJECT':
      return [`Đề án ${aboutVi} trên địa bàn ${vi} ${spanVi}`, `Project of ${en} on ${aboutEn}, ${spanEn}`]
    case 'EMULATION_PROGRAMME':
      return [
        `Phong trào thi đua ${aboutVi} trong ngành Giáo dục ${vi} ${spanVi}`,
        `Emulation movement of ${en}’s education sector: ${aboutEn}, ${spanEn}`,
      ]
  }
}
