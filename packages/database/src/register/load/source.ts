import { v7 as uuid } from 'uuid'
import type { Source } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { compare, dateOf, identify, write } from './reconcile.ts'

/** Sources, by key. */
export async function loadSources(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const stored = await tx.source.findMany()
  const records = register.sources.map(({ data }) => data)
  const keys = records.map(({ key }) => key)
  loading.ids.sources = identify(stored, ({ key }) => key, keys)
  const wanted = records.map(
    ({ key, role, publisher, title, url, publishedOn, dateNote }): Source => ({
      id: loading.id('sources', key),
      key,
      role,
      publisher,
      titleVi: title.vi,
      titleEn: title.en,
      url,
      publishedOn: dateOf(publishedOn),
      dateNoteVi: dateNote?.vi ?? null,
      dateNoteEn: dateNote?.en ?? null,
    }),
  )
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.source.createMany({ data }),
    update: (data) => tx.source.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (ids) => tx.source.deleteMany({ where: { id: { in: ids } } }))
}

/**
 * Citations are written anew. Those of measurements that were replaced or withdrawn, and of imported units, stay as they
 * were.
 */
export async function loadCitations(loading: Loading): Promise<number> {
  const { tx, citations } = loading
  await tx.citation.deleteMany({
    where: {
      AND: [
        { OR: [{ measurementId: null }, { measurement: { current: true } }] },
        { OR: [{ unitId: null }, { unit: { imported: false } }] },
        { OR: [{ successionId: null }, { succession: { imported: false } }] },
      ],
    },
  })
  const data = citations.flatMap(({ owner, records }) =>
    records.map(({ source, locator, field, inferred }, index) => ({
      ...owner,
      id: uuid(),
      sourceId: loading.id('sources', source),
      locator,
      field,
      inferredVi: inferred?.vi ?? null,
      inferredEn: inferred?.en ?? null,
      ordinal: index + 1,
    })),
  )
  await tx.citation.createMany({ data })
  return data.length
}
