import { formatDate } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { Cited } from '../source/cited.tsx'
import type { OrganisationDetail } from './organisation.page.tsx'
import { organisationWords } from './organisation.words.ts'
import { OrganisationLink } from './organisation-link.tsx'

/** Where it is at home, whether it still exists, and whom it follows or is followed by. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationDetail }): ReactElement {
  const words = useWords(organisationWords)
  const { province: provinceLabel } = useWords(common)
  const language = useLanguage()
  const { slug, province, validTo, succeededBy, succeededOn, predecessors, citations } = organisation
  return (
    <Facts>
      {province ? (
        <Fact label={provinceLabel}>
          <ProvinceLink province={province} marked />
        </Fact>
      ) : null}
      <Fact label={words.validity}>
        {validTo ? words.ended(formatDate(validTo, language)) : words.existing}
        {validTo ? <Cited citations={citations} fields={['validTo']} /> : null}
      </Fact>
      {succeededBy ? (
        <Fact label={words.successor}>
          <OrganisationLink organisation={succeededBy} />
          {succeededOn ? <span className="muted"> {words.since(formatDate(succeededOn, language))}</span> : null}
          <Cited citations={citations} fields={['succeededBy', 'succeededOn', 'succeededById']} />
        </Fact>
      ) : null}
      {predecessors.length > 0 ? (
        <Fact label={words.predecessors}>
          {predecessors.map((predecessor) => (
            <div key={predecessor.id}>
              <OrganisationLink organisation={predecessor} />
              {predecessor.succeededOn ? (
                <span className="muted"> {words.since(formatDate(predecessor.succeededOn, language))}</span>
              ) : null}
            </div>
          ))}
        </Fact>
      ) : null}
      <Fact label={words.events}>
        <Link to={paths.events} search={{ organisation: slug }}>
          {words.allEvents}
        </Link>
      </Fact>
    </Facts>
  )
}
