import type { ProvinceNameFragment } from '@nhip-cau/graphql/operations'
import type { ProgrammeKind } from '@nhip-cau/graphql/types'
import { Link, useRouteContext } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { FigureTools } from '../../app/figure-tools.tsx'
import { paths } from '../../app/paths.ts'
import { useSpelling, useWords } from '../../i18n/language.tsx'
import { sheetOf } from '../../ui/csv.ts'
import { Section } from '../../ui/section.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { programmeWords } from '../programme/programme.words.ts'
import { peerWords } from './peer.words.ts'
import { type Peer, peersOf, programmesOfKinds } from './peers.ts'
import { ProvinceLink } from './province-link.tsx'

/** Peers shown, and indicators named for each. */
const [MOST, NAMED] = [8, 3]

type Props = { province: ProvinceNameFragment; kinds: readonly ProgrammeKind[] }

/** Provinces that do like things, with what they have in common. Read after the page itself, since it reads widely. */
export function Peers({ province, kinds }: Props): ReactElement | null {
  const words = useWords(peerWords)
  const peers = usePeers(province.id, kinds)
  const columns = useColumns()
  if (kinds.length === 0) return null
  return (
    <Section title={words.title} note={words.note} id="peers">
      {Array.isArray(peers) && peers.length > 0 ? (
        <>
          <Table caption={words.title} columns={columns} rows={peers} rowKey={(peer) => peer.province.id} />
          <FigureTools
            title={words.title}
            name={`peers-${province.code}`}
            anchor="peers"
            sheet={() => sheetOf(sheetColumns, peers)}
          />
        </>
      ) : (
        <p className="muted" role="status">
          {words[Array.isArray(peers) ? 'none' : peers]}
        </p>
      )}
    </Section>
  )
}

function usePeers(provinceId: string, kinds: readonly ProgrammeKind[]): Peer[] | 'loading' | 'failed' {
  const { client } = useRouteContext({ from: '__root__' })
  const [peers, setPeers] = useState<Peer[] | 'loading' | 'failed'>('loading')
  const asked = kinds.join(' ')
  useEffect(() => {
    let wanted = true
    const settle = (found: Peer[] | 'failed') => {
      if (wanted) setPeers(found)
    }
    setPeers('loading')
    const distinct = kindsIn(asked)
    if (distinct.length > 0) {
      programmesOfKinds(client, distinct).then(
        (programmes) => settle(peersOf(provinceId, programmes, MOST)),
        () => settle('failed'),
      )
    }
    return () => {
      wanted = false
    }
  }, [client, provinceId, asked])
  return peers
}

const isKind = (text: string): text is ProgrammeKind => text in programmeWords.VI.kinds
const kindsIn = (text: string) => [...new Set(text.split(' ').filter(isKind))]

function useColumns(): Column<Peer>[] {
  const words = useWords(peerWords)
  const { kinds: names } = useWords(programmeWords)
  return [
    {
      key: 'province',
      label: words.province,
      heading: true,
      cell: ({ province }) => <ProvinceLink province={province} />,
    },
    {
      key: 'kinds',
      label: words.kinds,
      width: '34%',
      cell: ({ kinds }) => <span>{kinds.map((kind) => names[kind]).join(', ') || '-'}</span>,
    },
    {
      key: 'indicators',
      label: words.indicators,
      width: '46%',
      cell: ({ indicators }) => <Shared indicators={indicators} />,
    },
  ]
}

function Shared({ indicators }: { indicators: Peer['indicators'] }): ReactElement {
  const words = useWords(peerWords)
  const spell = useSpelling()
  if (indicators.length === 0) return <span className="muted">-</span>
  return (
    <div>
      {indicators.slice(0, NAMED).map(({ slug, name }) => (
        <div key={slug}>
          <Link to={paths.indicator} params={{ slug }}>
            {spell(name)}
          </Link>
        </div>
      ))}
      {indicators.length > NAMED ? <div className="muted small">{words.others(indicators.length - NAMED)}</div> : null}
    </div>
  )
}

const sheetColumns = [
  { vi: 'Mã tỉnh', en: 'Province code', of: ({ province }: Peer) => province.code },
  { vi: 'Tỉnh, thành', en: 'Province', of: ({ province }: Peer) => province.name.vi },
  { vi: 'Loại chương trình chung', en: 'Shared kinds', of: ({ kinds }: Peer) => kinds.join('; ') },
  {
    vi: 'Chỉ số chung',
    en: 'Shared indicators',
    of: ({ indicators }: Peer) => indicators.map(({ slug }) => slug).join('; '),
  },
]
