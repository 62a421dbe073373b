import type { ReactElement } from 'react'
import { Opening, Section } from '../../ui/section.tsx'
import { PaceMark } from '../indicator/pace-mark.tsx'
import { ProgrammeStatus } from '../programme/programme-status.tsx'
import { Formula, Rules } from './parts.tsx'

export function MethodVi(): ReactElement {
  return (
    <>
      <Opening
        title="Cách tính các trạng thái và con số"
        lead={
          <p>
            Không trạng thái nào được gõ tay. Mỗi trạng thái được tính khi có người hỏi, cho đúng ngày được hỏi, từ ngày
            tháng và số liệu trong sổ. Điều nguồn không nêu thì để trống, không đoán thay.
          </p>
        }
      />
      <ProgrammeRules />
      <PaceRules />
      <Example />
      <FindingRules />
      <Section title="Nêu và ghi được">
        <p>
          Một chương trình nêu 9 hoạt động mà nguồn chỉ kể tên 6 thì hiện “6 trên 9”. Ba hoạt động chưa rõ là một việc
          cần xem, không phải một lỗi, và không được bịa thêm cho đủ.
        </p>
      </Section>
      <Section title="Như lúc ấy, như hiện nay">
        <p>
          Ngày 01/07/2025, 63 tỉnh, thành được sắp xếp thành 34. Mỗi đơn vị được nhận diện bằng mã và ngày bắt đầu hiệu
          lực, vì có mã được dùng lại: mã 15 là Yên Bái đến hết 30/06/2025, và là Lào Cai từ 01/07/2025.
        </p>
        <p>
          Danh sách và tổng số đọc được theo hai cách: theo đơn vị có lúc ấy, hoặc quy về đơn vị hiện nay. Số lượng được
          cộng dồn lên qua sáp nhập; tỷ lệ chỉ được quy khi biết cả tử số lẫn mẫu số; không chia ngược xuống khi không
          có tỷ lệ chia. Số liệu của Hải Phòng sau sáp nhập không nối vào chuỗi của thành phố cũ, vì thành phố cũ chưa
          gồm Hải Dương.
        </p>
      </Section>
      <Section title="Nguồn và điều suy ra">
        <p>
          Mỗi con số có ký hiệu nguồn bên cạnh, dẫn tới mục nguồn ở cuối trang. Ngày nào nguồn không in đủ thì ghi rõ
          được suy ra thế nào. Nguồn đối chiếu được ghi riêng, không trộn vào nguồn chính.
        </p>
      </Section>
    </>
  )
}

function ProgrammeRules(): ReactElement {
  return (
    <Section title="Trạng thái của một chương trình">
      <Rules
        caption="Trạng thái của một chương trình"
        name="Trạng thái"
        meaning="Khi nào"
        rules={[
          {
            name: <ProgrammeStatus status="IN_FORCE" />,
            meaning: 'Đã ký, hoặc đã phát động, hoặc có nguồn cho biết đang chạy, và chưa qua ngày cuối của giai đoạn.',
          },
          { name: <ProgrammeStatus status="ENDED" />, meaning: 'Như trên, và ngày cuối của giai đoạn đã qua.' },
          {
            name: <ProgrammeStatus status="DRAFT" />,
            meaning: 'Dự thảo đã đưa ra lấy ý kiến mà chưa có nguồn ghi nhận ban hành.',
          },
          {
            name: <ProgrammeStatus status="PROPOSED" />,
            meaning: 'Mới được đề xuất. Không bao giờ xếp chung với bản đã ký.',
          },
        ]}
      />
    </Section>
  )
}

