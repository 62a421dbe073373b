import type { Topic } from './topic.ts'

/** What concerns teachers, workers and training for work. */
export const PEOPLE_TOPICS: readonly Topic[] = [
  {
    kinds: ['COORDINATION_PROGRAMME'],
    names: [
      ['chăm lo đời sống nhà giáo, người lao động ngành Giáo dục', 'care for teachers and workers in education'],
      [
        'nâng cao đời sống vật chất, tinh thần của đoàn viên, nhà giáo',
        'a better material and spiritual life of union members and teachers',
      ],
    ],
    indicators: ['teacher-houses-funded', 'sdg-qualified-teachers', 'programme-activities-on-time'],
    contents: [
      ['Đề xuất chính sách đối với đoàn viên, nhà giáo', 'Policy proposals for union members and teachers'],
      ['Hỗ trợ nhà ở công vụ cho giáo viên vùng sâu, vùng xa', 'Housing for teachers in remote places'],
      [
        'Phối hợp kiểm tra, giám sát việc thực hiện chế độ, chính sách',
        'Joint inspection and supervision of how policies are carried out',
      ],
      ['Tổ chức phong trào thi đua, biểu dương, khen thưởng', 'Emulation movements, praise and reward'],
    ],
    activities: [
      ['Khởi công nhà ở công vụ cho giáo viên', 'Start of building houses for teachers'],
      ['Bàn giao nhà “Mái ấm công đoàn”', 'Handover of “Union shelter” houses'],
      ['Khám sức khỏe định kỳ cho nhà giáo vùng khó khăn', 'Health checks for teachers in hard places'],
      ['Đối thoại giữa lãnh đạo ngành với đoàn viên', 'Dialogue of the sector’s leaders with union members'],
      ['Giám sát liên ngành việc chi trả chế độ cho giáo viên', 'Joint supervision of payments due to teachers'],
      [
        'Tuyên dương nhà giáo tiêu biểu nhân Ngày Nhà giáo Việt Nam',
        'Praise of exemplary teachers on Vietnam Teachers’ Day',
      ],
      ['Tập huấn nghiệp vụ cho cán bộ công đoàn trường học', 'Training of school union officers'],
      ['Hội thi văn nghệ, thể thao công nhân viên chức', 'Arts and sports contest of staff'],
    ],
  },
  {
    kinds: ['SCHOOL_ENTERPRISE_LINKAGE', 'COORDINATION_PROGRAMME', 'INTER_PROVINCIAL_COOPERATION', 'MEMORANDUM'],
    names: [
      ['đào tạo nghề gắn với việc làm tại doanh nghiệp', 'vocational training tied to jobs in enterprises'],
      ['tuyển sinh, đào tạo và tuyển dụng lao động có tay nghề', 'recruitment, training and hiring of skilled workers'],
      ['đào tạo nhân lực du lịch, dịch vụ theo đơn đặt hàng', 'training staff for tourism and services to order'],
      [
        'thực tập, thực hành và giới thiệu việc làm cho học sinh học nghề',
        'placements and jobs for vocational students',
      ],
      [
        'hướng nghiệp, phân luồng học sinh sau trung học cơ sở',
        'career guidance and streaming after lower secondary school',
      ],
    ],
    indicators: [
      'training-agreements-with-enterprises',
      'sdg-youth-and-adult-participation',
      'upper-secondary-completion',
    ],
    contents: [
      [
        'Tuyển sinh và phân luồng học sinh sau trung học cơ sở',
        'Recruitment and streaming after lower secondary school',
      ],
      ['Đào tạo theo đơn đặt hàng của doanh nghiệp', 'Training to enterprises’ orders'],
      ['Thực tập, thực hành tại nơi sản xuất', 'Practice at the place of production'],
      ['Giới thiệu việc làm cho người học sau tốt nghiệp', 'Job placement after graduation'],
      ['Bồi dưỡng giáo viên dạy nghề', 'Training of vocational teachers'],
    ],
    activities: [
      ['Ký kết thỏa thuận đặt hàng đào tạo với doanh nghiệp', 'Signing of agreements on training to order'],
      ['Ngày hội tư vấn hướng nghiệp, tuyển sinh', 'Career guidance and recruitment day'],
      ['Đưa học sinh đi thực tập tại khu công nghiệp', 'Placement of students in industrial zones'],
      ['Mở lớp đào tạo nghề hàn, điện, cơ khí', 'Classes in welding, electricity and mechanics'],
      ['Mở lớp du lịch, dịch vụ, nhà hàng, khách sạn', 'Classes in tourism, services, restaurants and hotels'],
      ['Sàn giao dịch việc làm liên tỉnh', 'Inter-provincial job fair'],
      ['Khảo sát việc làm của người học sau sáu tháng tốt nghiệp', 'Survey of graduates’ jobs after six months'],
      ['Chuyên gia doanh nghiệp tham gia giảng dạy', 'Experts of enterprises take part in teaching'],
    ],
  },
  {
    kinds: ['INTER_PROVINCIAL_COOPERATION', 'MEMORANDUM', 'PROVINCIAL_PROJECT'],
    names: [
      ['bồi dưỡng đội ngũ nhà giáo và cán bộ quản lý giáo dục', 'training of teachers and education managers'],
      [
        'trao đổi kinh nghiệm quản lý, bồi dưỡng giáo viên cốt cán',
        'exchange of management experience and training of core teachers',
      ],
    ],
    indicators: ['sdg-qualified-teachers', 'teachers-learning-citizens', 'education-staff'],
    contents: [
      ['Đào tạo nâng trình độ chuẩn của giáo viên', 'Raising teachers to the standard qualification'],
      ['Sinh hoạt chuyên môn theo cụm trường', 'Professional meetings by cluster of schools'],
      ['Trao đổi cán bộ quản lý giữa hai địa phương', 'Exchange of managers between the two provinces'],
      [
        'Bồi dưỡng dạy học theo Chương trình giáo dục phổ thông 2018',
        'Training in the 2018 general education programme',
      ],
    ],
    activities: [
      ['Mở lớp bồi dưỡng phương pháp dạy học tích cực', 'Course in active teaching methods'],
      ['Hội thảo đổi mới kiểm tra, đánh giá học sinh', 'Workshop on new ways of assessing pupils'],
      ['Dự giờ, thao giảng liên trường', 'Lesson observation between schools'],
      ['Cử đoàn cán bộ quản lý học tập kinh nghiệm', 'Study visit of managers'],
      ['Hội thi giáo viên dạy giỏi cấp tỉnh', 'Provincial contest of good teachers'],
      ['Rà soát trình độ chuẩn của đội ngũ giáo viên', 'Review of teachers’ standard qualifications'],
      ['Tập huấn tư vấn tâm lý học đường', 'Training in school counselling'],
    ],
  },
  {
    kinds: ['EMULATION_PROGRAMME'],
    names: [
      ['“Dạy tốt - Học tốt”', '“Teach well, learn well”'],
      ['“Đổi mới, sáng tạo trong quản lý, dạy và học”', '“Innovation in management, teaching and learning”'],
      ['“Xây dựng trường học hạnh phúc”', '“Building happy schools”'],
      [
        '“Mỗi thầy cô giáo là một tấm gương tự học và sáng tạo”',
        '“Every teacher an example of self-study and creativity”',
      ],
    ],
    indicators: ['staff-with-emulation-titles', 'schools-meeting-national-standards', 'pupils-taught-two-sessions'],
    contents: [
      ['Phát động, đăng ký thi đua', 'Launch and registration'],
      ['Xây dựng và nhân rộng điển hình tiên tiến', 'Advanced models and their spread'],
      ['Đổi mới quản lý, dạy và học', 'New ways of management, teaching and learning'],
      ['Sơ kết, tổng kết, khen thưởng', 'Reviews and reward'],
    ],
    activities: [
      ['Lễ phát động phong trào thi đua', 'Launch of the emulation movement'],
      ['Bình chọn, công nhận điển hình tiên tiến', 'Choice and recognition of advanced models'],
      ['Hội nghị sơ kết phong trào thi đua', 'Interim review conference of the movement'],
      ['Xét công nhận sáng kiến kinh nghiệm', 'Recognition of initiatives'],
      ['Viết bài về gương người tốt, việc tốt trong ngành', 'Articles on good people and good deeds in the sector'],
      ['Kiểm tra công tác thi đua, khen thưởng tại cơ sở', 'Check of emulation and reward in institutions'],
      [
        'Trao giải hội thi khoa học kỹ thuật dành cho học sinh',
        'Prizes of the science and technology contest for pupils',
      ],
    ],
  },
]
