import type { Measurement } from '../../generated/client.ts'
import { Issues } from '../issue.ts'
import type { Loading } from './loading.ts'

const MESSAGE = 'is named by a measurement on record, and those are never removed; put it back'

/**
 * Refuses to lose what a measurement on record speaks of, even one that is no longer in the files.
 * @throws RegisterError naming each source, unit and indicator that has to come back
 */
export async function keepNamed(loading: Loading, measurements: readonly Measurement[]): Promise<void> {
  const { tx, ids } = loading
  const lost = (named: readonly string[], kept: ReadonlyMap<string, string>) => {
    const wanted = new Set(kept.values())
    return [...new Set(named)].filter((id) => !wanted.has(id))
  }
  const issues = new Issues()
  const refuse = (file: string, names: readonly string[]) => {
    for (const record of names) issues.add({ file, record }, [], MESSAGE)
  }
  const sources = lost(
    measurements.map((row) => row.sourceId),
    ids.sources,
  )
  if (sources.length > 0) {
    const rows = await tx.source.findMany({ where: { id: { in: sources } } })
    refuse(
      'sources.yaml',
      rows.map(({ key }) => key),
    )
  }
  const indicators = lost(
    measurements.map((row) => row.indicatorId),
    ids.indicators,
  )
  if (indicators.length > 0) {
    const rows = await tx.indicator.findMany({ where: { id: { in: indicators } }, select: { slug: true } })
    refuse(
      'indicators.yaml',
      rows.map(({ slug }) => slug),
    )
  }
  const units = lost(
    measurements.map((row) => row.unitId),
    ids.units,
  )
  if (units.length > 0) {
    // A unit that goes has given its code up; its name says which it is.
    const rows = await tx.administrativeUnit.findMany({ where: { id: { in: units } } })
    refuse(
      'provinces.yaml',
      rows.map(({ fullNameVi }) => fullNameVi),
    )
  }
  issues.throwIfAny()
}