function PaceRules(): ReactElement {
  return (
    <Section title="Tiến độ của một chỉ tiêu">
      <p>
        Gọi b là số liệu gốc ngày t<sub>0</sub>, y là số liệu mới nhất ngày t, T là mức phải đạt vào hạn t<sub>T</sub>.
        Sổ so quãng đã đi với thời gian đã qua:
      </p>
      <Formula>
        <p>đã đi = (y − b) / (T − b)</p>
        <p>
          thời gian = (t − t<sub>0</sub>) / (t<sub>T</sub> − t<sub>0</sub>)
        </p>
        <p>tiến độ = đã đi / thời gian</p>
      </Formula>
      <Rules
        caption="Tiến độ của một chỉ tiêu"
        name="Đánh giá"
        meaning="Khi nào"
        rules={[
          { name: <PaceMark status="ACHIEVED" />, meaning: 'Số liệu đã đạt mức phải đạt, đúng chiều.' },
          { name: <PaceMark status="ON_TRACK" />, meaning: 'Tiến độ từ 0,95 trở lên.' },
          { name: <PaceMark status="AT_RISK" />, meaning: 'Tiến độ từ 0,60 đến dưới 0,95.' },
          {
            name: <PaceMark status="LATE" />,
            meaning: 'Tiến độ dưới 0,60; đi ngược chiều; hoặc đã quá hạn mà chưa đạt.',
          },
          {
            name: <PaceMark status="NOT_ASSESSABLE" />,
            meaning:
              'Nguồn không nêu con số, chưa có số liệu gốc, chưa có báo cáo sau số liệu gốc, chương trình chưa bắt đầu, hoặc các con số quá mơ hồ để cho một kết luận. Lý do luôn được ghi bên cạnh.',
          },
        ]}
      />
      <p>
        Các từ “trên”, “gần”, “ít nhất”, “khoảng”, “phấn đấu” là một phần của số liệu. “Trên 76%” là mọi giá trị lớn hơn
        76; sổ chỉ kết luận khi mọi giá trị có thể đều cho cùng một kết luận. Tỷ lệ phần trăm không bao giờ được lấy
        trung bình.
      </p>
    </Section>
  )
}

function Example(): ReactElement {
  return (
    <Section title="Ví dụ: trường đạt chuẩn quốc gia ở Hải Phòng">
      <p>
        Nguồn ngày 18/09/2025 nêu trên 76% số trường đạt chuẩn quốc gia, và phấn đấu 90% đến năm 2030; sổ lấy hạn
        31/12/2030. Từ đó chưa có báo cáo nào, nên chỉ tiêu này <strong>chưa đánh giá được</strong>.
      </p>
      <p>
        Giả sử ngày 31/12/2027 báo cáo 80% (con số này chỉ để minh hoạ, không có trong sổ). Khi ấy 834 trên 1.930 ngày
        đã qua, thời gian là 0,432.
      </p>
      <Rules
        caption="Ba trường hợp của số liệu gốc"
        name="Nếu số liệu gốc là"
        meaning="Thì"
        rules={[
          { name: 'đúng 76%', meaning: 'đã đi 4/14 = 0,286; tiến độ 0,286 / 0,432 = 0,661: có nguy cơ.' },
          { name: 'đúng 76,98% (nguồn đối chiếu)', meaning: 'đã đi 3,02/13,02 = 0,232; tiến độ 0,537: chậm.' },
          {
            name: 'trên 76%, như nguồn nêu',
            meaning:
              'có thể là 76,1 hay 79,9, cho kết luận khác nhau: chưa đánh giá được. Báo cáo 90% thì chắc chắn đã đạt.',
          },
        ]}
      />
      <p>
        Tiêu chí trường chuẩn quốc gia thay đổi từ 07/07/2026 (Thông tư 57/2026/TT-BGDĐT). Mỗi số liệu giữ tiêu chí mà
        nó được tính theo, và đường biểu đồ đứt ở chỗ tiêu chí thay đổi.
      </p>
    </Section>
  )
}

function FindingRules(): ReactElement {
  return (
    <Section title="Việc cần xem, theo thứ tự">
      <Rules
        caption="Việc cần xem, từ nặng đến nhẹ"
        name="Việc"
        meaning="Khi nào"
        rules={[
          { name: '1. Chỉ tiêu chậm', meaning: 'Tiến độ là “chậm”.' },
          { name: '2. Hoạt động quá hạn', meaning: 'Đã qua hạn mà chưa xong và không bị hủy.' },
          { name: '3. Chỉ tiêu có nguy cơ', meaning: 'Tiến độ là “có nguy cơ”.' },
          {
            name: '4. Sắp hết hạn',
            meaning: 'Chương trình kết thúc trong 180 ngày tới, hoặc đã kết thúc, mà chưa có bản tiếp nối.',
          },
          { name: '5. Đề xuất chưa ký', meaning: 'Đã đề xuất mà chưa ký, chưa có dự thảo, chưa thực hiện.' },
          { name: '6. Bên đã có cơ quan kế thừa', meaning: 'Một bên tham gia đã được cơ quan khác kế thừa.' },
          { name: '7. Nêu mà chưa ghi đủ', meaning: 'Văn bản nêu nhiều nội dung hay hoạt động hơn số sổ ghi được.' },
          { name: '8. Chưa đánh giá được', meaning: 'Chưa kết luận được tiến độ, vì lý do khác với việc còn quá sớm.' },
        ]}
      />
      <p>
        Con số trong câu mở đầu trang tổng quan là số việc của đúng loại ấy; bấm vào con số thì danh sách chỉ còn những
        việc được đếm.
      </p>
    </Section>
  )
}
