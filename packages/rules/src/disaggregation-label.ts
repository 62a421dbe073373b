import { type Language, type Localised, pick } from './language.ts'

type Dimension = { label: Localised; categories: Record<string, Localised> }

/** The closed vocabulary of dimensions and their categories. Other codes are shown as they stand. */
export const DIMENSIONS = {
  'education-level': {
    label: { vi: 'cấp học', en: 'level of education' },
    categories: {
      preschool: { vi: 'mầm non', en: 'preschool' },
      nursery: { vi: 'nhà trẻ', en: 'nursery' },
      kindergarten: { vi: 'mẫu giáo', en: 'kindergarten' },
      primary: { vi: 'tiểu học', en: 'primary' },
      'lower-secondary': { vi: 'trung học cơ sở', en: 'lower secondary' },
      'upper-secondary': { vi: 'trung học phổ thông', en: 'upper secondary' },
      continuing: { vi: 'giáo dục thường xuyên', en: 'continuing education' },
    },
  },
  sex: {
    label: { vi: 'giới tính', en: 'sex' },
    categories: { female: { vi: 'nữ', en: 'female' }, male: { vi: 'nam', en: 'male' } },
  },
  area: {
    label: { vi: 'khu vực', en: 'area' },
    categories: {
      urban: { vi: 'thành thị', en: 'urban' },
      rural: { vi: 'nông thôn', en: 'rural' },
      disadvantaged: { vi: 'vùng khó khăn', en: 'disadvantaged area' },
      border: { vi: 'biên giới', en: 'border area' },
    },
  },
  ethnicity: {
    label: { vi: 'dân tộc', en: 'ethnicity' },
    categories: {
      kinh: { vi: 'dân tộc Kinh', en: 'Kinh' },
      minority: { vi: 'dân tộc thiểu số', en: 'ethnic minority' },
    },
  },
  'level-of-standard': {
    label: { vi: 'mức độ đạt chuẩn', en: 'level of standard' },
    categories: { 'level-1': { vi: 'mức độ 1', en: 'level 1' }, 'level-2': { vi: 'mức độ 2', en: 'level 2' } },
  },
} as const satisfies Record<string, Dimension>

const KNOWN: Record<string, Dimension | undefined> = DIMENSIONS

/** The place of a category among those of its dimension, as officials list them: preschool first; unknown codes last. */
export function categoryRank(dimension: string, category: string): number {
  const place = Object.keys(KNOWN[dimension]?.categories ?? {}).indexOf(category)
  return place < 0 ? Number.MAX_SAFE_INTEGER : place
}

/** 'cấp học', 'level of education'; an unknown code as it stands. */
export function dimensionLabel(dimension: string, language: Language): string {
  const label = KNOWN[dimension]?.label
  return label === undefined ? dimension : pick(label, language)
}

/** 'tiểu học', 'primary'; an unknown code as it stands. */
export function categoryLabel(dimension: string, category: string, language: Language): string {
  const label = KNOWN[dimension]?.categories[category]
  return label === undefined ? category : pick(label, language)
}
