import type { Topic } from './topic.ts'

/** What concerns lessons, languages and learning through life. */
export const LEARNING_TOPICS: readonly Topic[] = [
  {
    kinds: ['INTER_PROVINCIAL_COOPERATION', 'MEMORANDUM', 'PROVINCIAL_PROJECT'],
    names: [
      [
        'dạy học trực tuyến môn Tiếng Anh cho học sinh vùng khó khăn',
        'online English lessons for pupils in hard places',
      ],
      [
        'dạy Tiếng Anh, Tin học trực tuyến cho các trường thiếu giáo viên',
        'online English and computing for schools that lack teachers',
      ],
    ],
    indicators: ['online-lessons-delivered', 'schools-supported-by-partner', 'schools-with-digital-infrastructure'],
    contents: [
      ['Tổ chức các tiết dạy trực tuyến theo thời khóa biểu chung', 'Online lessons by a shared timetable'],
      ['Trang bị màn hình, camera, đường truyền cho lớp học', 'Screens, cameras and connections for classrooms'],
      ['Bồi dưỡng giáo viên trợ giảng tại chỗ', 'Training of local teaching assistants'],
      ['Kiểm tra, đánh giá kết quả học tập của học sinh', 'Assessment of pupils’ results'],
    ],
    activities: [
      ['Xếp thời khóa biểu dạy trực tuyến học kỳ I', 'Timetable of online lessons, first term'],
      ['Xếp thời khóa biểu dạy trực tuyến học kỳ II', 'Timetable of online lessons, second term'],
      ['Dạy thử nghiệm và hiệu chỉnh đường truyền', 'Trial lessons and tuning of the connection'],
      ['Tập huấn giáo viên trợ giảng', 'Training of teaching assistants'],
      ['Trao tặng ti vi, camera cho các lớp học trực tuyến', 'Gift of televisions and cameras to online classes'],
      ['Khảo sát chất lượng môn Tiếng Anh cuối năm học', 'Survey of English at the end of the school year'],
      ['Sơ kết chương trình dạy học trực tuyến', 'Interim review of online teaching'],
      ['Giao lưu Tiếng Anh giữa học sinh hai tỉnh', 'English exchange between pupils of the two provinces'],
    ],
  },
  {
    kinds: ['COORDINATION_PROGRAMME', 'EMULATION_PROGRAMME', 'PROVINCIAL_PROJECT'],
    names: [
      ['học tập suốt đời, xây dựng xã hội học tập', 'lifelong learning and a learning society'],
      ['xây dựng mô hình công dân học tập, đơn vị học tập', 'models of learning citizens and learning units'],
    ],
    indicators: [
      'learning-families',
      'learning-communities',
      'learning-units',
      'adult-learning-citizens',
      'staff-learning-citizens',
    ],
    contents: [
      [
        'Tuyên truyền về xã hội học tập và chuyển đổi số',
        'Publicity for the learning society and digital transformation',
      ],
      [
        'Xây dựng các mô hình học tập trong gia đình, cộng đồng, đơn vị',
        'Learning models in families, communities and units',
      ],
      ['Đánh giá, công nhận danh hiệu “Công dân học tập”', 'Assessment and recognition of “Learning Citizens”'],
      ['Phát triển quỹ khuyến học, khuyến tài', 'Funds for the promotion of learning and talent'],
    ],
    activities: [
      ['Hưởng ứng Tuần lễ học tập suốt đời', 'Lifelong Learning Week'],
      ['Tập huấn bộ tiêu chí công nhận “Công dân học tập”', 'Training in the criteria for “Learning Citizens”'],
      ['Đánh giá, xếp loại các mô hình học tập cuối năm', 'Year-end assessment of the learning models'],
      ['Trao học bổng khuyến học cho học sinh vượt khó', 'Scholarships for pupils who overcome hardship'],
      ['Kiểm tra chéo hồ sơ công nhận “Cộng đồng học tập”', 'Cross-checks of “Learning Community” files'],
      ['Gặp mặt dòng họ, gia đình học tập tiêu biểu', 'Meeting of exemplary learning clans and families'],
      ['Mở chuyên mục khuyến học trên cổng thông tin', 'A learning promotion column on the portal'],
    ],
  },
  {
    kinds: ['COORDINATION_PROGRAMME', 'PROVINCIAL_PROJECT'],
    names: [
      [
        'xóa mù chữ và nâng cao hiệu quả trung tâm học tập cộng đồng',
        'literacy and more effective community learning centres',
      ],
      ['phát triển trung tâm học tập cộng đồng gắn với xóa mù chữ', 'community learning centres tied to literacy'],
    ],
    indicators: ['community-learning-centres-using-it', 'sdg-functional-literacy', 'adult-learning-citizens'],
    contents: [
      ['Mở lớp xóa mù chữ, chống tái mù chữ', 'Literacy classes and classes against relapse'],
      [
        'Ứng dụng công nghệ thông tin tại trung tâm học tập cộng đồng',
        'Information technology in community learning centres',
      ],
      ['Bồi dưỡng giáo viên, cộng tác viên', 'Training of teachers and helpers'],
    ],
    activities: [
      ['Điều tra số người mù chữ theo độ tuổi', 'Survey of illiterate people by age'],
      ['Khai giảng lớp xóa mù chữ giai đoạn 1', 'Opening of literacy classes, stage 1'],
      ['Khai giảng lớp xóa mù chữ giai đoạn 2', 'Opening of literacy classes, stage 2'],
      ['Trang bị máy tính cho trung tâm học tập cộng đồng', 'Computers for community learning centres'],
      ['Tập huấn giám đốc trung tâm học tập cộng đồng', 'Training of the centres’ directors'],
      ['Mở chuyên đề khuyến nông, pháp luật, kỹ năng số', 'Courses in farming, law and digital skills'],
    ],
  },
  {
    kinds: ['INTER_PROVINCIAL_COOPERATION', 'MEMORANDUM', 'PROVINCIAL_PROJECT'],
    names: [
      [
        'nâng cao chất lượng giáo dục phổ thông và dạy học 2 buổi/ngày',
        'better general education and two sessions a day',
      ],
      [
        'nâng cao kết quả thi tốt nghiệp trung học phổ thông và dạy học 2 buổi/ngày',
        'better graduation results and two sessions a day',
      ],
    ],
    indicators: [
      'pupils-taught-two-sessions',
      'upper-secondary-completion',
      'sdg-minimum-proficiency',
      'right-age-attendance',
    ],
    contents: [
      ['Bảo đảm phòng học, giáo viên để dạy học 2 buổi/ngày', 'Rooms and teachers for two sessions a day'],
      [
        'Nâng cao chất lượng thi tốt nghiệp trung học phổ thông',
        'Better results in the upper-secondary graduation examination',
      ],
      [
        'Bồi dưỡng học sinh giỏi, phụ đạo học sinh chưa đạt chuẩn',
        'Work with gifted pupils and with those below the standard',
      ],
      ['Giáo dục kỹ năng sống, thể chất, thẩm mỹ', 'Life skills, physical and arts education'],
    ],
    activities: [
      ['Thi thử tốt nghiệp trung học phổ thông theo đề chung', 'Mock graduation examination with a shared paper'],
      ['Bồi dưỡng đội tuyển học sinh giỏi liên trường', 'Joint training of gifted pupils'],
      ['Phụ đạo học sinh chưa hoàn thành môn học', 'Extra lessons for pupils who have not completed a subject'],
      ['Chia sẻ ngân hàng câu hỏi, đề kiểm tra', 'Sharing of question banks and tests'],
      [
        'Rà soát điều kiện dạy học 2 buổi/ngày ở từng trường',
        'Review of each school’s readiness for two sessions a day',
      ],
      ['Câu lạc bộ kỹ năng sống, thể thao buổi chiều', 'Afternoon clubs of life skills and sports'],
      ['Hội nghị phân tích kết quả thi và giải pháp', 'Conference on examination results and remedies'],
    ],
  },
]
