import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { programmeWords } from '../programme/programme.words.ts'
import { type KnownHit, searchWords } from './search.words.ts'

/** One thing found, leading to where it is told. */
export function Hit({ hit }: { hit: KnownHit }): ReactElement {
  const spell = useSpelling()
  const { kinds } = useWords(programmeWords)
  const { formerUnit } = useWords(searchWords)
  switch (hit.__typename) {
    case 'Programme':
      return (
        <>
          <Link to={paths.programme} params={{ slug: hit.slug }}>
            <Name of={hit.title} />
          </Link>{' '}
          <span className="muted small">{kinds[hit.kind]}</span>
        </>
      )
    case 'Activity':
      return (
        <>
          <Link to={paths.programme} params={{ slug: hit.programme.slug }} hash={`activity-${hit.id}`}>
            {spell(hit.activityTitle)}
          </Link>{' '}
          <span className="muted small">{spell(hit.programme.title)}</span>
        </>
      )
    case 'Indicator':
      return (
        <>
          <Link to={paths.indicator} params={{ slug: hit.slug }}>
            {spell(hit.name)}
          </Link>{' '}
          <span className="muted small">{hit.catalogueCode}</span>
        </>
      )
    case 'Organisation':
      return (
        <Link to={paths.programmes} search={{ organisation: hit.slug }}>
          {spell(hit.name)}
        </Link>
      )
    case 'Province':
      return (
        <>
          <ProvinceLink province={hit} /> {hit.validTo ? <span className="muted small">{formerUnit}</span> : null}
        </>
      )
  }
}
