import type { ProvincePageQuery } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { pick } from '@nhip-cau/rules/language'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useMoreRows } from '../../app/more-rows.tsx'
import { Page } from '../../app/page.tsx'
import { paths, sameAddress } from '../../app/paths.ts'
import { formatCount } from '../../i18n/count.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Empty } from '../../ui/empty.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { FindingTable } from '../overview/finding-table.tsx'
import { ProgrammeTable } from '../programme/programme-table.tsx'
import { geographyWords } from './geography.words.ts'
import { Peers } from './peer-table.tsx'
import { SuccessionTable } from './succession-table.tsx'

type Province = NonNullable<ProvincePageQuery['province']>

const route = getRouteApi('/provinces/$code')

/** One province: its programmes, and the units before and after it. */
export function ProvincePage(): ReactElement {
  const { province, attention } = route.useLoaderData()
  const { units } = route.useSearch()
  const language = useLanguage()
  const words = useWords(geographyWords)
  const name = pick(province.fullName, language)
  const merged = province.predecessors.length > 0
  const { shown, foot } = useMoreRows(province.programmes.nodes, 12)
  return (
    <Page title={name}>
      <Opening
        kicker={
          <>
            <Link to={paths.provinces} search={province.validTo ? { units: 63 } : {}}>
              {words.title}
            </Link>{' '}
            / {words.types[province.type]}
          </>
        }
        title={name}
        other={otherOf(province.fullName, language)}
        lead={province.validTo ? <p>{words.former(formatDate(province.validTo, language))}</p> : null}
      />
      {attention && attention.totalCount > 0 ? (
        <Section
          title={words.findings}
          aside={
            <Link to={paths.overview} search={{ province: province.code }} hash="attention">
              {words.allFindings(formatCount(attention.totalCount, language))}
            </Link>
          }
        >
          <FindingTable findings={attention.nodes} />
        </Section>
      ) : null}
      <Section
        title={words.programmes}
        note={merged ? (units === 'was' ? words.asWasNote : words.asIsNote) : null}
        aside={merged ? <RestatementToggle units={units} /> : null}
      >
        {province.programmes.nodes.length > 0 ? (
          <>
            <ProgrammeTable programmes={shown} />
            {foot}
          </>
        ) : (
          <Empty>{words.noProgrammes}</Empty>
        )}
      </Section>
      <Section title={words.lineage}>
        <SuccessionTable successions={[...province.predecessors, ...province.successors]} />
      </Section>
      {province.validTo ? null : (
        <Peers province={province} kinds={province.programmes.nodes.map(({ kind }) => kind)} />
      )}
      <ProvinceFacts province={province} />
    </Page>
  )
}

function ProvinceFacts({ province }: { province: Province }): ReactElement {
  const words = useWords(geographyWords)
  const language = useLanguage()
  const { validFrom, validTo } = province
  const validity = [
    validFrom ? words.since(formatDate(validFrom, language)) : null,
    validTo ? words.until(formatDate(validTo, language)) : null,
  ].filter((part) => part !== null)
  return (
    <Section title={words.facts}>
      <Facts>
        <Fact label={words.officialCode}>{province.code}</Fact>
        {province.isoCode ? <Fact label={words.isoCode}>{province.isoCode}</Fact> : null}
        <Fact label={words.validity}>{validity.length > 0 ? validity.join(', ') : words.always}</Fact>
      </Facts>
    </Section>
  )
}

function RestatementToggle({ units }: { units: 'was' | undefined }): ReactElement {
  const words = useWords(geographyWords)
  const link = (value: 'was' | undefined, label: string) => (
    <Link
      to="."
      resetScroll={false}
      search={(previous) => ({ ...previous, units: value })}
      aria-current={units === value ? 'true' : undefined}
      activeOptions={sameAddress}
    >
      {label}
    </Link>
  )
  return (
    <Toggle label={words.view}>
      {link(undefined, words.asIs)}
      {link('was', words.asWas)}
    </Toggle>
  )
}
