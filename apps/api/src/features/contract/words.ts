import type { ChangedElement, ContractChange } from '@nhip-cau/graphql/version'
import type { Localised } from '@nhip-cau/rules/language'

const ELEMENTS: Record<ChangedElement, Localised> = {
  TYPE: { vi: 'kiểu', en: 'type' },
  FIELD: { vi: 'trường', en: 'field' },
  ARGUMENT: { vi: 'tham số', en: 'argument' },
  INPUT_FIELD: { vi: 'trường đầu vào', en: 'input field' },
  ENUM_VALUE: { vi: 'giá trị', en: 'value' },
  UNION_MEMBER: { vi: 'kiểu thành viên của', en: 'a member of' },
  INTERFACE: { vi: 'giao diện của', en: 'an interface of' },
  DIRECTIVE: { vi: 'chỉ thị', en: 'directive' },
  DEFAULT: { vi: 'giá trị mặc định của', en: 'the default of' },
}

const NONE: Localised = { vi: 'không có', en: 'none' }

/** Whether the new text is the type a new thing has, and not what was done. */
function typed({ element, to }: ContractChange): boolean {
  return to !== null && (element === 'FIELD' || element === 'ARGUMENT' || element === 'INPUT_FIELD')
}

/** What hangs on a union or type: its member or interface comes into the sentence by name. */
function named({ element, from, to }: ContractChange): string {
  return element === 'UNION_MEMBER' || element === 'INTERFACE' ? ` ${to ?? from},` : ''
}

function shift({ from, to }: ContractChange): Localised {
  return { vi: ` từ ${from ?? NONE.vi} thành ${to ?? NONE.vi}`, en: ` from ${from ?? NONE.en} to ${to ?? NONE.en}` }
}

/** One sentence on a change, in both languages. */
export function changeText(change: ContractChange): Localised {
  const { kind, element, path, to } = change
  const what = ELEMENTS[element]
  switch (kind) {
    case 'ADDED': {
      const type = typed(change) ? { vi: `, kiểu ${to}`, en: ` of type ${to}` } : { vi: '', en: '' }
      return {
        vi: `Thêm${named(change)} ${what.vi} ${path}${type.vi}.`,
        en: `Adds${named(change)} ${what.en} ${path}${type.en}.`,
      }
    }
    case 'REMOVED':
      return { vi: `Bỏ${named(change)} ${what.vi} ${path}.`, en: `Removes${named(change)} ${what.en} ${path}.` }
    case 'CHANGED':
      return { vi: `Đổi ${what.vi} ${path}${shift(change).vi}.`, en: `Changes ${what.en} ${path}${shift(change).en}.` }
    case 'DEPRECATED':
      return { vi: `Sẽ bỏ ${what.vi} ${path}: ${to}`, en: `Deprecates ${what.en} ${path}: ${to}` }
  }
}
