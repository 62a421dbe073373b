import { formatDate } from '@nhip-cau/rules/date'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { ProvinceLinks } from '../geography/province-link.tsx'
import { Absent, isSilent, OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import type { ProgrammeDetail } from './programme.page.tsx'
import { programmeWords } from './programme.words.ts'
import { detailWords } from './programme-detail.words.ts'

type Props = { programme: ProgrammeDetail }

/** What is known of a programme at a glance; each date with its source and, if reasoned, how. */
export function ProgrammeFacts({ programme }: Props): ReactElement {
  const words = useWords(detailWords)
  const language = useLanguage()
  const { period } = useWords(programmeWords)
  const { province } = useWords(common)
  const { citations, signedOn, launchedOn, status, declared, recorded } = programme
  // What is only proposed or drafted is not signed, and a movement is launched instead: the status says so.
  const signable = signedOn !== null || (launchedOn === null && (status === 'IN_FORCE' || status === 'ENDED'))
  return (
    <Facts>
      <Fact label={period}>
        <OrAbsent citations={citations} field="periodFrom">
          {programme.period?.label}
        </OrAbsent>
        {programme.period ? <Cited citations={citations} fields={['period', 'periodFrom', 'periodTo']} /> : null}
      </Fact>
      {signable ? (
        <Fact label={words.signedOn}>
          <OrAbsent citations={citations} field="signedOn">
            {signedOn ? formatDate(signedOn, language) : null}
          </OrAbsent>
          {signedOn ? <Cited citations={citations} fields={['signedOn']} /> : null}
        </Fact>
      ) : null}
      <Fact label={province}>
        <ProvinceLinks provinces={programme.provinces} />
      </Fact>
      <Places programme={programme} />
      <Fact label={words.contents}>
        <Counted
          recorded={recorded.contents}
          declared={declared.contents}
          citations={citations}
          fields={['contents', 'declaredContents']}
        />
      </Fact>
      <Fact label={words.activities}>
        <Counted
          recorded={recorded.activities}
          declared={declared.activities}
          citations={citations}
          fields={['activities', 'declaredActivities']}
        />
      </Fact>
      <Renewal programme={programme} />
    </Facts>
  )
}

type CountedProps = {
  recorded: number
  declared: number | null
  citations: ProgrammeDetail['citations']
  /** The list that is counted, and the total declared for it, as citations name them. */
  fields: [list: string, total: string]
}

/** Declared against recorded: "6/9", and what became of the rest. */
function Counted({ recorded, declared, citations, fields: [list, total] }: CountedProps): ReactElement {
  const words = useWords(detailWords)
  if (declared === null && recorded === 0) return <Absent citations={citations} field={list} />
  if (declared === null) {
    return (
      <>
        {words.recordedOnly(recorded)}{' '}
        <span className="muted small">({words.undeclared(isSilent(citations, total))})</span>
      </>
    )
  }
  const missing = declared - recorded
  return (
    <>
      <strong>{words.recordedOf(recorded, declared)}</strong>
      {missing > 0 ? <span className="muted small"> ({words.missing(missing, isSilent(citations, list))})</span> : null}
    </>
  )
}

function Places({ programme: { places } }: Props): ReactElement | null {
  const words = useWords(detailWords)
  const spell = useSpelling()
  const language = useLanguage()
  const former = places.find(({ validTo }) => validTo !== null)?.validTo
  if (places.length === 0) return null
  return (
    <Fact label={words.places}>
      {places.map(({ name }) => spell(name)).join(', ')}
      {former ? <div className="muted small">{words.placesFormer(formatDate(former, language))}</div> : null}
    </Fact>
  )
}

function Renewal({ programme: { renews, renewedBy, status } }: Props): ReactElement | null {
  const words = useWords(detailWords)
  const spell = useSpelling()
  const link = ({ slug, title }: NonNullable<ProgrammeDetail['renews']>) => (
    <Link to={paths.programme} params={{ slug }}>
      {spell(title)}
    </Link>
  )
  return (
    <>
      {renews ? <Fact label={words.renews}>{link(renews)}</Fact> : null}
      {renewedBy ? <Fact label={words.renewedBy}>{link(renewedBy)}</Fact> : null}
      {!renewedBy && (status === 'IN_FORCE' || status === 'ENDED') ? (
        <Fact label={words.renewedBy}>
          <span className="muted">{words.noRenewal}</span>
        </Fact>
      ) : null}
    </>
  )
}
