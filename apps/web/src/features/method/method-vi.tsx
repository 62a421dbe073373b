import type { ReactElement } from 'react'
import { Opening, Section } from '../../ui/section.tsx'
import { PaceMark } from '../indicator/pace-mark.tsx'
import { ProgrammeStatus } from '../programme/programme-status.tsx'
import { FindingRulesVi } from './findings-vi.tsx'
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
      <FindingRulesVi />
      <Section title="Nêu và ghi được">
        <p>
          Một chương trình nêu 9 hoạt động mà nguồn chỉ kể tên 6 thì hiện “6/9”. Ba hoạt động chưa rõ là một nội dung
          cần xử lý, không phải một lỗi, và không được bịa thêm cho đủ.
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
          có tỷ lệ chia. Tổng nào thiếu một phần, hay tính một phần hai lần, thì không đưa ra: các phần được liệt kê
          riêng, kèm lý do. Số liệu của Hải Phòng sau sáp nhập không nối vào chuỗi của thành phố cũ, vì thành phố cũ
          chưa gồm Hải Dương.
        </p>
      </Section>
      <Section title="Chuỗi số liệu và điểm gián đoạn">
        <p>
          Một chuỗi gồm các số liệu của một chỉ số, ở một tỉnh, thành, từ nguồn cùng loại. Nguồn đối chiếu đứng thành
          chuỗi riêng: trên biểu đồ là ô vuông, không nối vào đường của nguồn chính. Khi quy về đơn vị hiện nay, số liệu
          của các đơn vị đã sáp nhập được ghép từng kỳ một theo các quy tắc trên.
        </p>
        <p>
          Mỗi số liệu giữ tiêu chí mà nó được tính theo; đường biểu đồ gián đoạn ở ngày tiêu chí thay đổi và ghi rõ tiêu
          chí mới. “Đạt chuẩn quốc gia” đứt ở 07/07/2026, khi Thông tư 57/2026/TT-BGDĐT thay các thông tư trước.
        </p>
        <p>
          Phần trải mờ quanh một điểm là khoảng mà cách nêu cho phép: “trên 76%” trải lên phía trên, “gần 3.000” trải
          xuống dưới. Biểu đồ, bảng và tệp tải về dùng cùng một dãy số của giao diện truy vấn, giữ đủ chữ số.
        </p>
      </Section>
      <Section title="Độ phủ">
        <p>
          Chỉ số độ phủ giữ một danh sách: bao nhiêu nơi phải có, tại ngày nào, và biết gì về từng nơi. Con số là phần
          đã biết là có, trên tổng số có ghi ngày: “ít nhất” chừng ấy khi còn nơi chưa rõ, đúng chừng ấy khi đã rõ hết,
          và không có con số khi chưa ai báo cáo. Tổng số ghi sau ngày được hỏi thì không dùng. Tiến độ của chỉ tiêu về
          độ phủ tính theo danh sách của tỉnh; chỉ khi không có danh sách, hoặc danh sách chưa cho con số, mới theo số
          liệu báo cáo.
        </p>
      </Section>
      <Section title="Tổng và từng phần">
        <p>
          Các phần cộng được phải khớp với tổng; một tỷ lệ chung phải nằm giữa tỷ lệ thấp nhất và cao nhất của các phần.
          Điểm không thể khớp là một nội dung cần xử lý; số liệu mơ hồ thì không bị coi là sai. 76,98% của Hải Phòng nằm
          giữa bốn cấp học đã công bố (72,5% đến 79,85%), nên khớp.
        </p>
      </Section>
      <Section title="Hỗ trợ bằng hiện vật">
        <p>
          Bên hỗ trợ và bên tiếp nhận mỗi bên tự nêu mình đã trao, đã nhận bao nhiêu. Hai bên khác nhau thì cả hai con
          số đứng cạnh nhau. Điều mới cam kết mà chưa có báo cáo đã trao thì chưa cần xác nhận.
        </p>
      </Section>
      <Section title="Điều gì đã đổi từ lần xem trước">
        <p>
          Trang tổng quan so nội dung cần xử lý của hôm nay với nội dung của ngày bạn đánh dấu, theo những gì sổ biết
          hôm nay: nội dung mới, nội dung đã hết, nội dung nghiêm trọng hơn (từ có nguy cơ sang chậm, từ đang mở sang
          quá hạn) và nội dung giảm nhẹ. Ngày đánh dấu chỉ lưu trên thiết bị của bạn và chỉ đổi khi bạn bấm.
        </p>
      </Section>
      <Section title="Nguồn và căn cứ xác định">
        <p>
          Mỗi con số có ký hiệu nguồn bên cạnh, dẫn tới mục nguồn ở cuối trang. Ngày nào nguồn không in đủ thì ghi rõ
          được xác định trên căn cứ nào. Nguồn đối chiếu được ghi riêng, không trộn vào nguồn chính.
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
        Cách thứ hai, tăng trưởng kép, so mức thay đổi bình quân năm thực tế với mức cần có, cùng các ngưỡng trên. Cách
        này gọi được bằng nút “Tăng trưởng kép” ở trang chỉ số; nó không dùng được khi số liệu gốc bằng 0, và dễ dãi với
        khởi đầu chậm khi chỉ tiêu gấp nhiều lần số liệu gốc, nên không phải cách mặc định.
      </p>
      <Formula>
        <p>
          tiến độ = ((y / b)<sup>365,25 / n</sup> − 1) / ((T / b)<sup>365,25 / N</sup> − 1), với n và N là số ngày từ số
          liệu gốc đến số liệu mới nhất và đến hạn
        </p>
        <p>
          dự báo đến hạn = b + (y − b) / thời gian, hoặc b × (y / b)<sup>1 / thời gian</sup>
        </p>
      </Formula>
      <p>
        Mốc định tính chỉ đạt khi có báo cáo là đã đạt; trước hạn, sổ so số bước đã hoàn thành với thời gian đã qua nếu
        các bước được báo cáo.
      </p>
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
        Giả sử ngày 31/12/2027 báo cáo 80% (con số này chỉ để minh họa, không có trong sổ). Khi ấy 834/1.930 ngày đã
        qua, thời gian là 0,432.
      </p>
      <Rules
        caption="Hai cách tính với bốn cách đọc số liệu gốc"
        name="Nếu số liệu gốc là"
        meaning="Thì"
        rules={[
          {
            name: 'đúng 76%',
            meaning:
              'đã đi 4/14 = 0,286. Tuyến tính theo thời gian: 0,286 / 0,432 = 0,661, có nguy cơ, đến hạn dự báo 85,26%. Tăng trưởng kép: 0,699, có nguy cơ, dự báo 85,58%.',
          },
          {
            name: 'đúng 76,98%',
            meaning:
              'đã đi 3,02/13,02 = 0,232. Tuyến tính theo thời gian: 0,537, chậm, dự báo 83,97%. Tăng trưởng kép: 0,566, chậm, dự báo 84,15%.',
          },
          {
            name: 'trên 76%, chỉ theo nguồn chính',
            meaning:
              'có thể là 76,1 hay 79,9, cho kết luận khác nhau: chưa đánh giá được. Báo cáo 90% thì chắc chắn đã đạt.',
          },
          {
            name: 'trên 76%, có nguồn đối chiếu nêu 76,98%',
            meaning:
              'đây là trường hợp của sổ: hai nguồn cùng đúng chỉ khi số liệu gốc là 76,98%, nên kết luận như dòng 76,98%: chậm. Nguồn đối chiếu chỉ được thu hẹp điều nguồn chính để ngỏ, không bao giờ thay nó.',
          },
        ]}
      />
      <p>
        Tiêu chí trường chuẩn quốc gia thay đổi từ 07/07/2026 (Thông tư 57/2026/TT-BGDĐT). Mỗi số liệu giữ tiêu chí mà
        nó được tính theo, và đường biểu đồ gián đoạn ở ngày tiêu chí thay đổi.
      </p>
    </Section>
  )
}
