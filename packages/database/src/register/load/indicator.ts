import { sortKey } from '@nhip-cau/rules/text'
import type { Indicator } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { compare, identify, write } from './reconcile.ts'

type Row = Omit<Indicator, 'searchText'>

/** Indicators, by slug. */
export async function loadIndicators(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.indicator.findMany({ omit: { searchText: true } })
  const records = register.indicators.map(({ data }) => data)
  const slugs = records.map(({ slug }) => slug)
  loading.ids.indicators = identify(stored, ({ slug }) => slug, slugs)
  const wanted = records.map((record): Row => {
    const { slug, catalogueCode, officialCode, kind, direction, unit, name, definition, citations } = record
    const id = loading.id('indicators', slug)
    loading.cite({ indicatorId: id }, citations)
    return {
      id,
      slug,
      catalogueCode,
      officialCode,
      kind,
      direction,
      unit,
      nameVi: name.vi,
      nameEn: name.en,
      definitionVi: definition?.vi ?? null,
      definitionEn: definition?.en ?? null,
      sortKey: sortKey(name.vi),
    }
  })
  const change = compare(stored, wanted)
  // A code of the catalogue is given up before another indicator takes it.
  const changing = [...change.remove, ...change.update].map(({ id }) => id)
  if (changing.length > 0)
    await tx.indicator.updateMany({ where: { id: { in: changing } }, data: { catalogueCode: null } })
  await write(change, {
    create: (data) => tx.indicator.createMany({ data }),
    update: (data) => tx.indicator.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (ids) => tx.indicator.deleteMany({ where: { id: { in: ids } } }))
}
