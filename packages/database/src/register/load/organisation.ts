import { sortKey } from '@nhip-cau/rules/text'
import type { Organisation } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { compare, dateOf, identify, write } from './reconcile.ts'

type Row = Omit<Organisation, 'searchText'>

/** Organisations, by slug. */
export async function loadOrganisations(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.organisation.findMany({ omit: { searchText: true } })
  const records = register.organisations.map(({ data }) => data)
  const slugs = records.map(({ slug }) => slug)
  loading.ids.organisations = identify(stored, ({ slug }) => slug, slugs)
  const wanted = records.map((record): Row => {
    const { slug, kind, name, unit, validFrom, validTo, succeededBy, succeededOn, citations } = record
    const id = loading.id('organisations', slug)
    loading.cite({ organisationId: id }, citations)
    return {
      id,
      slug,
      kind,
      nameVi: name.vi,
      nameEn: name.en,
      sortKey: sortKey(name.vi),
      unitId: loading.idOrNull('units', unit),
      validFrom: dateOf(validFrom),
      validTo: dateOf(validTo),
      succeededById: loading.idOrNull('organisations', succeededBy),
      succeededOn: dateOf(succeededOn),
    }
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.organisation.createMany({ data }),
    update: (data) => tx.organisation.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (ids) => tx.organisation.deleteMany({ where: { id: { in: ids } } }))
}
