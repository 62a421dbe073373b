import { sortKey } from '@nhip-cau/rules/text'
import { type Programme, UnitView } from '../../generated/client.ts'
import { compare, dateOf, identify, write } from './reconcile.ts'
import type { Session } from './session.ts'

type Row = Omit<Programme, 'searchText' | 'effectiveOn'>

/** Programmes, by slug, with their provinces and places. */
export async function loadProgrammes(session: Session): Promise<void> {
  const { tx, register } = session
  const stored = await tx.programme.findMany({ omit: { searchText: true, effectiveOn: true } })
  const records = register.programmes.map(({ data }) => data)
  const slugs = records.map(({ slug }) => slug)
  session.ids.programmes = identify(stored, ({ slug }) => slug, slugs)
  const wanted = records.map((record): Row => {
    const id = session.id('programmes', record.slug)
    session.cite({ programmeId: id }, record.citations)
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
      renewsId: session.idOrNull('programmes', record.renews),
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
  session.removeLater(change.remove, (ids) => tx.programme.deleteMany({ where: { id: { in: ids } } }))
  await loadPlaces(session)
}

async function loadPlaces(session: Session): Promise<void> {
  const { tx, register } = session
  const records = register.programmes.map(({ data }) => ({ ...data, programmeId: session.id('programmes', data.slug) }))
  await tx.programmeProvince.deleteMany()
  await tx.programmeProvince.createMany({
    data: records.flatMap(({ programmeId, provinces }) => {
      const asWas = provinces.map((key) => session.id('units', key))
      return [
        ...asWas.map((provinceId) => ({ programmeId, provinceId, units: UnitView.AS_WAS })),
        ...asIs(session, asWas).map((provinceId) => ({ programmeId, provinceId, units: UnitView.AS_IS })),
      ]
    }),
  })
  await tx.programmePlace.deleteMany()
  await tx.programmePlace.createMany({
    data: records.flatMap(({ programmeId, places }) =>
      places.map((key) => ({ programmeId, unitId: session.id('units', key) })),
    ),
  })
}

/** Those units and every one that followed them. */
function asIs({ lineage }: Session, units: readonly string[]): string[] {
  const followers = lineage.filter(({ ancestorId }) => units.includes(ancestorId))
  return [...new Set(followers.map(({ descendantId }) => descendantId))]
}
