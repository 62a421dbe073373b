import type { Text } from './topic.ts'

/** Groups of questions, each with points that bodies raise. */
export const OPINIONS: readonly { topic: Text; points: readonly Text[] }[] = [
  {
    topic: ['Về sự cần thiết và tên gọi', 'On need and name'],
    points: [
      ['Đề nghị làm rõ phạm vi của đề án trong tên gọi', 'The name should make the scope clear'],
      ['Bổ sung đánh giá kết quả giai đoạn trước', 'Add an assessment of the last period'],
      [
        'Cân nhắc gộp với đề án cùng nội dung đang thực hiện',
        'Consider joining it with a running project of the same content',
      ],
    ],
  },
  {
    topic: ['Về mục tiêu, chỉ tiêu', 'On aims and targets'],
    points: [
      [
        'Chỉ tiêu cao so với số liệu gốc, đề nghị tính lại',
        'The target is high against the baseline; please compute it again',
      ],
      ['Đề nghị có lộ trình từng năm cho mỗi chỉ tiêu', 'Each target should have a yearly time line'],
      ['Bổ sung chỉ tiêu riêng cho xã biên giới, vùng khó khăn', 'Add targets for border communes and hard places'],
      [
        'Thống nhất cách tính với hệ thống chỉ tiêu thống kê ngành',
        'Compute it as the sector’s statistical indicators do',
      ],
    ],
  },
  {
    topic: ['Về nhiệm vụ, giải pháp', 'On tasks and solutions'],
    points: [
      ['Bổ sung giải pháp tuyển dụng, giữ chân giáo viên', 'Add ways to recruit and keep teachers'],
      [
        'Quy định rõ trách nhiệm của cấp xã sau sắp xếp đơn vị hành chính',
        'State the duties of communes after the rearrangement of units',
      ],
      ['Cần cơ chế dùng chung thiết bị giữa các điểm trường', 'Sites need a way to share equipment'],
      ['Đề nghị tăng thời lượng dạy tiếng Việt cho trẻ vào lớp 1', 'More Vietnamese before grade 1'],
    ],
  },
  {
    topic: ['Về kinh phí và tổ chức thực hiện', 'On funds and organisation'],
    points: [
      [
        'Làm rõ nguồn vốn, tránh trùng với chương trình mục tiêu quốc gia',
        'Make the funds clear, so that they do not overlap the national target programme',
      ],
      ['Bổ sung chế độ báo cáo hằng quý', 'Add quarterly reports'],
      ['Đề nghị giao một đầu mối chịu trách nhiệm tổng hợp', 'One focal point should answer for the synthesis'],
    ],
  },
]

/** Why an opinion was taken in, taken in part, or not taken. */
export const REASONS: Record<'ABSORBED' | 'PARTLY_ABSORBED' | 'EXPLAINED', readonly Text[]> = {
  ABSORBED: [
    ['Tiếp thu và đã chỉnh sửa trong dự thảo lần sau', 'Taken in; the next draft is changed'],
    ['Tiếp thu, bổ sung vào phần mục tiêu cụ thể', 'Taken in; added to the specific aims'],
  ],
  PARTLY_ABSORBED: [
    [
      'Tiếp thu phần lộ trình; giữ mức chỉ tiêu vì đã cân đối nguồn lực',
      'The time line is taken in; the level stays, for resources are balanced',
    ],
    ['Tiếp thu một phần, nội dung còn lại đã có ở văn bản khác', 'Taken in part; the rest is in another document'],
  ],
  EXPLAINED: [
    [
      'Giữ như dự thảo để thống nhất với nghị quyết của Hội đồng nhân dân',
      'Kept as drafted, in line with the People’s Council’s resolution',
    ],
    [
      'Nội dung thuộc thẩm quyền của cơ quan khác nên không đưa vào đề án',
      'It lies with another body and is not put into the project',
    ],
  ],
}
