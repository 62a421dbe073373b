import type { Content } from '../../generated/client.ts'
import { compare, identify, idOf, write } from './reconcile.ts'
import type { Session } from './session.ts'

const keyOf = ({ programmeId, part, ordinal }: Pick<Content, 'programmeId' | 'part' | 'ordinal'>) =>
  `${programmeId} ${part} ${ordinal}`

/** Contents, by programme, part and number. Returns the id of each by that key. */
export async function loadContents(session: Session): Promise<(of: Parameters<typeof keyOf>[0]) => string> {
  const { tx, register } = session
  const stored = await tx.content.findMany()
  const records = register.programmes.flatMap(({ data }) =>
    data.contents.map((content) => ({ ...content, programmeId: session.id('programmes', data.slug) })),
  )
  const ids = identify(stored, keyOf, records.map(keyOf))
  const wanted = records.map((record): Content => {
    const { programmeId, part, ordinal, title, counted, citations } = record
    const id = idOf(ids, keyOf(record))
    session.cite({ contentId: id }, citations)
    return { id, programmeId, part, ordinal, titleVi: title.vi, titleEn: title.en, counted }
  })
  const change = compare(stored, wanted)
  await write(change, {
    create: (data) => tx.content.createMany({ data }),
    update: (data) => tx.content.update({ where: { id: data.id }, data, select: { id: true } }),
  })
  session.removeLater(change.remove, (gone) => tx.content.deleteMany({ where: { id: { in: gone } } }))
  return (of) => idOf(ids, keyOf(of))
}
