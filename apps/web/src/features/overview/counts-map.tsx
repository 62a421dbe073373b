import type { ProvinceCountFragment } from '@nhip-cau/graphql/operations'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { LAST_DAY_OF_63, paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { classesOf, rankIn } from '../../ui/classes.ts'
import { MapOfProvinces } from '../geography/map/map-of-provinces.tsx'
import { asideWords } from './aside.words.ts'
import { type Counted, countedIn, numberOf } from './counts.ts'

const route = getRouteApi('/')

type Props = { counts: readonly ProvinceCountFragment[]; counted: Counted }

/** Provinces by how much there is to look at. Today's unit filters this page; a former one opens its own. */
export function CountsMap({ counts, counted }: Props): ReactElement {
  const search = route.useSearch()
  const words = useWords(asideWords)
  const spell = useSpelling()
  const router = useRouter()
  const former = search.units === '63'
  const drawn = counts.filter(({ province }) => isOnMap(province, former))
  const positive = drawn.map((count) => numberOf(count, counted)).filter((count) => count > 0)
  const { bounds, step } = classesOf(positive.length > 0 ? positive : [1], { whole: true, most: 4 })
  const hrefOf = (code: string) =>
    former
      ? router.buildLocation({ to: paths.province, params: { code }, search: { asOf: LAST_DAY_OF_63 } }).href
      : router.buildLocation({ to: '/', search: { ...search, ...countedIn(code, counted) }, hash: 'attention' }).href
  return (
    <>
      <MapOfProvinces
        units={former ? 63 : 34}
        label={words.mapOf[counted]}
        classes={['0', ...bounds.map((from) => words.range(Math.max(1, from), from + step - 1))]}
        values={drawn.map((count) => ({
          code: count.province.code,
          rank: numberOf(count, counted) === 0 ? 0 : 1 + rankIn({ bounds, step }, numberOf(count, counted)),
          text: `${spell(count.province.name)}: ${count.findings} ${words.provinceFindings.all(count.late, count.atRisk)}; ${words.provinceProgrammes(count.programmes)}`,
          href: hrefOf(count.province.code),
        }))}
        selected={search.province}
        onFollow={(href) => void router.navigate({ href })}
      />
      {counts.length > drawn.length ? (
        <p className="muted small">{words.offMap(counts.length - drawn.length)}</p>
      ) : null}
    </>
  )
}

const isOnMap = ({ validFrom, validTo }: ProvinceCountFragment['province'], former: boolean) =>
  former ? (validFrom ?? '') <= LAST_DAY_OF_63 && (validTo ?? '9999') >= LAST_DAY_OF_63 : validTo === null
