import { catalogue } from '../../i18n/language.tsx'

export const chartWords = catalogue({
  VI: {
    label: (name: string) => `Biểu đồ: ${name}`,
    help: 'Chấm tròn là số liệu, hình thoi là mục tiêu; chấm rỗng có vạch mũi tên là giá trị chỉ nêu một phía. Dùng phím mũi tên để đi qua từng điểm.',
    figure: (place: string, text: string, period: string) => `${place}: ${text}, ${period}.`,
    goal: (place: string, text: string, due: string, programme: string) =>
      `${place}: ${text}, mục tiêu đến hạn ${due} (${programme}).`,
    open: {
      up: ' Nguồn chỉ nêu mức dưới; giá trị thật có thể cao hơn.',
      down: ' Nguồn chỉ nêu mức trên; giá trị thật thấp hơn.',
      around: ' Nguồn nêu giá trị gần đúng.',
    },
    nothing: 'Chưa có con số nào để vẽ: các mục tiêu và số liệu ở đây là định tính, hoặc nguồn không nêu giá trị.',
  },
  EN: {
    label: (name: string) => `Chart: ${name}`,
    help: 'Dots are reported figures, diamonds are targets; a hollow dot with an arrow is a value stated on one side only. Use the arrow keys to walk through the points.',
    figure: (place: string, text: string, period: string) => `${place}: ${text}, ${period}.`,
    goal: (place: string, text: string, due: string, programme: string) =>
      `${place}: ${text}, a target due ${due} (${programme}).`,
    open: {
      up: ' The source states only a lower bound; the true value may be higher.',
      down: ' The source states only an upper bound; the true value is lower.',
      around: ' The source states an approximate value.',
    },
    nothing: 'There is no figure to draw: targets and figures here are qualitative, or the source states no value.',
  },
})
