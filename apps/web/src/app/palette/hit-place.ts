import type { SearchHitFragment } from '@nhip-cau/graphql/operations'
import type { Localised } from '@nhip-cau/rules/language'
import { paths } from '../paths.ts'

/** Where something found is told, and by what name: an address inside the app. */
export type HitPlace = { name: Localised; detail: Localised | null; href: string }

const at = (path: string, name: string) => path.replace(/\$\w+$/, encodeURIComponent(name))
const programmeAt = (slug: string, anchor?: string) => at(paths.programme, slug) + (anchor ? `#${anchor}` : '')

/** The place of one thing found. What has no page of its own is told on the page it belongs to. */
export function placeOf(hit: SearchHitFragment): HitPlace {
  switch (hit.__typename) {
    case 'Programme':
      return { name: hit.title, detail: null, href: programmeAt(hit.slug) }
    case 'Activity':
      return {
        name: hit.activityTitle,
        detail: hit.programme.title,
        href: programmeAt(hit.programme.slug, `activity-${hit.id}`),
      }
    case 'Contribution':
      return {
        name: hit.what,
        detail: hit.programme.title,
        href: programmeAt(hit.programme.slug, `contribution-${hit.id}`),
      }
    case 'Indicator':
      return { name: hit.name, detail: null, href: at(paths.indicator, hit.slug) }
    case 'Province':
      return { name: hit.name, detail: null, href: provinceAt(hit) }
    case 'Place':
      return {
        name: hit.placeName,
        detail: hit.placeProvince?.name ?? null,
        href: hit.placeProvince ? provinceAt(hit.placeProvince) : paths.provinces,
      }
    case 'Organisation':
      return { name: hit.name, detail: null, href: at(paths.organisation, hit.slug) }
    case 'Document':
      return { name: hit.title, detail: null, href: at(paths.document, hit.slug) }
    case 'Consultation':
      return { name: hit.title, detail: null, href: at(paths.consultation, hit.slug) }
    case 'Event':
      return { name: hit.title, detail: null, href: at(paths.event, hit.slug) }
    case 'Directive':
      return {
        name: hit.directiveText,
        detail: hit.event.title,
        href: `${at(paths.event, hit.event.slug)}#directive-${hit.id}`,
      }
    case 'Opinion': {
      const { slug, title } = hit.group.consultation
      return { name: hit.opinionText, detail: title, href: `${at(paths.consultation, slug)}#opinion-${hit.id}` }
    }
    case 'PolicyCondition': {
      const [programme, province] = [hit.conditionProgramme, hit.conditionProvince]
      const href = programme ? programmeAt(programme.slug, `condition-${hit.id}`) : provinceAt(province)
      return { name: hit.conditionText, detail: programme?.title ?? province.name, href }
    }
    case 'Honour':
      return { name: hit.honourTitle, detail: null, href: `${paths.honours}#honour-${hit.honourSlug}` }
  }
}

/** A code alone means today's unit; one that has ended is asked for as of its last day. */
function provinceAt({ code, validTo }: { code: string; validTo: string | null }): string {
  return at(paths.province, code) + (validTo ? `?asOf=${validTo}` : '')
}
