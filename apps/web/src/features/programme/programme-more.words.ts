import { catalogue } from '../../i18n/language.tsx'

export const moreWords = catalogue({
  VI: {
    aims: 'Mục đích',
    parts: {
      AIM: 'Mục đích',
      PROGRAMME: 'Chương trình',
      PROJECT: 'Nhiệm vụ của đề án',
      RESOLUTION: 'Nhiệm vụ của nghị quyết',
    },
    documents: 'Văn bản mà chương trình căn cứ, thực hiện',
    documentsCaption: 'Văn bản và quan hệ của chương trình với từng văn bản',
    consultations: 'Góp ý dự thảo',
    events: 'Sự kiện',
    movements: 'Phong trào thi đua',
    honours: 'Khen thưởng',
    conditions: 'Điều kiện của chính sách',
    conditionsNote: 'Điều chính sách đòi hỏi; không phải chỉ tiêu và không phải số liệu.',
    condition: 'Điều kiện',
    asks: 'Mức',
  },
  EN: {
    aims: 'Aims',
    parts: {
      AIM: 'Aims',
      PROGRAMME: 'Programme',
      PROJECT: 'Tasks of the project',
      RESOLUTION: 'Tasks of the resolution',
    },
    documents: 'Documents it rests on and carries out',
    documentsCaption: 'Documents, and how the programme stands to each',
    consultations: 'Consultations',
    events: 'Events',
    movements: 'Emulation movements',
    honours: 'Honours',
    conditions: 'Policy conditions',
    conditionsNote: 'What a policy asks; neither a target nor a measurement.',
    condition: 'Condition',
    asks: 'How much',
  },
})
