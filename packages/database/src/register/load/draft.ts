import type { DraftTarget, DraftVersion } from '../../generated/client.ts'
import type { ConsultationRecord } from '../schema/consultation.ts'
import type { Loading } from './loading.ts'
import { quantityColumns } from './quantity.ts'
import { dateOf, idOf } from './reconcile.ts'
import { settle } from './settle.ts'

type Columns = Omit<DraftVersion, 'id'>

const keyOf = ({ consultationId, ordinal }: Pick<Columns, 'consultationId' | 'ordinal'>) =>
  `${consultationId} ${ordinal}`

/** Versions of drafts by consultation and number, and the targets each held, by indicator. */
export async function loadDraftVersions(
  loading: Loading,
  consultations: readonly (ConsultationRecord & { id: string })[],
): Promise<void> {
  const { tx } = loading
  const records = consultations.flatMap(({ id: consultationId, versions }) =>
    versions.map((version) => ({ ...version, consultationId })),
  )
  const ids = await settle<Columns>(loading, {
    stored: await tx.draftVersion.findMany(),
    keyOf,
    wanted: records.map(({ consultationId, ordinal, label, datedOn, citations }) => ({
      columns: { consultationId, ordinal, labelVi: label.vi, labelEn: label.en, datedOn: dateOf(datedOn) },
      citations,
    })),
    owner: (draftVersionId) => ({ draftVersionId }),
    create: (data) => tx.draftVersion.createMany({ data }),
    update: (data) => tx.draftVersion.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.draftVersion.deleteMany({ where: { id: { in: gone } } }),
  })
  await settle<Omit<DraftTarget, 'id'>>(loading, {
    stored: await tx.draftTarget.findMany(),
    keyOf: ({ versionId, indicatorId }) => `${versionId} ${indicatorId}`,
    wanted: records.flatMap((record) =>
      record.targets.map(({ ordinal, indicator, quantity, dueOn, citations }) => ({
        columns: {
          versionId: idOf(ids, keyOf(record)),
          indicatorId: loading.id('indicators', indicator),
          ordinal,
          ...quantityColumns(quantity),
          dueOn: dateOf(dueOn),
        },
        citations,
      })),
    ),
    owner: (draftTargetId) => ({ draftTargetId }),
    create: (data) => tx.draftTarget.createMany({ data }),
    update: (data) => tx.draftTarget.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.draftTarget.deleteMany({ where: { id: { in: gone } } }),
  })
}
