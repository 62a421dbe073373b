import type { ReactElement } from 'react'
import { formatCount } from '../../i18n/count.ts'
import { Opening, Section } from '../../ui/section.tsx'
import { Addresses } from './addresses.tsx'
import { Caller } from './caller.tsx'
import { developersWords } from './developers.words.ts'
import { Example, Listing, useApiAddress } from './example.tsx'
import { LimitTable } from './limit-table.tsx'
import { BUDGETS } from './limits.ts'
import { AS_WAS, askAgain, EXPORT_STATE, fetchExport, START_EXPORT, VERSIONS } from './queries.ts'

export function DevelopersVi(): ReactElement {
  const address = useApiAddress()
  return (
    <>
      <Opening
        title={developersWords.VI.title}
        lead={
          <>
            <p>
              Sổ là một API GraphQL tại <code>{address}</code>. Đọc không cần khóa, không cần đăng nhập. Mỗi con số đi
              cùng dấu so sánh, kỳ báo cáo và nguồn của nó. Các ví dụ dưới đây chạy được ngay, không phải cài thêm gì.
            </p>
            <Addresses playground="Thử truy vấn" schema="Lược đồ (SDL)" changes="Thay đổi của lược đồ" />
          </>
        }
      />
      <Keys />
      <Limits />
      <Figures />
      <Bulk />
      <Feed />
      <Caching />
      <Versions />
    </>
  )
}

function Keys(): ReactElement {
  return (
    <>
      <Section title="Khóa API" id="keys">
        <p>
          Khóa cho một cơ quan phần điểm riêng, những quyền trong phạm vi của khóa, và số liệu sử dụng của chính mình.
          Đơn vị vận hành máy chủ cấp khóa bằng lệnh <code>pnpm api-keys</code>; khóa chỉ hiện một lần, máy chủ chỉ giữ
          tiền tố và giá trị băm. Gửi khóa trong tiêu đề, không gửi ở đâu khác:
        </p>
        <Listing text="Authorization: Bearer nhipcau_…" />
        <ul>
          <li>
            Phạm vi <code>EXPORT</code> cho phép xuất toàn bộ một danh sách. Đọc thì không cần phạm vi nào.
          </li>
          <li>
            Đổi khóa không gián đoạn: khóa mới có hiệu lực ngay, khóa cũ còn dùng được 14 ngày, trừ khi đơn vị cấp định
            khác. Khóa bị thu hồi bị từ chối từ yêu cầu kế tiếp.
          </li>
          <li>
            Khóa sai, hết hạn hay bị thu hồi đều nhận cùng một trả lời: mã 401, <code>UNAUTHENTICATED</code>, để không
            ai dò được khóa nào có thật. Khóa gửi trong địa chỉ hay trong thân yêu cầu bị từ chối với mã 400.
          </li>
        </ul>
      </Section>
      <Section title="Bạn đang có gì" id="standing">
        <Caller />
      </Section>
    </>
  )
}

const points = (count: number) => formatCount(count, 'VI')

function Limits(): ReactElement {
  const { ANONYMOUS, API_KEY } = BUDGETS
  return (
    <Section title="Giới hạn và chi phí" id="limits">
      <p>
        Máy chủ tính chi phí của câu hỏi trước khi chạy: mỗi danh sách tính bằng cỡ trang nhân với cỡ các danh sách bao
        quanh nó. Trả lời xong, phần tính dư được hoàn lại. Không có khóa được giữ {points(ANONYMOUS.limit)} điểm, mỗi
        giây hồi {points(ANONYMOUS.restoreRate)}; có khóa được {points(API_KEY.limit)} và {points(API_KEY.restoreRate)},
        trừ khi đơn vị vận hành định khác: số của bạn ở ngay trên đây. <code>extensions.cost</code> và các tiêu đề{' '}
        <code>RateLimit</code>, <code>X-Cost</code> nói điều đó trong từng trả lời.
      </p>
      <p>
        Hết điểm, câu hỏi nhận mã 429, <code>RATE_LIMITED</code>, cùng <code>Retry-After</code> tính bằng giây. Mọi lời
        từ chối đều nói giới hạn nào, giá trị bao nhiêu và nên làm gì.
      </p>
      <LimitTable />
      <Example name="limits" />
    </Section>
  )
}

