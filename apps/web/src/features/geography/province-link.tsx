import type { ProvinceNameFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'

/**
 * A province by name, `marked` as former where that is not plain from its surroundings. A unit that has ended is asked for as of its last day, since its code
 * may mean another one now.
 */
export function ProvinceLink({ province, marked }: { province: ProvinceNameFragment; marked?: boolean }): ReactElement {
  const spell = useSpelling()
  const { formerly } = useWords(common)
  return (
    <span className="nowrap">
      <Link
        to={paths.province}
        params={{ code: province.code }}
        search={province.validTo ? { asOf: province.validTo } : {}}
      >
        {spell(province.name)}
      </Link>
      {marked && province.validTo ? <span className="muted"> ({formerly})</span> : null}
    </span>
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
