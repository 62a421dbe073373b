import type { Target } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { baselineOf, latestOf } from './measurement.ts'
import { quantityColumns } from './quantity.ts'
import { compare, dateOf, identify, idOf, write } from './reconcile.ts'

const keyOf = ({ programmeId, ordinal }: Pick<Target, 'programmeId' | 'ordinal'>) => `${programmeId} ${ordinal}`

/** Targets, by programme and number, with the measurements they start from and stand at. */
export async function loadTargets(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.target.findMany()
  const records = register.programmes.flatMap(({ data }) =>
    data.targets.map((target) => ({ ...target, programmeId: loading.id('programmes', data.slug) })),
  )
  const ids = identify(stored, keyOf, records.map(keyOf))
  const wanted = records.map((record): Target => {
    const { programmeId, ordinal, indicator, unit, dueOn, quantity, citations } = record
    const id = idOf(ids, keyOf(record))
    loading.cite({ targetId: id }, citations)
    return {
      id,
      programmeId,
      ordinal,
      indicatorId: loading.id('indicators', indicator),
      unitId: loading.id('units', unit),
      ...quantityColumns(quantity),
      dueOn: dateOf(dueOn),
      baselineId: baselineOf(loading, record),
      latestId: latestOf(loading, record),
    }
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.target.createMany({ data }),
    update: (data) => tx.target.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (gone) => tx.target.deleteMany({ where: { id: { in: gone } } }))
}
