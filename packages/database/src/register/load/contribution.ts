import type { Contribution, ContributionConfirmation, ContributionPlace } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { quantityColumns } from './quantity.ts'
import { compareKeys, dateOf, idOf } from './reconcile.ts'
import { settle } from './settle.ts'

type Columns = Omit<Contribution, 'id' | 'searchText'>

const keyOf = ({ programmeId, ordinal }: Pick<Columns, 'programmeId' | 'ordinal'>) => `${programmeId} ${ordinal}`

/** Contributions by programme and number, the places they went to, and what either side confirms. */
export async function loadContributions(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const records = register.programmes.flatMap(({ data }) =>
    data.contributions.map((record) => ({ ...record, programmeId: loading.id('programmes', data.slug) })),
  )
  const ids = await settle<Columns>(loading, {
    stored: await tx.contribution.findMany({ omit: { searchText: true } }),
    keyOf,
    wanted: records.map((record) => ({
      columns: {
        programmeId: record.programmeId,
        ordinal: record.ordinal,
        kind: record.kind,
        whatVi: record.what.vi,
        whatEn: record.what.en,
        giverId: loading.idOrNull('organisations', record.giver),
        receiverId: loading.idOrNull('organisations', record.receiver),
        delivered: record.delivered,
        periodFrom: dateOf(record.periodFrom),
        periodTo: dateOf(record.periodTo),
        periodPrecision: record.periodPrecision,
        ...quantityColumns(record.quantity),
      },
      citations: record.citations,
    })),
    owner: (contributionId) => ({ contributionId }),
    create: (data) => tx.contribution.createMany({ data }),
    update: (data) => tx.contribution.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.contribution.deleteMany({ where: { id: { in: gone } } }),
  })
  const places = compareKeys<ContributionPlace>(
    await tx.contributionPlace.findMany(),
    records.flatMap((record) =>
      record.places.map((key) => ({ contributionId: idOf(ids, keyOf(record)), unitId: loading.id('units', key) })),
    ),
    ({ contributionId, unitId }) => `${contributionId} ${unitId}`,
  )
  if (places.remove.length > 0) await tx.contributionPlace.deleteMany({ where: { OR: places.remove } })
  if (places.add.length > 0) await tx.contributionPlace.createMany({ data: places.add })
  await settle<Omit<ContributionConfirmation, 'id'>>(loading, {
    stored: await tx.contributionConfirmation.findMany(),
    keyOf: ({ contributionId, side }) => `${contributionId} ${side}`,
    wanted: records.flatMap((record) =>
      record.confirmations.map(({ side, confirmedOn, quantity, citations }) => ({
        columns: {
          contributionId: idOf(ids, keyOf(record)),
          side,
          confirmedOn: dateOf(confirmedOn),
          ...quantityColumns(quantity),
        },
        citations,
      })),
    ),
    owner: (contributionConfirmationId) => ({ contributionConfirmationId }),
    create: (data) => tx.contributionConfirmation.createMany({ data }),
    update: (data) => tx.contributionConfirmation.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.contributionConfirmation.deleteMany({ where: { id: { in: gone } } }),
  })
}
