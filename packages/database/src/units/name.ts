import { UnitType } from '../generated/enums.ts'

/** What a unit's full name begins with, in Vietnamese, and what it is called in English, by its type. */
const WORDS = {
  COMMUNE: ['Xã', 'Commune'],
  WARD: ['Phường', 'Ward'],
  TOWNSHIP: ['Thị trấn', 'Township'],
  SPECIAL_ZONE: ['Đặc khu', 'Special Zone'],
  RURAL_DISTRICT: ['Huyện', 'District'],
  URBAN_DISTRICT: ['Quận', 'District'],
  DISTRICT_LEVEL_TOWN: ['Thị xã', 'Town'],
  DISTRICT_LEVEL_CITY: ['Thành phố', 'City'],
} as const satisfies Partial<Record<UnitType, readonly [string, string]>>

/** Types of units below the province. */
export type LocalType = keyof typeof WORDS

const TYPES = Object.keys(WORDS) as LocalType[]

/** The type that a full name begins with, in whatever case, among those given; null when it begins with none. */
export function typeOf(fullName: string, among: readonly LocalType[] = TYPES): LocalType | null {
  return among.find((type) => fullName.toLowerCase().startsWith(`${WORDS[type][0].toLowerCase()} `)) ?? null
}

/** Types of former communes. */
export const FORMER_COMMUNES = [UnitType.COMMUNE, UnitType.WARD, UnitType.TOWNSHIP] as const

export type UnitNames = { nameVi: string; nameEn: string; fullNameVi: string; fullNameEn: string }

/** Short and full names in both languages; the English full name is made from the Vietnamese one where none is given. */
export function namesOf(fullName: string, type: LocalType, fullNameEn?: string): UnitNames {
  const [vi, en] = WORDS[type]
  const rest = fullName.slice(vi.length + 1)
  const fullNameVi = `${vi} ${rest}`
  // "Phường 15" without its rank would be a bare number.
  const numbered = /^\d+$/.test(rest)
  const made = numbered ? `${en} ${rest}` : `${plain(rest)} ${en}`
  return {
    nameVi: numbered ? fullNameVi : rest,
    nameEn: numbered ? made : plain(rest),
    fullNameVi,
    fullNameEn: fullNameEn ?? made,
  }
}

/** Vietnamese without its diacritics, as English texts write it. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** Whether an English name holds the unit's own name, whatever its rank is called and however it is spaced. */
export function isNameOf(fullNameEn: string, fullNameVi: string, type: LocalType): boolean {
  const letters = (text: string) =>
    plain(text)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
  return letters(fullNameEn).includes(letters(fullNameVi.slice(WORDS[type][0].length)))
}
