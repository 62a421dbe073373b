import * as v from 'valibot'

const code = (digits: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^\\d{${digits}}$`), `is not a code of ${digits} digits; write it with its zeros`),
  )
const text = v.pipe(v.string(), v.minLength(1, 'is empty; write the name'))
/** Empty where the list has no English name: it is then made from the Vietnamese one. */
const englishName = v.pipe(
  v.string(),
  v.transform((name) => (name === '' ? undefined : name)),
)
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `is none of ${values.join(', ')}; write one of them`)

/** The columns of communes-current. */
export const currentCommune = v.object({
  code: code(5),
  fullNameVi: text,
  fullNameEn: englishName,
  type: oneOf(['xa', 'phuong', 'dac_khu']),
  provinceCode: code(2),
})

/** The columns of districts-former. */
export const formerDistrict = v.object({
  code: code(3),
  fullNameVi: text,
  fullNameEn: englishName,
  formerProvinceCode: code(2),
  unitTypeId: oneOf(['3', '4', '5', '6', '7']),
})

/** The columns of commune-lineage. A row without a former commune speaks of the district itself. */
export const lineageRow = v.object({
  oldCommuneCode: v.union(
    [v.literal(''), code(5)],
    'is not a code of 5 digits; write it, or leave it empty for a district',
  ),
  oldFullNameVi: v.string(),
  oldDistrictCode: code(3),
  oldProvinceCode: code(2),
  newCommuneCode: code(5),
  newProvinceCode: code(2),
  note: text,
})

/** A row of a list with the line it stands on. */
export type Row<T> = { file: string; line: number; data: T }
export type CurrentCommune = Row<v.InferOutput<typeof currentCommune>>
export type FormerDistrict = Row<v.InferOutput<typeof formerDistrict>>
export type LineageRow = Row<v.InferOutput<typeof lineageRow>>
