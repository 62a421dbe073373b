import { sortKey } from '@nhip-cau/rules/text'
import type { Activity } from '../../generated/client.ts'
import { loadContents } from './content.ts'
import type { Loading } from './loading.ts'
import { compare, dateOf, decimalOf, identify, idOf, write } from './reconcile.ts'

type Row = Omit<Activity, 'searchText'>

const keyOf = ({ programmeId, ordinal }: Pick<Row, 'programmeId' | 'ordinal'>) => `${programmeId} ${ordinal}`

/** Contents, then activities by programme and number. */
export async function loadActivities(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const contentId = await loadContents(loading)
  const stored = await tx.activity.findMany({ omit: { searchText: true } })
  const records = register.programmes.flatMap(({ data }) =>
    data.activities.map((activity) => ({ ...activity, programmeId: loading.id('programmes', data.slug) })),
  )
  const ids = identify(stored, keyOf, records.map(keyOf))
  const wanted = records.map((record): Row => {
    const { programmeId, ordinal, title, content, lead, status, startsOn, dueOn, planned, citations } = record
    const id = idOf(ids, keyOf(record))
    loading.cite({ activityId: id }, citations)
    return {
      id,
      programmeId,
      contentId: content ? contentId({ programmeId, ...content }) : null,
      ordinal,
      titleVi: title.vi,
      titleEn: title.en,
      sortKey: sortKey(title.vi),
      leadId: loading.idOrNull('organisations', lead),
      status,
      startsOn: dateOf(startsOn),
      dueOn: dateOf(dueOn),
      plannedValue: decimalOf(planned?.value ?? null),
      plannedComparator: planned?.comparator ?? null,
      plannedUnit: planned?.unit ?? null,
    }
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.activity.createMany({ data }),
    update: (data) => tx.activity.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (gone) => tx.activity.deleteMany({ where: { id: { in: gone } } }))
}
