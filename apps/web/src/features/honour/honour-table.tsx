import type { HonourRowFragment } from '@nhip-cau/graphql/operations'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { EventLink } from '../event/event-link.tsx'
import { OrganisationLink } from '../organisation/organisation-link.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { Cited } from '../source/cited.tsx'
import styles from './honour.module.css'
import { honourWords } from './honour.words.ts'

type Props = {
  honours: readonly HonourRowFragment[]
  caption?: string
  /** Columns that the page around the table says already. */
  without?: readonly ('authority' | 'event' | 'programme')[]
}

/** Honours, one to a row: the title, who confers it, how many bodies and persons received it, and where. */
export function HonourTable({ honours, caption, without = [] }: Props): ReactElement {
  const words = useWords(honourWords)
  const spell = useSpelling()
  const columns: Column<HonourRowFragment>[] = [
    {
      key: 'honour',
      label: words.honour,
      heading: true,
      width: '26%',
      cell: ({ title, decision, citations }) => (
        <div>
          {spell(title)}
          <Cited citations={citations} />
          {decision ? <div className="muted small">{words.decision(decision)}</div> : null}
        </div>
      ),
    },
    { key: 'authority', label: words.authority, cell: ({ authority }) => <span>{words.authorities[authority]}</span> },
    {
      key: 'recipients',
      label: words.recipients,
      width: '28%',
      cell: ({ recipients }) => <Recipients recipients={recipients} />,
    },
    {
      key: 'event',
      label: words.event,
      width: '22%',
      cell: ({ event }) => (event ? <EventLink event={event} /> : null),
    },
    {
      key: 'linked',
      label: words.linked,
      cell: (honour) => <Linked honour={honour} programme={!without.includes('programme')} />,
    },
  ]
  const hidden: readonly string[] = without
  return (
    <Table
      caption={caption ?? words.captionAll}
      columns={columns.filter(({ key }) => !hidden.includes(key))}
      rows={honours}
      rowKey={({ id }) => id}
      rowId={({ slug }) => `honour-${slug}`}
    />
  )
}

/** Bodies by name, persons by number, role and place of work. */
function Recipients({ recipients }: Pick<HonourRowFragment, 'recipients'>): ReactElement {
  const words = useWords(honourWords)
  const spell = useSpelling()
  return (
    <ul>
      {recipients.map(({ kind, count, description, organisation }) => (
        <li key={`${kind}${organisation?.id ?? ''}${description?.vi ?? ''}`}>
          {words.counted(count, words.recipientKinds[kind])}
          {description ? `: ${spell(description)}` : ''}
          {organisation ? (
            <span className="small">
              {description ? ', ' : ': '}
              <OrganisationLink organisation={organisation} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Linked({ honour, programme }: { honour: HonourRowFragment; programme: boolean }): ReactElement | null {
  const spell = useSpelling()
  const shown = programme ? honour.programme : null
  if (!shown && !honour.indicator) return null
  return (
    <div className={`small ${styles.linked}`}>
      {shown ? (
        <div>
          <ProgrammeLink programme={shown} />
        </div>
      ) : null}
      {honour.indicator ? (
        <div>
          <Link to={paths.indicator} params={{ slug: honour.indicator.slug }}>
            {spell(honour.indicator.name)}
          </Link>
        </div>
      ) : null}
    </div>
  )
}
