import type { Topic } from './topic.ts'

/** What concerns schools: buildings, networks, levels of education. */
export const SCHOOL_TOPICS: readonly Topic[] = [
  {
    kinds: ['COORDINATION_PROGRAMME', 'INTER_PROVINCIAL_COOPERATION', 'MEMORANDUM', 'PROVINCIAL_PROJECT'],
    names: [
      ['xây dựng trường học đạt chuẩn quốc gia', 'building schools that meet national standards'],
      [
        'kiên cố hóa trường, lớp học và phát triển mạng lưới trường chuẩn quốc gia',
        'solid classrooms and a wider network of standard schools',
      ],
    ],
    indicators: ['schools-meeting-national-standards', 'solid-classrooms', 'institutions-meeting-facility-standards'],
    contents: [
      ['Rà soát, sắp xếp mạng lưới trường, lớp học', 'Review and arrangement of the network of schools and classes'],
      ['Kiên cố hóa phòng học, phòng học bộ môn', 'Solid classrooms and subject rooms'],
      ['Đầu tư trang thiết bị dạy học tối thiểu', 'Minimum teaching equipment'],
      [
        'Bồi dưỡng cán bộ quản lý về tự đánh giá và kiểm định chất lượng',
        'Training of managers in self-assessment and accreditation',
      ],
      ['Huy động nguồn lực xã hội hóa giáo dục', 'Resources raised from society for education'],
    ],
    activities: [
      [
        'Khảo sát hiện trạng cơ sở vật chất các trường chưa đạt chuẩn',
        'Survey of the facilities of schools below the standards',
      ],
      [
        'Khởi công xây mới phòng học thay thế phòng học tạm',
        'Start of building rooms that replace makeshift classrooms',
      ],
      ['Bàn giao, đưa vào sử dụng khối phòng học bộ môn', 'Handover of the block of subject rooms'],
      ['Tập huấn công tác tự đánh giá theo tiêu chuẩn mới', 'Training in self-assessment by the new standards'],
      [
        'Đánh giá ngoài và đề nghị công nhận trường đạt chuẩn quốc gia',
        'External assessment and proposal for recognition',
      ],
      [
        'Cấp thiết bị dạy học tối thiểu cho các trường vùng khó khăn',
        'Supply of minimum teaching equipment to schools in hard places',
      ],
      ['Kiểm tra chéo giữa các trường về duy trì tiêu chuẩn', 'Cross-checks between schools on keeping the standards'],
      [
        'Hội nghị chia sẻ kinh nghiệm xây dựng trường chuẩn',
        'Conference to share experience of raising schools to the standards',
      ],
    ],
  },
  {
    kinds: [
      'COORDINATION_PROGRAMME',
      'INTER_PROVINCIAL_COOPERATION',
      'MEMORANDUM',
      'PROVINCIAL_PROJECT',
      'EMULATION_PROGRAMME',
    ],
    names: [
      ['chuyển đổi số và phát triển năng lực số', 'digital transformation and digital competence'],
      ['ứng dụng công nghệ thông tin và chia sẻ học liệu số', 'information technology and shared digital materials'],
    ],
    indicators: [
      'schools-with-digital-infrastructure',
      'students-with-digital-competence',
      'institutions-with-smart-classroom',
    ],
    contents: [
      ['Hoàn thiện hạ tầng số của các cơ sở giáo dục', 'Digital infrastructure of educational institutions'],
      ['Xây dựng kho học liệu số dùng chung', 'A shared store of digital learning materials'],
      ['Nâng cao năng lực số cho nhà giáo và học sinh', 'Digital competence of teachers and students'],
      ['Quản trị trường học trên môi trường số', 'School administration in the digital environment'],
      ['Bảo đảm an toàn thông tin trong trường học', 'Information security in schools'],
    ],
    activities: [
      ['Lắp đặt đường truyền Internet tốc độ cao tại các điểm trường', 'Installation of fast internet at school sites'],
      ['Bàn giao máy tính, ti vi thông minh cho các trường', 'Handover of computers and smart televisions to schools'],
      ['Tập huấn soạn bài giảng điện tử cho giáo viên cốt cán', 'Training of core teachers in making e-lessons'],
      ['Đưa học bạ số vào sử dụng ở cấp tiểu học', 'Digital school reports in primary schools'],
      [
        'Vận hành phòng học thông minh và đánh giá hiệu quả',
        'Running of smart classrooms and assessment of their effect',
      ],
      ['Cuộc thi thiết kế bài giảng số cấp tỉnh', 'Provincial competition in digital lesson design'],
      ['Diễn tập ứng cứu sự cố an toàn thông tin', 'Exercise in answering information security incidents'],
      [
        'Đánh giá mức độ chuyển đổi số của từng cơ sở giáo dục',
        'Assessment of each institution’s level of digital transformation',
      ],
    ],
  },
  {
    kinds: ['COORDINATION_PROGRAMME', 'MEMORANDUM', 'PROVINCIAL_PROJECT'],
    names: [
      [
        'nâng cao chất lượng giáo dục mầm non ở khu công nghiệp và vùng khó khăn',
        'better preschool education in industrial zones and hard places',
      ],
      [
        'chăm sóc, giáo dục trẻ mầm non là con công nhân, người lao động',
        'care and education of workers’ young children',
      ],
    ],
    indicators: ['nursery-enrolment-rate', 'kindergarten-enrolment-rate-ages-3-5', 'preschool-programme-completion'],
    contents: [
      ['Phát triển trường, lớp mầm non cho con công nhân', 'Preschools for workers’ children'],
      ['Phổ cập giáo dục mầm non cho trẻ mẫu giáo', 'Universal preschool for kindergarten ages'],
      ['Tăng cường tiếng Việt cho trẻ em dân tộc thiểu số', 'Vietnamese for ethnic minority children'],
      ['Nâng cao chất lượng bữa ăn bán trú', 'Better school meals'],
    ],
    activities: [
      [
        'Khảo sát nhu cầu gửi trẻ của công nhân các khu công nghiệp',
        'Survey of workers’ need for child care in industrial zones',
      ],
      ['Khánh thành trường mầm non phục vụ con công nhân', 'Opening of a preschool for workers’ children'],
      ['Bồi dưỡng giáo viên nhóm lớp độc lập', 'Training of teachers of independent nursery groups'],
      ['Trao đồ dùng, đồ chơi ngoài trời cho điểm trường lẻ', 'Gift of outdoor play equipment to outlying sites'],
      ['Tổ chức ngày hội “Bé khỏe, bé ngoan”', '“Healthy and well-behaved children” festival'],
      ['Kiểm tra an toàn thực phẩm tại bếp ăn bán trú', 'Food safety checks of school kitchens'],
      [
        'Điều tra, cập nhật số liệu phổ cập trên hệ thống',
        'Survey and update of universal preschool data in the system',
      ],
    ],
  },
  {
    kinds: ['INTER_PROVINCIAL_COOPERATION', 'MEMORANDUM', 'PROVINCIAL_PROJECT'],
    names: [
      [
        'giáo dục dân tộc và trường phổ thông nội trú vùng biên giới',
        'education of ethnic minorities and boarding schools at the border',
      ],
      [
        'hỗ trợ học sinh dân tộc thiểu số và trường bán trú vùng cao',
        'support for ethnic minority pupils and boarding schools in the highlands',
      ],
    ],
    indicators: ['right-age-attendance', 'upper-secondary-completion', 'border-boarding-schools-operating'],
    contents: [
      [
        'Đầu tư trường phổ thông nội trú liên cấp tại các xã biên giới',
        'Inter-level boarding schools in border communes',
      ],
      ['Duy trì sĩ số, giảm tỷ lệ học sinh bỏ học', 'Keeping pupils at school and fewer drop-outs'],
      ['Chăm sóc, nuôi dưỡng học sinh nội trú, bán trú', 'Care and meals for boarding pupils'],
      ['Dạy tiếng dân tộc và tăng cường tiếng Việt', 'Minority languages and more Vietnamese'],
      ['Điều động, biệt phái giáo viên hỗ trợ vùng khó', 'Secondment of teachers to hard places'],
    ],
    activities: [
      [
        'Khởi công trường phổ thông nội trú liên cấp xã biên giới',
        'Start of building an inter-level boarding school in a border commune',
      ],
      ['Vận động học sinh trở lại lớp sau Tết Nguyên đán', 'Persuading pupils to return to class after Tết'],
      ['Trao chăn ấm, đồng phục cho học sinh bán trú', 'Gift of blankets and uniforms to boarding pupils'],
      ['Cử giáo viên tình nguyện dạy các môn còn thiếu', 'Volunteer teachers for subjects that lack them'],
      ['Biên soạn tài liệu dạy tiếng dân tộc', 'Writing of materials for teaching a minority language'],
      [
        'Kiểm tra việc thực hiện chế độ, chính sách với học sinh nội trú',
        'Check of how policies for boarding pupils are carried out',
      ],
      ['Giao lưu học sinh các trường nội trú trong cụm', 'Exchange of pupils between boarding schools of the cluster'],
    ],
  },
]
