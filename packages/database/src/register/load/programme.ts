import { sortKey } from '@nhip-cau/rules/text'
import { type Programme, UnitView } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { compare, dateOf, identify, write } from './reconcile.ts'

type Row = Omit<Programme, 'searchText' | 'effectiveOn'>

/** Programmes, by slug, with their provinces and places. */
export async function loadProgrammes(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.programme.findMany({ omit: { searchText: true, effectiveOn: true } })
  const records = register.programmes.map(({ data }) => data)
  const slugs = records.map(({ slug }) => slug)
  loading.ids.programmes = identify(stored, ({ slug }) => slug, slugs)
  const wanted = records.map((record): Row => {
    const id = loading.id('programmes', record.slug)
    loading.cite({ programmeId: id }, record.citations)
    return {
      id,
      slug: record.slug,
      kind: record.kind,
      titleVi: record.title.vi,
      titleEn: record.title.en,
      sortKey: sortKey(record.title.vi),
      periodFrom: dateOf(record.periodFrom),
      periodTo: dateOf(record.periodTo),
      periodPrecision: record.periodPrecision,
      signedOn: dateOf(record.signedOn),
      launchedOn: dateOf(record.launchedOn),
      attestedOn: dateOf(record.attestedOn),
      draftedOn: dateOf(record.draftedOn),
      proposedOn: dateOf(record.proposedOn),
      declaredContents: record.declaredContents,
      declaredActivities: record.declaredActivities,
      renewsId: loading.idOrNull('programmes', record.renews),
    }
  })
  const change = compare(stored, wanted)
  // A programme is renewed once: what goes or changes lets go before another takes its place.
  const changing = [...change.remove, ...change.update].map(({ id }) => id)
  if (changing.length > 0) await tx.programme.updateMany({ where: { id: { in: changing } }, data: { renewsId: null } })
  await write(change, {
    create: (data) => tx.programme.createMany({ data }),
    update: (data) => tx.programme.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (ids) => tx.programme.deleteMany({ where: { id: { in: ids } } }))
  await loadPlaces(loading)
}

async function loadPlaces(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const records = register.programmes.map(({ data }) => ({ ...data, programmeId: loading.id('programmes', data.slug) }))
  await tx.programmeProvince.deleteMany()
  await tx.programmeProvince.createMany({
    data: records.flatMap(({ programmeId, provinces }) => {
      const asWas = provinces.map((key) => loading.id('units', key))
      return [
        ...asWas.map((provinceId) => ({ programmeId, provinceId, units: UnitView.AS_WAS })),
        ...asIs(loading, asWas).map((provinceId) => ({ programmeId, provinceId, units: UnitView.AS_IS })),
      ]
    }),
  })
  await tx.programmePlace.deleteMany()
  await tx.programmePlace.createMany({
    data: records.flatMap(({ programmeId, places }) =>
      places.map((key) => ({ programmeId, unitId: loading.id('units', key) })),
    ),
  })
}

/** Those units and every one that followed them. */
function asIs({ followers }: Loading, units: readonly string[]): string[] {
  return [...new Set(units.flatMap((id) => followers.get(id) ?? []))]
}
