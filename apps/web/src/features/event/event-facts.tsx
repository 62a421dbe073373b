import { formatDate } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { OrganisationCell } from '../organisation/organisation-cell.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { Absent, OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import type { EventDetail } from './event.page.tsx'
import { eventWords } from './event.words.ts'

/** When, where and how a meeting was held; each with its source and, if reasoned, how. */
export function EventFacts({ event }: { event: EventDetail }): ReactElement {
  const words = useWords(eventWords)
  const { province: provinceLabel } = useWords(common)
  const language = useLanguage()
  const spell = useSpelling()
  const { citations, heldOn, partOfDay, mode, host, province, venue, programme, consultations } = event
  const day = formatDate(heldOn, language)
  return (
    <Facts>
      <Fact label={words.date}>
        {partOfDay ? `${day}, ${words.parts[partOfDay]}` : day}
        <Cited citations={citations} fields={['heldOn']} />
      </Fact>
      <Fact label={words.mode}>
        <OrAbsent citations={citations} field="mode">
          {mode ? words.modes[mode] : null}
        </OrAbsent>
        {mode ? <Cited citations={citations} fields={['mode']} /> : null}
      </Fact>
      <Fact label={words.host}>
        <OrganisationCell organisation={host} citations={citations} field="host" />
      </Fact>
      <Fact label={provinceLabel}>
        {province ? <ProvinceLink province={province} marked /> : <Absent citations={citations} field="unit" />}
      </Fact>
      <Fact label={words.venue}>
        <OrAbsent citations={citations} field="venue">
          {venue ? spell(venue) : null}
        </OrAbsent>
        {venue ? <Cited citations={citations} fields={['venue']} /> : null}
      </Fact>
      {programme ? (
        <Fact label={words.programme}>
          <ProgrammeLink programme={programme} />
        </Fact>
      ) : null}
      {consultations.length > 0 ? (
        <Fact label={words.consultations}>
          {consultations.map(({ id, slug, title }) => (
            <div key={id}>
              <Link to={paths.consultation} params={{ slug }}>
                {spell(title)}
              </Link>
            </div>
          ))}
        </Fact>
      ) : null}
    </Facts>
  )
}
