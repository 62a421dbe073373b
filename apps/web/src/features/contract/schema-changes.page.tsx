import type { ContractVersionFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Page } from '../../app/page.tsx'
import { PageLinks } from '../../app/page-links.tsx'
import { paths } from '../../app/paths.ts'
import { common } from '../../i18n/common.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { Opening, Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { contractWords } from './contract.words.ts'

const route = getRouteApi('/schema-changes')

/** What every version of the API changed, for those whose code depends on it. */
export function SchemaChangesPage(): ReactElement {
  const { nodes, pageInfo, totalCount } = route.useLoaderData().schemaChanges
  const words = useWords(contractWords)
  const { firstPage } = useWords(common)
  return (
    <Page title={words.title}>
      <Opening
        title={words.title}
        lead={
          <>
            <p>{words.lead}</p>
            <p>{words.notice}</p>
          </>
        }
      />
      {nodes.map((version) => (
        <Version key={version.version} version={version} />
      ))}
      {nodes.length > 0 ? null : (
        <Empty>
          <p>{words.empty}</p>
          <p>
            <Link to={paths.schemaChanges}>{firstPage}</Link>
          </p>
        </Empty>
      )}
      <PageLinks ends={pageInfo} shown={nodes.length} total={totalCount} />
    </Page>
  )
}

type Change = ContractVersionFragment['changes'][number]

function Version({ version: { version, releasedOn, changes } }: { version: ContractVersionFragment }): ReactElement {
  const words = useWords(contractWords)
  const language = useLanguage()
  const columns: Column<Change>[] = [
    { key: 'place', label: words.place, heading: true, width: '32%', cell: ({ path }) => <code>{path}</code> },
    { key: 'change', label: words.change, cell: ({ description }) => description },
    { key: 'effect', label: words.effect, plain: true, width: '18%', cell: (change) => <Effect change={change} /> },
  ]
  return (
    <Section
      id={`v${version}`}
      title={words.version(version)}
      aside={
        <span className="muted">
          {releasedOn ? words.released(formatDate(releasedOn, language)) : words.unreleased}
        </span>
      }
    >
      {changes.length > 0 ? (
        <Table
          caption={words.changes(version)}
          columns={columns}
          rows={changes}
          rowKey={({ kind, path }, index) => `${kind} ${path} ${index}`}
        />
      ) : (
        <p className="muted">{words.first}</p>
      )}
    </Section>
  )
}

const tones = { breaking: 'late', dangerous: 'risk', safe: 'good' } as const satisfies Record<string, Tone>

function Effect({ change: { breaking, dangerous } }: { change: Change }): ReactElement {
  const words = useWords(contractWords)
  const effect = breaking ? 'breaking' : dangerous ? 'dangerous' : 'safe'
  return <Mark tone={tones[effect]}>{words[effect]}</Mark>
}
