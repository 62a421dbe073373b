import type { EventRowFragment } from '@nhip-cau/graphql/operations'
import { formatDate } from '@nhip-cau/rules/date'
import type { ReactElement } from 'react'
import { common } from '../../i18n/common.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { ProvinceLink } from '../geography/province-link.tsx'
import { ProgrammeLink } from '../programme/programme-link.tsx'
import { OrAbsent } from '../source/absent.tsx'
import { Cited } from '../source/cited.tsx'
import { eventWords } from './event.words.ts'
import { EventLink } from './event-link.tsx'

type Props = {
  events: readonly EventRowFragment[] /** On the programme's own page it goes without saying. */
  own?: boolean
}

/** Events, one to a row, with what is still open of what was asked there. */
export function EventTable({ events, own = false }: Props): ReactElement {
  const { caption } = useWords(eventWords)
  return <Table caption={caption} columns={useColumns(own)} rows={events} rowKey={({ id }) => id} />
}

function useColumns(own: boolean): Column<EventRowFragment>[] {
  const words = useWords(eventWords)
  const { province: provinceLabel } = useWords(common)
  const language = useLanguage()
  return [
    {
      key: 'event',
      label: words.event,
      heading: true,
      width: '44%',
      cell: (event) => (
        <div>
          <EventLink event={event} />
          <Cited citations={event.citations} fields={[]} />
          <div className="muted small">{words.kinds[event.kind]}</div>
          {event.programme && !own ? (
            <div className="small">
              <ProgrammeLink programme={event.programme} />
            </div>
          ) : null}
        </div>
      ),
    },
    {
      key: 'date',
      label: words.date,
      cell: ({ heldOn, citations }) => (
        <div>
          {formatDate(heldOn, language)}
          <Cited citations={citations.filter(({ field }) => field === 'heldOn')} />
        </div>
      ),
    },
    {
      key: 'mode',
      label: words.mode,
      cell: ({ mode, citations }) => (
        <OrAbsent citations={citations} field="mode">
          {mode ? words.modes[mode] : null}
        </OrAbsent>
      ),
    },
    {
      key: 'province',
      label: provinceLabel,
      cell: ({ province }) => (province ? <ProvinceLink province={province} marked /> : null),
    },
    { key: 'asked', label: words.asked, cell: ({ directives }) => <Asked directives={directives} /> },
  ]
}

function Asked({ directives }: Pick<EventRowFragment, 'directives'>): ReactElement {
  const words = useWords(eventWords)
  if (directives.length === 0) return <span className="muted">{words.nothingAsked}</span>
  const open = directives.filter(({ closedOn }) => !closedOn).length
  return <span>{words.askedCount(open, directives.length)}</span>
}
