import { sortKey } from '@nhip-cau/rules/text'
import type { Honour, HonourRecipient, Movement } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { idOf } from './reconcile.ts'
import { settle } from './settle.ts'

/** Movements by programme and number; honours by slug, with their recipients. */
export async function loadHonours(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await loadMovements(loading)
  const ids = await settle<Omit<Honour, 'id' | 'searchText'>>(loading, {
    stored: await tx.honour.findMany({ omit: { searchText: true } }),
    keyOf: ({ slug }) => slug,
    wanted: register.honours.map(({ data }, index) => ({
      columns: {
        slug: data.slug,
        titleVi: data.title.vi,
        titleEn: data.title.en,
        sortKey: sortKey(data.title.vi),
        authority: data.authority,
        decision: data.decision,
        eventId: loading.idOrNull('events', data.event),
        programmeId: loading.idOrNull('programmes', data.programme),
        indicatorId: loading.idOrNull('indicators', data.indicator),
        ordinal: index + 1,
      },
      citations: data.citations,
    })),
    owner: (honourId) => ({ honourId }),
    create: (data) => tx.honour.createMany({ data }),
    update: (data) => tx.honour.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.honour.deleteMany({ where: { id: { in: gone } } }),
  })
  await settle<Omit<HonourRecipient, 'id'>>(loading, {
    stored: await tx.honourRecipient.findMany(),
    keyOf: ({ honourId, ordinal }) => `${honourId} ${ordinal}`,
    wanted: register.honours.flatMap(({ data: { slug, recipients } }) =>
      recipients.map(({ kind, count, organisation, description }, index) => ({
        columns: {
          honourId: idOf(ids, slug),
          ordinal: index + 1,
          kind,
          count,
          organisationId: loading.idOrNull('organisations', organisation),
          descriptionVi: description?.vi ?? null,
          descriptionEn: description?.en ?? null,
        },
      })),
    ),
    create: (data) => tx.honourRecipient.createMany({ data }),
    update: (data) => tx.honourRecipient.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.honourRecipient.deleteMany({ where: { id: { in: gone } } }),
  })
}

async function loadMovements(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<Movement, 'id'>>(loading, {
    stored: await tx.movement.findMany(),
    keyOf: ({ programmeId, ordinal }) => `${programmeId} ${ordinal}`,
    wanted: register.movements.map(({ data: { programme, ordinal, name, citations } }) => ({
      columns: { programmeId: loading.id('programmes', programme), ordinal, nameVi: name.vi, nameEn: name.en },
      citations,
    })),
    owner: (movementId) => ({ movementId }),
    create: (data) => tx.movement.createMany({ data }),
    update: (data) => tx.movement.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.movement.deleteMany({ where: { id: { in: ids } } }),
  })
}
