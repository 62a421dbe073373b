import type { Opinion, OpinionGroup } from '../../generated/client.ts'
import type { ConsultationRecord } from '../schema/consultation.ts'
import type { Loading } from './loading.ts'
import { dateOf, idOf } from './reconcile.ts'
import { settle } from './settle.ts'

type Columns = Omit<OpinionGroup, 'id'>

const keyOf = ({ consultationId, ordinal }: Pick<Columns, 'consultationId' | 'ordinal'>) =>
  `${consultationId} ${ordinal}`

/** Groups of opinions by consultation and number, and the opinions in each. */
export async function loadOpinionGroups(
  loading: Loading,
  consultations: readonly (ConsultationRecord & { id: string })[],
): Promise<void> {
  const { tx } = loading
  const records = consultations.flatMap(({ id: consultationId, groups }) =>
    groups.map((group) => ({ ...group, consultationId })),
  )
  const ids = await settle<Columns>(loading, {
    stored: await tx.opinionGroup.findMany(),
    keyOf,
    wanted: records.map(({ consultationId, ordinal, topic, citations }) => ({
      columns: { consultationId, ordinal, topicVi: topic.vi, topicEn: topic.en },
      citations,
    })),
    owner: (opinionGroupId) => ({ opinionGroupId }),
    create: (data) => tx.opinionGroup.createMany({ data }),
    update: (data) => tx.opinionGroup.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.opinionGroup.deleteMany({ where: { id: { in: gone } } }),
  })
  await settle<Omit<Opinion, 'id' | 'searchText'>>(loading, {
    stored: await tx.opinion.findMany({ omit: { searchText: true } }),
    keyOf: ({ groupId, ordinal }) => `${groupId} ${ordinal}`,
    wanted: records.flatMap((record) =>
      record.opinions.map(({ ordinal, author, text, answer, reason, answeredOn, citations }) => ({
        columns: {
          groupId: idOf(ids, keyOf(record)),
          ordinal,
          authorId: loading.idOrNull('organisations', author),
          textVi: text.vi,
          textEn: text.en,
          answer,
          reasonVi: reason?.vi ?? null,
          reasonEn: reason?.en ?? null,
          answeredOn: dateOf(answeredOn),
        },
        citations,
      })),
    ),
    owner: (opinionId) => ({ opinionId }),
    create: (data) => tx.opinion.createMany({ data }),
    update: (data) => tx.opinion.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.opinion.deleteMany({ where: { id: { in: gone } } }),
  })
}
