import type { CitationNoteFragment, ProgrammePageQuery } from '@nhip-cau/graphql/operations'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { Page } from '../../app/page.tsx'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useSpelling, useWords } from '../../i18n/language.tsx'
import { Name } from '../../i18n/name.tsx'
import { otherOf } from '../../i18n/other.ts'
import { Opening, Section } from '../../ui/section.tsx'
import { ActivityTable } from '../activity/activity-table.tsx'
import { FindingTable } from '../overview/finding-table.tsx'
import { isSilent } from '../source/absent.tsx'
import { SourceList } from '../source/source-list.tsx'
import { ContentList, NumberedContents } from './content-list.tsx'
import { PartyTable } from './party-table.tsx'
import { programmeWords } from './programme.words.ts'
import { detailWords } from './programme-detail.words.ts'
import { ProgrammeFacts } from './programme-facts.tsx'
import { moreCitations, ProgrammeMore } from './programme-more.tsx'
import { moreWords } from './programme-more.words.ts'
import { StatusReason } from './status-reason.tsx'
import { TargetTable } from './target-table.tsx'

export type ProgrammeDetail = NonNullable<ProgrammePageQuery['programme']>

const route = getRouteApi('/programmes/$slug')

/** One programme: what was promised, by whom, how far it is recorded, and who says so. */
export function ProgrammePage(): ReactElement {
  const { programme } = route.useLoaderData()
  const language = useLanguage()
  const spell = useSpelling()
  const words = useWords(detailWords)
  const { title, kinds } = useWords(programmeWords)
  const { sources } = useWords(common)
  const more = useWords(moreWords)
  const name = spell(programme.title)
  const aims = programme.contents.filter(({ part }) => part === 'AIM')
  return (
    <Page title={name}>
      <Opening
        kicker={
          <>
            <Link to={paths.programmes}>{title}</Link> / {kinds[programme.kind]}
          </>
        }
        title={<Name of={programme.title} />}
        other={otherOf(programme.title, language)}
        lead={<StatusReason programme={programme} />}
      />
      <ProgrammeFacts programme={programme} />
      {programme.findings.length > 0 ? (
        <Section title={words.findings} id="findings">
          <FindingTable findings={programme.findings} brief />
          <FigureTools
            title={words.findings}
            name={`${programme.slug}-findings`}
            anchor="findings"
            sheet={async () => (await import('../overview/finding-sheet.ts')).findingSheet(programme.findings)}
          />
        </Section>
      ) : null}
      <Section title={words.targets} aside={<Link to={paths.method}>{words.method}</Link>} id="targets">
        <TargetTable targets={programme.targets} checked={isSilent(programme.citations, 'targets')} />
        <FigureTools
          rows={programme.targets}
          title={words.targets}
          name={`${programme.slug}-targets`}
          anchor="targets"
          sheet={async () => (await import('../indicator/target-sheet.ts')).targetsSheet(programme.targets)}
        />
      </Section>
      {aims.length > 0 ? (
        <Section title={more.aims}>
          <NumberedContents contents={aims} />
        </Section>
      ) : null}
      <Section
        title={words.contents}
        note={programme.contents.length > aims.length ? words.contentsNote : undefined}
        id="contents"
      >
        <ContentList contents={programme.contents} checked={isSilent(programme.citations, 'contents')} />
        <FigureTools
          rows={programme.contents}
          title={words.contents}
          name={`${programme.slug}-contents`}
          anchor="contents"
          sheet={async () => (await import('./programme-sheet.ts')).contentsSheet(programme.contents)}
        />
      </Section>
      <Section
        title={words.activities}
        id="activities"
        aside={
          programme.activities.nodes.length > 0 ? (
            <Link to={paths.activities} search={{ view: 'timeline', status: 'ALL', programme: programme.slug }}>
              {words.timeline}
            </Link>
          ) : undefined
        }
      >
        <ActivityTable activities={programme.activities.nodes} checked={isSilent(programme.citations, 'activities')} />
        <FigureTools
          rows={programme.activities.nodes}
          title={words.activities}
          name={`${programme.slug}-activities`}
          anchor="activities"
          sheet={async () =>
            (await import('../activity/activity-sheet.ts')).activitiesSheet(programme.activities.nodes)
          }
        />
      </Section>
      <Section title={words.parties} id="parties">
        <PartyTable parties={programme.parties} />
        <FigureTools
          title={words.parties}
          name={`${programme.slug}-parties`}
          anchor="parties"
          sheet={async () => (await import('./programme-sheet.ts')).partiesSheet(programme.parties)}
        />
      </Section>
      <ProgrammeMore programme={programme} />
      <Section title={sources}>
        <SourceList sources={[]} citations={citationsOf(programme)} />
      </Section>
    </Page>
  )
}

/** Every citation on the page, so that each key shown leads to an entry. */
function citationsOf(programme: ProgrammeDetail): CitationNoteFragment[] {
  return [
    ...programme.citations,
    ...moreCitations(programme),
    ...programme.activities.nodes.flatMap((activity) => activity.citations),
    ...programme.targets.flatMap((target) => [
      ...target.citations,
      ...(target.baseline?.citations ?? []),
      ...(target.latest?.citations ?? []),
    ]),
  ]
}
