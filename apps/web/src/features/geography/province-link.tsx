import type { ProvinceNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling } from '../../i18n/language.tsx'

/** A province by name. A unit that has ended is asked for as of its last day, since its code may mean another one now. */
export function ProvinceLink({ province }: { province: ProvinceNameFragment }): ReactElement {
  const spell = useSpelling()
  return (
    <Link
      to={paths.province}
      params={{ code: province.code }}
      search={province.validTo ? { asOf: province.validTo } : {}}
    >
      {spell(province.name)}
    </Link>
  )
}

/** Several provinces, as a sentence lists them. */
export function ProvinceLinks({ provinces }: { provinces: readonly ProvinceNameFragment[] }): ReactElement {
  return (
    <span>
      {provinces.map((province, index) => (
        <span key={province.id}>
          {index > 0 ? ', ' : ''}
          <ProvinceLink province={province} />
        </span>
      ))}
    </span>
  )
}
