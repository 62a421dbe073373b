import { catalogue } from '../../i18n/language.tsx'

export const chartWords = catalogue({
  VI: {
    label: (name: string) => `Biểu đồ: ${name}`,
    help: 'Chấm tròn là số liệu của nguồn chính, ô vuông là nguồn đối chiếu, hình thoi là chỉ tiêu; chấm rỗng có vạch mũi tên là giá trị chỉ nêu một phía. Dùng phím mũi tên để đi qua từng điểm.',
    figure: (place: string, text: string, period: string) => `${place}: ${text}, ${period}.`,
    goal: (place: string, text: string, due: string, programme: string) =>
      `${place}: ${text}, chỉ tiêu đến hạn ${due} (${programme}).`,
    open: {
      up: ' Nguồn chỉ nêu mức dưới; giá trị thật có thể cao hơn.',
      down: ' Nguồn chỉ nêu mức trên; giá trị thật thấp hơn.',
      around: ' Nguồn nêu giá trị gần đúng.',
    },
    restated: (count: number) =>
      count > 1 ? ` Cộng từ ${count} số liệu của các đơn vị đã sáp nhập.` : ' Quy từ đơn vị có lúc ấy.',
    by: {
      primary: (sources: string) => ` Nguồn ${sources}.`,
      apart: (sources: string) => ` Nguồn đối chiếu ${sources}, không nối vào đường của nguồn chính.`,
    },
    newCriteria: (code: string | null) => `Tiêu chí mới: ${code ?? 'chưa ghi trong sổ'}`,
    multiples: 'Từng tỉnh, thành, cùng một thang',
    multiplesNote:
      'Xếp nơi có chỉ tiêu chậm và có nguy cơ lên trước. Chấm cuối theo trạng thái chỉ tiêu; hình thoi là chỉ tiêu. Bấm để xem riêng một nơi.',
    latest: (text: string, period: string) => `${text}, ${period}`,
    nothing: 'Chưa có con số nào để vẽ: các chỉ tiêu và số liệu ở đây là định tính hoặc không kèm con số.',
  },
  EN: {
    label: (name: string) => `Chart: ${name}`,
    help: 'Dots are figures of the main source, squares of a corroborating one, diamonds are targets; a hollow dot with an arrow is a value stated on one side only. Use the arrow keys to walk through the points.',
    figure: (place: string, text: string, period: string) => `${place}: ${text}, ${period}.`,
    goal: (place: string, text: string, due: string, programme: string) =>
      `${place}: ${text}, a target due ${due} (${programme}).`,
    open: {
      up: ' The source states only a lower bound; the true value may be higher.',
      down: ' The source states only an upper bound; the true value is lower.',
      around: ' The source states an approximate value.',
    },
    restated: (count: number) =>
      count > 1 ? ` Added up from ${count} figures of units since merged.` : ' Restated from the unit of the time.',
    by: {
      primary: (sources: string) => ` Source ${sources}.`,
      apart: (sources: string) => ` Corroborating source ${sources}, not joined to the main source’s line.`,
    },
    newCriteria: (code: string | null) => `New criteria: ${code ?? 'not recorded yet'}`,
    multiples: 'Province by province, on one scale',
    multiplesNote:
      'Those with late or at-risk targets first. The last dot shows the state of the target, the diamond the target itself. Choose one to see it alone.',
    latest: (text: string, period: string) => `${text}, ${period}`,
    nothing: 'There is no figure to draw: targets and figures here are qualitative or come without a number.',
  },
})
