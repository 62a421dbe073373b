import type { ReactElement } from 'react'
import { Section } from '../../ui/section.tsx'
import { Rules } from './parts.tsx'

/** The kinds of findings in Vietnamese, gravest first. */
export function FindingRulesVi(): ReactElement {
  return (
    <Section title="Nội dung cần xử lý, theo thứ tự">
      <Rules
        caption="Nội dung cần xử lý, theo mức độ nghiêm trọng"
        name="Loại"
        meaning="Khi nào"
        rules={[
          { name: '1. Chỉ tiêu chậm', meaning: 'Tiến độ là “chậm”.' },
          { name: '2. Hoạt động quá hạn', meaning: 'Đã qua hạn mà chưa hoàn thành và không bị hủy.' },
          { name: '3. Chỉ tiêu có nguy cơ', meaning: 'Tiến độ là “có nguy cơ”.' },
          {
            name: '4. Sắp hết hạn; hết hạn, chưa gia hạn',
            meaning: 'Chương trình kết thúc trong 180 ngày tới, hoặc đã kết thúc, mà chưa có bản tiếp nối.',
          },
          {
            name: '5. Kết luận chưa hoàn thành',
            meaning:
              'Điều được kết luận hay đề nghị tại một cuộc họp mà chưa có kết quả; quá ngày được giao thì ghi “đã quá hạn”.',
          },
          {
            name: '6. Góp ý chưa trả lời',
            meaning: 'Một nhóm ý kiến về dự thảo còn ý kiến chưa được tiếp thu hay giải trình.',
          },
          { name: '7. Đề xuất chưa ký', meaning: 'Đã đề xuất mà chưa ký, chưa có dự thảo, chưa thực hiện.' },
          { name: '8. Cơ quan tham gia đã sáp nhập', meaning: 'Một bên tham gia đã được cơ quan khác kế thừa.' },
          {
            name: '9. Hỗ trợ chưa thực hiện',
            meaning:
              'Điều đã cam kết cho một thời gian nay đã hết mà chưa ghi nhận việc trao; không gọi là chậm, vì không nêu thời hạn.',
          },
          {
            name: '10. Hỗ trợ chưa xác nhận',
            meaning:
              'Điều được báo là đã trao mà bên hỗ trợ hay bên tiếp nhận chưa xác nhận, hoặc hai bên nêu khác nhau, hoặc cùng nêu khác với nguồn.',
          },
          {
            name: '11. Số tổng và số thành phần chưa khớp',
            meaning: 'Số chung không thể đúng cùng lúc với các phần của nó.',
          },
          {
            name: '12. Chưa cập nhật đủ so với văn bản',
            meaning: 'Văn bản nêu nhiều nội dung hay hoạt động hơn số sổ ghi được.',
          },
          {
            name: '13. Dự thảo chưa có thời hạn',
            meaning: 'Bản dự thảo mới nhất có chỉ tiêu mà không nêu đến khi nào.',
          },
          { name: '14. Chưa có số liệu gốc', meaning: 'Chỉ tiêu không có con số để bắt đầu so.' },
          {
            name: '15. Chưa đánh giá được',
            meaning: 'Chưa kết luận được tiến độ, vì lý do khác với việc còn quá sớm.',
          },
          {
            name: '16. Chỉ số chưa có mã',
            meaning: 'Chỉ số đang có chỉ tiêu mà không có mã trong danh mục chính thức nào.',
          },
        ]}
      />
      <p>
        Cùng một loại thì nội dung gấp hơn đứng trước: chỉ tiêu quá hạn lâu nhất hay sắp đến hạn nhất, chương trình kết
        thúc gần hôm nay nhất, còn lại là nội dung chờ lâu nhất. Các con số trong câu mở đầu trang tổng quan cộng lại
        bằng tổng số nội dung; bấm vào con số nào thì danh sách chỉ còn những nội dung được đếm.
      </p>
      <p>
        Nội dung về một chỉ tiêu tính cho tỉnh, thành của chỉ tiêu đó; nội dung khác của một chương trình tính cho mọi
        tỉnh, thành của chương trình. Vì vậy cộng theo tỉnh, thành có thể lớn hơn số của cả nước, trong đó mỗi nội dung
        chỉ tính một lần.
      </p>
    </Section>
  )
}
