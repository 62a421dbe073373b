import type { EventKind } from '../../generated/client.ts'
import type { Text } from './topic.ts'

/** How the title of an event begins; the title of its programme follows. */
export const EVENT_NAMES: Record<EventKind, Text> = {
  SIGNING: ['Lễ ký kết', 'Signing:'],
  WORKSHOP: ['Hội thảo góp ý dự thảo', 'Workshop on the draft:'],
  CONFERENCE: ['Hội nghị sơ kết', 'Review conference:'],
  WORKING_SESSION: ['Buổi làm việc về', 'Working session:'],
}

/** Points from which people join; the first is the main one. */
export const BRIDGES: readonly Text[] = [
  ['Điểm cầu chính tại Sở Giáo dục và Đào tạo', 'Main point at the education department'],
  ['Điểm cầu tại các xã, phường', 'Points in communes and wards'],
  ['Điểm cầu tại các trường trực thuộc', 'Points at the department’s schools'],
]

/** What is concluded or asked. */
export const DIRECTIVES: readonly Text[] = [
  [
    'Rà soát số liệu gốc của từng chỉ tiêu, báo cáo trước khi ký',
    'Review the baseline of each target and report before signing',
  ],
  ['Bổ sung lộ trình từng năm cho các chỉ tiêu chưa có thời hạn', 'Add a yearly time line to targets that have none'],
  [
    'Hoàn thành việc bàn giao thiết bị cho các điểm trường lẻ',
    'Finish handing equipment over to outlying school sites',
  ],
  ['Cử đầu mối theo dõi và báo cáo hằng quý', 'Name a focal point to follow up and report each quarter'],
  [
    'Hỗ trợ đào tạo các nghề tỉnh bạn chưa có điều kiện tổ chức',
    'Help train in the trades the partner province cannot offer',
  ],
  ['Tiếp thu ý kiến về tên gọi và phạm vi của đề án', 'Take in the opinions on the project’s name and scope'],
  ['Đề xuất chính sách hỗ trợ giáo viên biệt phái', 'Propose a policy for seconded teachers'],
  ['Thống nhất mẫu biểu báo cáo giữa hai bên', 'Agree one reporting form for both sides'],
  [
    'Công khai danh sách trường chưa có đường truyền ổn định',
    'Publish the list of schools without a stable connection',
  ],
  ['Đánh giá hiệu quả tiết dạy trực tuyến sau mỗi học kỳ', 'Assess the online lessons after each term'],
]

/** How something asked was closed. */
export const CLOSINGS: readonly Text[] = [
  ['Đã có báo cáo bằng văn bản', 'Reported in writing'],
  ['Đã bàn giao và ký biên bản', 'Handed over with signed minutes'],
  ['Đã đưa vào dự thảo trình lần sau', 'Taken into the next draft'],
  ['Đã phân công đầu mối và thông báo cho hai bên', 'Focal point named and both sides told'],
]
