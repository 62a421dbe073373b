import { sortKey } from '@nhip-cau/rules/text'
import { type Programme, type ProgrammePlace, type ProgrammeProvince, UnitView } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { compare, compareKeys, dateOf, identify, write } from './reconcile.ts'

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
  const provinces = compareKeys<ProgrammeProvince>(
    await tx.programmeProvince.findMany(),
    records.flatMap((record) => provincesOf(loading, record)),
    ({ programmeId, provinceId, units }) => `${programmeId} ${provinceId} ${units}`,
  )
  if (provinces.remove.length > 0) await tx.programmeProvince.deleteMany({ where: { OR: provinces.remove } })
  if (provinces.add.length > 0) await tx.programmeProvince.createMany({ data: provinces.add })
  const places = compareKeys<ProgrammePlace>(
    await tx.programmePlace.findMany(),
    records.flatMap((record) =>
      record.places.map((key) => ({ programmeId: record.programmeId, unitId: loading.id('units', key) })),
    ),
    ({ programmeId, unitId }) => `${programmeId} ${unitId}`,
  )
  if (places.remove.length > 0) await tx.programmePlace.deleteMany({ where: { OR: places.remove } })
  if (places.add.length > 0) await tx.programmePlace.createMany({ data: places.add })
}

/** A programme's provinces both ways. */
function provincesOf(
  loading: Loading,
  { programmeId, provinces }: { programmeId: string; provinces: readonly string[] },
): ProgrammeProvince[] {
  const asWas = provinces.map((key) => loading.id('units', key))
  return [
    ...asWas.map((provinceId) => ({ programmeId, provinceId, units: UnitView.AS_WAS })),
    ...asIs(loading, asWas).map((provinceId) => ({ programmeId, provinceId, units: UnitView.AS_IS })),
  ]
}

/** Those units and every one that followed them. */
function asIs({ followers }: Loading, units: readonly string[]): string[] {
  return [...new Set(units.flatMap((id) => followers.get(id) ?? []))]
}
