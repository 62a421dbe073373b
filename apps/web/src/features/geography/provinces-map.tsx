import type { ProvinceRowFragment } from '@nhip-cau/graphql/operations'
import { useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { classesOf, rankIn } from '../../ui/classes.ts'
import { geographyWords } from './geography.words.ts'
import { MapOfProvinces } from './map/map-of-provinces.tsx'

/** Provinces shaded by how many programmes they have; each opens its own page. */
export function ProvincesMap({
  provinces,
  former,
}: {
  provinces: readonly ProvinceRowFragment[]
  former: boolean
}): ReactElement {
  const words = useWords(geographyWords)
  const spell = useSpelling()
  const router = useRouter()
  const positive = provinces.map(({ programmeCount }) => programmeCount).filter((count) => count > 0)
  const classes = classesOf(positive.length > 0 ? positive : [1], { whole: true, most: 4 })
  return (
    <MapOfProvinces
      units={former ? 63 : 34}
      label={words.mapLabel}
      classes={['0', ...classes.bounds.map((from) => words.range(Math.max(1, from), from + classes.step - 1))]}
      values={provinces.map(({ code, name, validTo, programmeCount }) => ({
        code,
        rank: programmeCount === 0 ? 0 : 1 + rankIn(classes, programmeCount),
        text: words.mapText(spell(name), programmeCount),
        href: router.buildLocation({
          to: paths.province,
          params: { code },
          search: validTo ? { asOf: validTo } : {},
        }).href,
      }))}
      onFollow={(href) => void router.navigate({ href })}
    />
  )
}
