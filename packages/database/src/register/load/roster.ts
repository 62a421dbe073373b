import type { CoverageMember, CoverageRoster, CriteriaVersion } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { dateOf, idOf } from './reconcile.ts'
import { settle } from './settle.ts'

/** Criteria of indicators, by indicator and code. */
export async function loadCriteria(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<CriteriaVersion, 'id'>>(loading, {
    stored: await tx.criteriaVersion.findMany(),
    keyOf: ({ indicatorId, code }) => `${indicatorId} ${code}`,
    wanted: register.indicators.flatMap(({ data: { slug, criteria } }) =>
      criteria.map(({ code, document, validFrom, citations }) => ({
        columns: {
          indicatorId: loading.id('indicators', slug),
          code,
          documentId: loading.idOrNull('documents', document),
          validFrom: dateOf(validFrom),
        },
        citations,
      })),
    ),
    owner: (criteriaVersionId) => ({ criteriaVersionId }),
    create: (data) => tx.criteriaVersion.createMany({ data }),
    update: (data) => tx.criteriaVersion.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.criteriaVersion.deleteMany({ where: { id: { in: ids } } }),
  })
}

type Columns = Omit<CoverageRoster, 'id'>

const keyOf = ({ indicatorId, unitId }: Pick<Columns, 'indicatorId' | 'unitId'>) => `${indicatorId} ${unitId}`

/** Rosters by indicator and province, and the members known by name. */
export async function loadRosters(loading: Loading): Promise<void> {
  const { tx, register } = loading
  const records = register.indicators.flatMap(({ data: { slug, rosters } }) =>
    rosters.map((roster) => ({
      ...roster,
      indicatorId: loading.id('indicators', slug),
      unitId: loading.id('units', roster.unit),
    })),
  )
  const ids = await settle<Columns>(loading, {
    stored: await tx.coverageRoster.findMany(),
    keyOf,
    wanted: records.map(({ indicatorId, unitId, denominator, denominatorOn, citations }) => ({
      columns: { indicatorId, unitId, denominator, denominatorOn: dateOf(denominatorOn) },
      citations,
    })),
    owner: (coverageRosterId) => ({ coverageRosterId }),
    create: (data) => tx.coverageRoster.createMany({ data }),
    update: (data) => tx.coverageRoster.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.coverageRoster.deleteMany({ where: { id: { in: gone } } }),
  })
  await settle<Omit<CoverageMember, 'id'>>(loading, {
    stored: await tx.coverageMember.findMany(),
    keyOf: ({ rosterId, ordinal }) => `${rosterId} ${ordinal}`,
    wanted: records.flatMap((record) =>
      record.members.map(({ unit, organisation, state, reportedOn }, index) => ({
        columns: {
          rosterId: idOf(ids, keyOf(record)),
          ordinal: index + 1,
          unitId: loading.idOrNull('units', unit),
          organisationId: loading.idOrNull('organisations', organisation),
          state,
          reportedOn: dateOf(reportedOn),
        },
      })),
    ),
    create: (data) => tx.coverageMember.createMany({ data }),
    update: (data) => tx.coverageMember.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (gone) => tx.coverageMember.deleteMany({ where: { id: { in: gone } } }),
  })
}
