import type { Consultation, ConsultedBody } from '../../generated/client.ts'
import { loadDraftVersions } from './draft.ts'
import type { Loading } from './loading.ts'
import { loadOpinionGroups } from './opinion.ts'
import { dateOf, idOf } from './reconcile.ts'
import { settle } from './settle.ts'

/** Consultations by slug, with the versions of the draft, the opinions and the bodies asked. */
export async function loadConsultations(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const ids = await settle<Omit<Consultation, 'id' | 'searchText'>>(loading, {
    stored: await tx.consultation.findMany({ omit: { searchText: true } }),
    keyOf: ({ slug }) => slug,
    wanted: register.consultations.map(({ data }) => ({
      columns: {
        slug: data.slug,
        programmeId: loading.id('programmes', data.programme),
        documentId: loading.idOrNull('documents', data.document),
        eventId: loading.idOrNull('events', data.event),
        titleVi: data.title.vi,
        titleEn: data.title.en,
        openedOn: dateOf(data.openedOn),
        closedOn: dateOf(data.closedOn),
      },
      citations: data.citations,
    })),
    owner: (consultationId) => ({ consultationId }),
    create: (data) => tx.consultation.createMany({ data }),
    update: (data) => tx.consultation.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.consultation.deleteMany({ where: { id: { in: gone } } }),
  })
  const records = register.consultations.map(({ data }) => ({ ...data, id: idOf(ids, data.slug) }))
  await loadDraftVersions(loading, records)
  await loadOpinionGroups(loading, records)
  await loadConsulted(loading, records)
}

async function loadConsulted(
  loading: Loading,
  records: readonly (Loading['register']['consultations'][number]['data'] & { id: string })[],
): Promise<void> {
  const { tx } = loading
  await settle<Omit<ConsultedBody, 'id'>>(loading, {
    stored: await tx.consultedBody.findMany(),
    keyOf: ({ consultationId, organisationId }) => `${consultationId} ${organisationId}`,
    wanted: records.flatMap(({ id, consulted }) =>
      consulted.map(({ organisation, replied, repliedOn, citations }, index) => ({
        columns: {
          consultationId: id,
          organisationId: loading.id('organisations', organisation),
          ordinal: index + 1,
          replied,
          repliedOn: dateOf(repliedOn),
        },
        citations,
      })),
    ),
    owner: (consultedBodyId) => ({ consultedBodyId }),
    create: (data) => tx.consultedBody.createMany({ data }),
    update: (data) => tx.consultedBody.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.consultedBody.deleteMany({ where: { id: { in: gone } } }),
  })
}
