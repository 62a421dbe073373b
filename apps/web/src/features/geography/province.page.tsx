import type { ProvincePageQuery, SuccessionLineFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { pick } from '@nhip-cau/rules/language'
import { getRouteApi, Link, useRouteContext } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type FigureProps, FigureTools } from '../../app/figure-tools.tsx'
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
import { ConditionTable } from '../programme/condition-table.tsx'
import { moreWords } from '../programme/programme-more.words.ts'
import { ProgrammeTable } from '../programme/programme-table.tsx'
import { Sources } from '../source/sources.tsx'
import { findingUnits } from './geography.load.ts'
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
  const more = useWords(moreWords)
  const name = pick(province.fullName, language)
  const merged = province.predecessors.length > 0
  const lineage = lineageOf(province)
  const conditions = [
    ...province.conditions,
    ...province.predecessors.flatMap(({ predecessor }) => predecessor.conditions),
  ]
  const findings = useWholeFindings(province.code)
  const { shown, foot } = useMoreRows(province.programmes.nodes, 12)
  return (
    <Page title={name}>
      <Opening
        kicker={
          <>
            <Link to={paths.provinces} search={province.validTo ? { units: '63' } : {}}>
              {words.title}
            </Link>{' '}
            / {words.types[province.type]}
          </>
        }
        title={name}
        other={otherOf(province.fullName, language)}
        lead={province.validTo ? <p>{words.former(formatDate(province.validTo, language))}</p> : null}
      />
      {attention.totalCount > 0 ? (
        <Section
          title={words.findings}
          id="findings"
          aside={
            province.validTo ? (
              words.allFindings(formatCount(attention.totalCount, language))
            ) : (
              <Link to={paths.overview} search={{ province: province.code }} hash="attention">
                {words.allFindings(formatCount(attention.totalCount, language))}
              </Link>
            )
          }
        >
          <FindingTable findings={attention.nodes} />
          <FigureTools title={words.findings} name={`${province.code}-findings`} anchor="findings" sheet={findings} />
        </Section>
      ) : null}
      <Section
        title={words.programmes}
        id="programmes"
        note={merged ? (units === 'was' ? words.asWasNote : words.asIsNote) : null}
        aside={merged ? <RestatementToggle units={units} /> : null}
      >
        {province.programmes.nodes.length > 0 ? (
          <>
            <ProgrammeTable programmes={shown} />
            {foot}
            <FigureTools
              title={words.programmes}
              name={`${province.code}-programmes`}
              anchor="programmes"
              sheet={async () =>
                (await import('../programme/programme-sheet.ts')).programmesSheet(province.programmes.nodes)
              }
            />
          </>
        ) : (
          <Empty>{words.noProgrammes}</Empty>
        )}
      </Section>
      <Section title={words.lineage} id="lineage">
        <SuccessionTable successions={lineage} />
        <FigureTools
          rows={lineage}
          title={words.lineage}
          name={`${province.code}-lineage`}
          anchor="lineage"
          sheet={async () => (await import('./lineage-sheet.ts')).lineageSheet(lineage)}
        />
      </Section>
      {conditions.length > 0 ? (
        <Section title={more.conditions} note={more.conditionsNote} id="conditions">
          <ConditionTable conditions={conditions} />
          <FigureTools
            title={more.conditions}
            name={`${province.code}-conditions`}
            anchor="conditions"
            sheet={async () => (await import('../programme/programme-sheet.ts')).conditionsSheet(conditions)}
          />
        </Section>
      ) : null}
      {province.validTo ? null : (
        <Peers province={province} kinds={province.programmes.nodes.map(({ kind }) => kind)} />
      )}
      <ProvinceFacts province={province} />
      <Sources citations={conditions.flatMap(({ citations }) => citations)} />
    </Page>
  )
}

const ALL = { kind: null, overdue: null, ownerSlug: null }

/** The changes next to a province, and those beyond one that only changed its name or rank. */
function lineageOf({ predecessors, successors }: Province): SuccessionLineFragment[] {
  const earlier = predecessors.flatMap(({ predecessor }) => predecessor.predecessors)
  const later = successors.flatMap(({ successor }) => successor.successors)
  return [...earlier, ...predecessors, ...successors, ...later]
}

/** All there is to look at in a province, of which its page shows the first. */
function useWholeFindings(provinceCode: string): FigureProps['sheet'] {
  const { client } = useRouteContext({ from: '__root__' })
  const search = route.useSearch()
  const language = useLanguage()
  const which = { provinceCode, provinceAsOf: search.asOf ?? null, units: findingUnits(search) }
  return async (walk) =>
    (await import('../overview/attention-file.ts')).attentionFile(client, { ...ALL, ...which, language }, walk)
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
