import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/language.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceList } from '../source/source-list.tsx'
import { asideWords } from './aside.words.ts'
import { ByKind } from './by-kind.tsx'
import { ByProvince } from './by-province.tsx'
import { ByTarget } from './by-target.tsx'

const route = getRouteApi('/')

/** Beside the list: where it is, on the map and ranked, and how targets and programmes divide. */
export function Aside(): ReactElement {
  const { overview } = route.useLoaderData()
  return (
    <>
      <ByProvince />
      <ByTarget targets={overview.targets} />
      <ByKind kinds={overview.byKind} />
    </>
  )
}

/** Beneath all: on what sources the register rests. */
export function OnSources(): ReactElement {
  const { register } = route.useLoaderData()
  const words = useWords(asideWords)
  const { sources } = useWords(common)
  const others = register.sources.filter(({ role }) => role !== 'PRIMARY')
  return (
    <Section title={sources}>
      <SourceList sources={register.sources.filter(({ role }) => role === 'PRIMARY')} />
      {others.length > 0 ? (
        <Disclosure label={words.otherSources(others.length)}>
          <SourceList sources={others} />
        </Disclosure>
      ) : null}
    </Section>
  )
}
