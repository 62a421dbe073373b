import type { Content } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { compare, identify, idOf, write } from './reconcile.ts'

const keyOf = ({ programmeId, part, ordinal }: Pick<Content, 'programmeId' | 'part' | 'ordinal'>) =>
  `${programmeId} ${part} ${ordinal}`

/** Contents, by programme, part and number. Returns the id of each by that key. */
export async function loadContents(loading: Loading): Promise<(of: Parameters<typeof keyOf>[0]) => string> {
  const { tx, register } = loading
  const stored = await tx.content.findMany()
  const records = register.programmes.flatMap(({ data }) =>
    data.contents.map((content) => ({ ...content, programmeId: loading.id('programmes', data.slug) })),
  )
  const ids = identify(stored, keyOf, records.map(keyOf))
  const wanted = records.map((record): Content => {
    const { programmeId, part, ordinal, title, counted, citations } = record
    const id = idOf(ids, keyOf(record))
    loading.cite({ contentId: id }, citations)
    return { id, programmeId, part, ordinal, titleVi: title.vi, titleEn: title.en, counted }
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.content.createMany({ data }),
    update: (data) => tx.content.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  loading.removeLater(change.remove, (gone) => tx.content.deleteMany({ where: { id: { in: gone } } }))
  return (of) => idOf(ids, keyOf(of))
}