function Figures(): ReactElement {
  return (
    <>
      <Section title="Số liệu và dấu so sánh" id="comparators">
        <p>
          “Trên 76%” không phải là 76. Vì thế <code>Quantity</code> luôn có <code>comparator</code> bên cạnh{' '}
          <code>value</code>, <code>text</code> là cách viết của cán bộ, và <code>interval</code> là các giá trị mà câu
          ấy cho phép. <code>value</code> là chuỗi thập phân, giữ đủ mọi chữ số; nó trống khi nguồn không nêu.
        </p>
        <Example name="measurements" />
      </Section>
      <Section title="Từng trang" id="paging">
        <p>
          Danh sách trả 20 mục mỗi trang, nhiều nhất 100 (<code>first</code>, <code>last</code>). Đi tiếp bằng{' '}
          <code>pageInfo.endCursor</code> trong <code>after</code>. Con trỏ chỉ hợp với thứ tự đã sinh ra nó; dùng với
          thứ tự khác, máy chủ từ chối và nói rõ đối số nào. Thêm hay xóa dòng giữa chừng không làm lệch trang.
        </p>
        <Example name="pages" />
      </Section>
      <Section title="Như khi ấy, như bây giờ" id="as-was">
        <p>
          Ngày 1/7/2025, 63 tỉnh, thành còn 34 và vài mã được dùng lại. <code>asOf</code> đọc các tỉnh của một ngày;{' '}
          <code>units</code> nói bộ lọc hiểu mã theo đơn vị nào: <code>AS_IS</code> là đơn vị hôm nay cùng số liệu của
          các đơn vị nhập vào, <code>AS_WAS</code> là đơn vị mang mã ấy vào thời điểm của số liệu.
        </p>
        <Listing text={AS_WAS} />
      </Section>
    </>
  )
}

function Bulk(): ReactElement {
  const address = useApiAddress()
  return (
    <Section title="Xuất toàn bộ" id="bulk">
      <p>
        Khi cần cả danh sách: <code>startExport</code> ghi danh sách theo bộ lọc ra một tệp JSONL hay CSV, đúng như sổ
        tại một thời điểm. Cần khóa có phạm vi <code>EXPORT</code>. Gửi lại cùng <code>idempotencyKey</code> thì nhận
        lại cùng một lần xuất.
      </p>
      <Listing text={START_EXPORT} />
      <p>
        Rồi hỏi <code>export</code> vài giây một lần cho đến khi <code>DONE</code>, và tải <code>url</code>. Đứt giữa
        chừng thì tải tiếp từ byte đã có; so tệp với <code>sha256</code>. Ai có <code>url</code> đều tải được đến{' '}
        <code>expiresAt</code>, nên hãy giữ nó như giữ khóa.
      </p>
      <Listing text={EXPORT_STATE} />
      <Listing text={fetchExport(address)} />
    </Section>
  )
}

function Caching(): ReactElement {
  const address = useApiAddress()
  return (
    <Section title="Giữ lại trả lời" id="caching">
      <p>
        Trả lời cho GET có <code>ETag</code>. Gửi lại trong <code>If-None-Match</code>: 304 nghĩa là hỏi ngay lúc này
        cũng được đúng trả lời ấy, và chỉ mất một điểm. Trả lời theo khóa hay có <code>viewer</code> thì không ai được
        giữ.
      </p>
      <Listing text={askAgain(address)} />
      <p>
        Các câu hỏi của chính trang web được gửi bằng GET theo mã băm: <code>?documentId=sha256:…&amp;variables=…</code>
        ; máy chủ không biết mã ấy thì trả lời 404, <code>DOCUMENT_UNKNOWN</code>.
      </p>
    </Section>
  )
}

function Feed(): ReactElement {
  return (
    <Section title="Dòng thay đổi" id="feed">
      <p>
        Muốn giữ một bản sao: lấy <code>register &#123; feedCursor &#125;</code>, đọc các danh sách, rồi hỏi{' '}
        <code>changes(after:)</code>. Mỗi lần thêm, sửa, xóa đều được kể đúng thứ tự ghi vào sổ, không sót dù nhiều
        người ghi cùng lúc. Giữ <code>endCursor</code> cùng với những gì đã lưu; còn <code>hasNextPage</code> thì hỏi
        tiếp ngay.
      </p>
      <p>
        Con trỏ quá cũ nhận mã <code>CURSOR_EXPIRED</code> cùng <code>restart</code>: đọc lại tất cả, rồi đi tiếp từ{' '}
        <code>restart</code>.
      </p>
      <Example name="feed" />
    </Section>
  )
}

function Versions(): ReactElement {
  return (
    <Section title="Phiên bản của lược đồ" id="versions">
      <p>
        Mỗi trả lời có tiêu đề <code>X-Schema-Version</code>. Thay đổi làm hỏng chương trình đang chạy chỉ đến cùng số
        đầu mới; cái sắp bỏ được đánh dấu trước ít nhất mười hai tháng, kèm ngày và cái thay thế.{' '}
        <code>schemaChanges</code> kể từng thay đổi; <code>/schema.graphql</code> có <code>ETag</code>, hỏi lại bằng{' '}
        <code>If-None-Match</code> thì nhận 304 khi chưa có gì mới.
      </p>
      <Listing text={VERSIONS} />
    </Section>
  )
}
