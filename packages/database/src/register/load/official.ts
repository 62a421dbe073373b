import type { Official } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { dateOf } from './reconcile.ts'
import { settle } from './settle.ts'

/** Public officers, by organisation and number. */
export async function loadOfficials(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<Official, 'id'>>(loading, {
    stored: await tx.official.findMany(),
    keyOf: ({ organisationId, ordinal }) => `${organisationId} ${ordinal}`,
    wanted: register.organisations.flatMap(({ data: { slug, officials } }) =>
      officials.map(({ name, role, asOf, citations }, index) => ({
        columns: {
          organisationId: loading.id('organisations', slug),
          ordinal: index + 1,
          name,
          roleVi: role.vi,
          roleEn: role.en,
          asOf: dateOf(asOf),
        },
        citations,
      })),
    ),
    owner: (officialId) => ({ officialId }),
    create: (data) => tx.official.createMany({ data }),
    update: (data) => tx.official.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.official.deleteMany({ where: { id: { in: ids } } }),
  })
}
