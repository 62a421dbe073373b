import type { CitationNoteFragment, OrganisationPageQuery } from '@nhip-cau/graphql/operations'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Empty } from '../../ui/empty.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { ActivityTable } from '../activity/activity-table.tsx'
import { contributionWords } from '../contribution/contribution.words.ts'
import { ContributionTable, contributionCitations } from '../contribution/contribution-table.tsx'
import { DirectiveTable } from '../event/directive-table.tsx'
import { Sources } from '../source/sources.tsx'
import { DutyTable } from './duty-table.tsx'
import { activitiesLed, duties, owed, programmesAnswered, targetsAnswered } from './obligations.ts'
import { OfficialTable } from './official-table.tsx'
import { organisationWords } from './organisation.words.ts'
import { OrganisationFacts } from './organisation-facts.tsx'
import { OwedTargets } from './owed-targets.tsx'
import { PartyProgrammes } from './party-programmes.tsx'

export type OrganisationDetail = NonNullable<OrganisationPageQuery['organisation']>

const route = getRouteApi('/organisations/$slug')

/** One party: what it owes, what it gave and received, in which programmes, and who held office. */
export function OrganisationPage(): ReactElement {
  const { organisation } = route.useLoaderData()
  const language = useLanguage()
  const spell = useSpelling()
  const words = useWords(organisationWords)
  const { endings, activities, targets, directives } = owed(organisation)
  const name = spell(organisation.name)
  return (
    <Page title={name}>
      <Opening
        kicker={
          <>
            <Link to={paths.organisations}>{words.title}</Link> / {words.kinds[organisation.kind]}
          </>
        }
        title={name}
        other={otherOf(organisation.name, language)}
        lead={<p>{words.owes(endings, activities, targets, directives)}</p>}
      />
      <OrganisationFacts organisation={organisation} />
      <Obligations organisation={organisation} />
      <Given organisation={organisation} />
      <Section title={words.programmes} id="programmes">
        <PartyProgrammes organisation={organisation} />
        <FigureTools
          rows={organisation.programmes.nodes}
          title={words.programmes}
          name={`${organisation.slug}-programmes`}
          anchor="programmes"
          sheet={async () =>
            (await import('../programme/programme-sheet.ts')).programmesSheet(organisation.programmes.nodes)
          }
        />
      </Section>
      {organisation.officials.length > 0 ? (
        <Section title={words.officials} note={words.officialsNote}>
          <OfficialTable officials={organisation.officials} />
        </Section>
      ) : null}
      <Sources citations={citationsOf(organisation)} />
    </Page>
  )
}

type Props = { organisation: OrganisationDetail }

function Obligations({ organisation }: Props): ReactElement {
  const words = useWords(organisationWords)
  const { directives } = organisation
  const targets = targetsAnswered(organisation)
  const led = activitiesLed(organisation)
  const due = duties(organisation)
  const noTargets = programmesAnswered(organisation).length > 0 ? words.noTargets : words.answersForNone
  return (
    <>
      {due.length > 0 ? (
        <Section title={words.duties} note={words.dutiesNote} id="duties">
          <DutyTable duties={due} />
        </Section>
      ) : null}
      <Section title={words.directives} id="directives">
        {directives.length > 0 ? (
          <DirectiveTable directives={directives} owner={organisation.id} />
        ) : (
          <Empty>{words.noDirectives}</Empty>
        )}
        <FigureTools
          rows={directives}
          title={words.directives}
          name={`${organisation.slug}-directives`}
          anchor="directives"
          sheet={async () => (await import('../event/event-sheet.ts')).directivesSheet(directives)}
        />
      </Section>
      <Section title={words.targets} note={words.targetsNote} id="targets">
        {targets.length > 0 ? <OwedTargets targets={targets} /> : <Empty>{noTargets}</Empty>}
        <FigureTools
          rows={targets}
          title={words.targets}
          name={`${organisation.slug}-targets`}
          anchor="targets"
          sheet={async () => (await import('../indicator/target-sheet.ts')).targetsSheet(targets)}
        />
      </Section>
      <Section title={words.leads} note={led.length > 0 ? words.leadsNote : undefined} id="leads">
        {led.length > 0 ? <ActivityTable activities={led} /> : <Empty>{words.noLeads}</Empty>}
        <FigureTools
          rows={led}
          title={words.leads}
          name={`${organisation.slug}-leads`}
          anchor="leads"
          sheet={async () => (await import('../activity/activity-sheet.ts')).activitiesSheet(led)}
        />
      </Section>
    </>
  )
}

/** What it gave, then what it received, each with both sides' statements. */
function Given({ organisation: { given, received } }: Props): ReactElement {
  const words = useWords(contributionWords)
  return (
    <>
      <Section title={words.given} note={given.length > 0 ? words.note : undefined}>
        {given.length > 0 ? <ContributionTable contributions={given} own="giver" /> : <Empty>{words.noneGiven}</Empty>}
      </Section>
      <Section title={words.received}>
        {received.length > 0 ? (
          <ContributionTable contributions={received} own="receiver" />
        ) : (
          <Empty>{words.noneReceived}</Empty>
        )}
      </Section>
    </>
  )
}

/** Every citation on the page, so that each key shown leads to an entry. */
function citationsOf(organisation: OrganisationDetail): CitationNoteFragment[] {
  const { citations, officials, directives, given, received } = organisation
  return [
    ...citations,
    ...[...officials, ...directives, ...activitiesLed(organisation)].flatMap((record) => record.citations),
    ...contributionCitations([...given, ...received]),
    ...targetsAnswered(organisation).flatMap((target) => [
      ...target.citations,
      ...(target.baseline?.citations ?? []),
      ...(target.latest?.citations ?? []),
    ]),
  ]
}
