import type { UnitCode } from '@nhip-cau/rules/unit'
import type { ContributionKind } from '../../generated/client.ts'
import type { Text } from './topic.ts'

type Gift = { kind: ContributionKind; what: Text; unit: UnitCode; least: number; most: number }

const gift = (kind: ContributionKind, unit: UnitCode, least: number, most: number, vi: string, en: string): Gift => ({
  kind,
  unit,
  least,
  most,
  what: [vi, en],
})

/** What goes from one party to another. */
export const GIFTS: readonly Gift[] = [
  gift('LESSON', 'lesson', 120, 1800, 'Tiết dạy trực tuyến môn Tiếng Anh', 'Online English lessons'),
  gift('LESSON', 'lesson', 40, 400, 'Tiết dạy trực tuyến môn Tin học', 'Online computing lessons'),
  gift('TELEVISION', 'set', 4, 40, 'Ti vi màn hình lớn cho lớp học trực tuyến', 'Large televisions for online classes'),
  gift('COMPUTER', 'set', 10, 120, 'Máy tính cho phòng tin học', 'Computers for computing rooms'),
  gift('CAMERA', 'set', 4, 40, 'Camera và bộ thu âm cho lớp học', 'Cameras and microphones for classrooms'),
  gift(
    'INTERNET',
    'school',
    2,
    20,
    'Đường truyền Internet cáp quang cho điểm trường',
    'Fibre internet for school sites',
  ),
  gift(
    'BOOK',
    'set',
    200,
    3000,
    'Bộ sách giáo khoa cho học sinh có hoàn cảnh khó khăn',
    'Sets of textbooks for pupils in hardship',
  ),
  gift('FURNITURE', 'set', 30, 400, 'Bộ bàn ghế học sinh hai chỗ ngồi', 'Two-seat desks'),
  gift(
    'UNIFORM',
    'set',
    100,
    1200,
    'Bộ đồng phục, áo ấm cho học sinh bán trú',
    'Uniforms and warm coats for boarding pupils',
  ),
  gift(
    'VOLUNTEER_TEACHER',
    'person',
    2,
    18,
    'Giáo viên tình nguyện dạy môn còn thiếu',
    'Volunteer teachers of subjects that lack them',
  ),
  gift('TEACHER_HOUSE', 'house', 1, 3, 'Nhà công vụ cho giáo viên', 'Houses for teachers'),
  gift('OTHER', 'set', 50, 600, 'Suất học bổng cho học sinh vượt khó', 'Scholarships for pupils who overcome hardship'),
]
