import { Issues } from '../issue.ts'
import type { Loading } from './loading.ts'

const MESSAGE = 'is named by units that were imported; put it back'

/**
 * Refuses to lose what imported units rest on: their provinces, what they follow, and the source they cite.
 * @throws RegisterError naming each unit and source that has to come back
 */
export async function keepImported({ tx, ids }: Loading): Promise<void> {
  const issues = new Issues()
  const imported = { some: { imported: true } }
  const units = await tx.administrativeUnit.findMany({
    where: {
      imported: false,
      id: { notIn: [...ids.units.values()] },
      OR: [{ children: imported }, { predecessors: imported }, { successors: imported }],
    },
    select: { fullNameVi: true },
  })
  for (const { fullNameVi } of units) issues.add({ file: 'provinces.yaml', record: fullNameVi }, [], MESSAGE)
  const citations = { some: { OR: [{ unit: { imported: true } }, { succession: { imported: true } }] } }
  const sources = await tx.source.findMany({
    where: { id: { notIn: [...ids.sources.values()] }, citations },
    select: { key: true },
  })
  for (const { key } of sources) issues.add({ file: 'sources.yaml', record: key }, [], MESSAGE)
  issues.throwIfAny()
}
