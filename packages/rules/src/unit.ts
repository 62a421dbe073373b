import type { Language, Localised } from './language.ts'
import { Exact } from './number.ts'

type Unit = Localised & { plural: string }

/** The closed vocabulary of measuring units. `en` is the singular, `plural` the English plural. */
export const UNITS = {
  '%': { vi: '%', en: '%', plural: '%' },
  school: { vi: 'trường', en: 'school', plural: 'schools' },
  lesson: { vi: 'tiết', en: 'lesson', plural: 'lessons' },
  class: { vi: 'lớp', en: 'class', plural: 'classes' },
  room: { vi: 'phòng', en: 'room', plural: 'rooms' },
  person: { vi: 'người', en: 'person', plural: 'people' },
  pupil: { vi: 'học sinh', en: 'pupil', plural: 'pupils' },
  house: { vi: 'nhà', en: 'house', plural: 'houses' },
  province: { vi: 'tỉnh', en: 'province', plural: 'provinces' },
  commune: { vi: 'xã', en: 'commune', plural: 'communes' },
  agreement: { vi: 'thỏa thuận', en: 'agreement', plural: 'agreements' },
  year: { vi: 'năm', en: 'year', plural: 'years' },
  'pupil/class': { vi: 'học sinh/lớp', en: 'pupil per class', plural: 'pupils per class' },
  ratio: { vi: 'tỷ số', en: 'ratio', plural: 'ratio' },
  milestone: { vi: 'mốc', en: 'milestone', plural: 'milestones' },
  institution: { vi: 'cơ sở', en: 'institution', plural: 'institutions' },
  set: { vi: 'bộ', en: 'set', plural: 'sets' },
  title: { vi: 'danh hiệu', en: 'title', plural: 'titles' },
  'collective-or-individual': {
    vi: 'tập thể, cá nhân',
    en: 'collective or individual',
    plural: 'collectives and individuals',
  },
} as const satisfies Record<string, Unit>

export type UnitCode = keyof typeof UNITS

export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(UNITS, text)
}

/** The label beside a value; English takes the singular for exactly 1, and the plural where no value is given. */
export function unitLabel(code: UnitCode, language: Language, value?: string): string {
  const unit: Unit = UNITS[code]
  if (language === 'VI') return unit.vi
  return value !== undefined && new Exact(value).abs().eq(1) ? unit.en : unit.plural
}
