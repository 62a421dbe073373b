import { type Citation, Prisma, type Source } from '../../generated/client.ts'
import type { CitationRecord } from '../schema/source.ts'
import type { Loading, Owner } from './loading.ts'
import { compare, dateOf, identify, idOf, write } from './reconcile.ts'

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

/** A citation's row without its id: every column, so that a stored one can be compared with it. */
type Columns = Omit<Citation, 'id'>

/** Belongs to nothing yet: the owner's column is filled over it. */
const OF_NOTHING = Object.fromEntries(
  Object.values(Prisma.CitationScalarFieldEnum)
    .filter((column) => column.endsWith('Id') && column !== 'sourceId')
    .map((column) => [column, null]),
)

/** The record a citation belongs to, and its number there. */
function keyOf(row: Columns): string {
  const owner = Object.entries(row).filter(([column, value]) => column in OF_NOTHING && value !== null)
  return `${owner.join(' ')} ${row.ordinal}`
}

function columnsOf(loading: Loading, owner: Owner, record: CitationRecord, index: number): Columns {
  const { source, locator, field, inferred, silent } = record
  const columns = {
    ...OF_NOTHING,
    ...owner,
    sourceId: loading.id('sources', source),
    locator,
    field,
    inferredVi: inferred?.vi ?? null,
    inferredEn: inferred?.en ?? null,
    silent,
    ordinal: index + 1,
  }
  return columns as Columns
}

/**
 * Citations, by what they belong to and their number. Those of measurements that were replaced or withdrawn, and of
 * imported units, stay as they were.
 */
export async function loadCitations(loading: Loading): Promise<void> {
  const { tx, citations } = loading
  const stored = await tx.citation.findMany({
    where: {
      AND: [
        { OR: [{ measurementId: null }, { measurement: { current: true } }] },
        { OR: [{ unitId: null }, { unit: { imported: false } }] },
        { OR: [{ successionId: null }, { succession: { imported: false } }] },
      ],
    },
  })
  const rows = citations.flatMap(({ owner, records }) =>
    records.map((record, index) => columnsOf(loading, owner, record, index)),
  )
  const ids = identify(stored, keyOf, rows.map(keyOf))
  const change = compare<Citation>(
    stored,
    rows.map((row) => ({ ...row, id: idOf(ids, keyOf(row)) })),
  )
  await tx.citation.deleteMany({ where: { id: { in: change.remove.map(({ id }) => id) } } })
  await write(change, {
    create: (data) => tx.citation.createMany({ data }),
    update: (data) => tx.citation.update({ where: { id: data.id }, data, select: { id: true } }),
  })
}
