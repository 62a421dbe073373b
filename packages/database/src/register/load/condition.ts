import type { PolicyCondition } from '../../generated/client.ts'
import type { Loading } from './loading.ts'
import { quantityColumns } from './quantity.ts'
import { settle } from './settle.ts'

/** Conditions of policies, by slug. */
export async function loadConditions(loading: Loading): Promise<void> {
  const { tx, register } = loading
  await settle<Omit<PolicyCondition, 'id' | 'searchText'>>(loading, {
    stored: await tx.policyCondition.findMany({ omit: { searchText: true } }),
    keyOf: ({ slug }) => slug,
    wanted: register.conditions.map(({ data: { slug, unit, programme, text, quantity, citations } }) => ({
      columns: {
        slug,
        unitId: loading.id('units', unit),
        programmeId: loading.idOrNull('programmes', programme),
        textVi: text.vi,
        textEn: text.en,
        ...quantityColumns(quantity),
      },
      citations,
    })),
    owner: (policyConditionId) => ({ policyConditionId }),
    create: (data) => tx.policyCondition.createMany({ data }),
    update: (data) => tx.policyCondition.update({ where: { id: data.id }, data, select: { id: true } }),
    remove: (ids) => tx.policyCondition.deleteMany({ where: { id: { in: ids } } }),
  })
}
