import {
  type PeerProgrammeFragment,
  type ProvinceNameFragment,
  ProvincePeersDocument,
} from '@nhip-cau/graphql/operations'
import type { ProgrammeKind } from '@nhip-cau/graphql/types'
import type { Localised } from '@nhip-cau/rules/language'
import { ask } from '../../graphql/ask.ts'
import type { Client } from '../../graphql/client.ts'
import { everyPage } from '../../graphql/every-page.ts'

type Indicator = { slug: string; name: Localised }

/** A province of today that does like things: the kinds of programmes both have, the indicators both set targets for. */
export type Peer = { province: ProvinceNameFragment; kinds: ProgrammeKind[]; indicators: Indicator[] }

/** Every programme of some kinds, from which the peers of a province are drawn. */
export const programmesOfKinds = (client: Client, kind: ProgrammeKind[]): Promise<PeerProgrammeFragment[]> =>
  everyPage(async ({ after }) => (await ask(client, ProvincePeersDocument, { kind, after })).programmes)

type Profile = { province: ProvinceNameFragment; kinds: Set<ProgrammeKind>; indicators: Map<string, Indicator> }

/**
 * The provinces most like one: those with the most indicators in common, then with the most kinds of programmes, then by
 * code; at most `most`, and none that has nothing in common.
 */
export function peersOf(provinceId: string, programmes: readonly PeerProgrammeFragment[], most: number): Peer[] {
  const profiles = profilesOf(programmes)
  const own = profiles.get(provinceId)
  if (!own) return []
  const others = [...profiles.values()].filter(({ province }) => province.id !== provinceId)
  return others
    .map(({ province, kinds, indicators }) => ({
      province,
      kinds: [...kinds].filter((kind) => own.kinds.has(kind)),
      indicators: [...indicators.values()].filter(({ slug }) => own.indicators.has(slug)),
    }))
    .filter(({ kinds, indicators }) => kinds.length + indicators.length > 0)
    .sort(
      (a, b) =>
        b.indicators.length - a.indicators.length ||
        b.kinds.length - a.kinds.length ||
        a.province.code.localeCompare(b.province.code),
    )
    .slice(0, most)
}

/** What each province does; a programme's targets count for all its provinces. */
function profilesOf(programmes: readonly PeerProgrammeFragment[]): Map<string, Profile> {
  const profiles = new Map<string, Profile>()
  for (const { kind, provinces, targets } of programmes) {
    for (const province of provinces) {
      const profile = profiles.get(province.id) ?? { province, kinds: new Set(), indicators: new Map() }
      profile.kinds.add(kind)
      for (const { indicator } of targets) profile.indicators.set(indicator.slug, indicator)
      profiles.set(province.id, profile)
    }
  }
  return profiles
}
