import type { Localised } from '@nhip-cau/rules/language'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { Highlighted } from '../../ui/highlighted.tsx'
import { programmeWords } from '../programme/programme.words.ts'
import { type KnownHit, searchWords } from './search.words.ts'

type Words = { kinds: (typeof programmeWords)['VI']['kinds']; formerUnit: string; query: string }

/** How a hit is shown: its name, where it leads, and a word that tells it from its namesakes. */
type Shown = { name: Localised; to: LinkProps; beside?: Localised | string | null }

/** One thing found, the words looked for marked in its name, leading to where it is told. */
export function Hit({ hit, query }: { hit: KnownHit; query: string }): ReactElement {
  const spell = useSpelling()
  const { kinds } = useWords(programmeWords)
  const { formerUnit } = useWords(searchWords)
  const { name, to, beside } = shownOf(hit, { kinds, formerUnit, query })
  const told = typeof beside === 'object' && beside !== null ? spell(beside) : beside
  return (
    <>
      <Link {...to}>
        <Highlighted text={spell(name)} query={query} />
      </Link>{' '}
      {told ? (
        <span className="muted small">
          <Highlighted text={told} query={query} />
        </span>
      ) : null}
    </>
  )
}

function shownOf(hit: KnownHit, { kinds, formerUnit, query }: Words): Shown {
  switch (hit.__typename) {
    case 'Programme':
      return { name: hit.title, to: { to: paths.programme, params: { slug: hit.slug } }, beside: kinds[hit.kind] }
    case 'Activity':
      return inProgramme(hit.activityTitle, hit.programme, `activity-${hit.id}`)
    case 'Contribution':
      return inProgramme(hit.what, hit.programme, `contribution-${hit.id}`)
    case 'Indicator':
      return { name: hit.name, to: { to: paths.indicator, params: { slug: hit.slug } }, beside: hit.catalogueCode }
    case 'Organisation':
      return { name: hit.name, to: { to: paths.organisation, params: { slug: hit.slug } } }
    case 'Province':
      return { name: hit.name, to: toProvince(hit), beside: hit.validTo ? formerUnit : null }
    case 'Place':
      return {
        name: hit.placeName,
        to: hit.placeProvince ? toProvince(hit.placeProvince) : { to: paths.search, search: { q: query } },
        beside: hit.placeProvince?.name ?? hit.code,
      }
    case 'Document':
      return { name: hit.title, to: { to: paths.document, params: { slug: hit.slug } }, beside: hit.number }
    case 'Consultation':
      return { name: hit.title, to: { to: paths.consultation, params: { slug: hit.slug } } }
    case 'Event':
      return { name: hit.title, to: { to: paths.event, params: { slug: hit.slug } } }
    case 'Directive':
      return {
        name: hit.directiveText,
        to: { to: paths.event, params: { slug: hit.event.slug }, hash: `directive-${hit.id}` },
        beside: hit.event.title,
      }
    case 'Opinion':
      return {
        name: hit.opinionText,
        to: { to: paths.consultation, params: { slug: hit.group.consultation.slug }, hash: `opinion-${hit.id}` },
        beside: hit.group.consultation.title,
      }
    case 'PolicyCondition':
      return hit.conditionProgramme
        ? inProgramme(hit.conditionText, hit.conditionProgramme, `condition-${hit.id}`)
        : { name: hit.conditionText, to: toProvince(hit.conditionProvince), beside: hit.conditionProvince.name }
    case 'Honour':
      return { name: hit.honourTitle, to: { to: paths.honours, hash: `honour-${hit.honourSlug}` } }
  }
}

function inProgramme(name: Localised, programme: { slug: string; title: Localised }, hash: string): Shown {
  return { name, to: { to: paths.programme, params: { slug: programme.slug }, hash }, beside: programme.title }
}

/** A former unit is asked for as of its last day, since its code may mean another one now. */
const toProvince = ({ code, validTo }: { code: string; validTo: string | null }): LinkProps => ({
  to: paths.province,
  params: { code },
  search: validTo ? { asOf: validTo } : {},
})
