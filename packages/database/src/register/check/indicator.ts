import { IndicatorKind } from '../../generated/enums.ts'
import type { Entry } from '../issue.ts'
import type { Register } from '../register.ts'
import type { IndicatorRecord, MeasurementRecord } from '../schema/indicator.ts'
import type { Checker } from './lookup.ts'
import { checkQuantity } from './quantity.ts'
import { checkCriteriaAndRosters } from './roster.ts'

/** The catalogue, and every reported value. */
export function checkIndicators(checker: Checker, { indicators, measurements }: Register): void {
  checker.unique(indicators, ({ slug }) => slug, 'slug')
  checker.unique(indicators, ({ catalogueCode }) => catalogueCode, 'catalogueCode')
  for (const entry of indicators) checkIndicator(checker, entry)
  checker.unique(measurements, ({ key }) => key, 'key')
  checker.unique(measurements, seriesOf, 'periodFrom')
  for (const entry of measurements) checkMeasurement(checker, entry)
}

/** What makes two reported values one series: everything but the value. */
export function seriesOf(of: MeasurementRecord): string {
  return [of.indicator, of.unit, of.source, of.periodFrom, of.periodTo, of.disaggregation].join(' ').trim()
}

function checkIndicator(checker: Checker, entry: Entry<IndicatorRecord>): void {
  const { kind, unit, citations } = entry.data
  checker.citations(citations, entry)
  if ((kind === IndicatorKind.MILESTONE) !== (unit === 'milestone'))
    checker.issues.add(
      entry,
      ['unit'],
      `is ${unit} with the kind ${kind}; a milestone has the unit milestone, and only it`,
    )
  checkCriteriaAndRosters(checker, entry)
}

function checkMeasurement(checker: Checker, entry: Entry<MeasurementRecord>): void {
  const { indicator, unit, source, periodFrom, periodTo, criteriaVersion, citations } = entry.data
  checker.citations(citations, entry)
  checker.names('indicators', indicator, entry, ['indicator'])
  checker.names('units', unit, entry, ['unit'])
  checker.names('sources', source, entry, ['source'])
  checker.ordered(periodFrom, periodTo, entry, ['periodTo'])
  checkQuantity(checker, entry.data, entry, ['quantity'])
  const criteria = checker.lookup.indicators.get(indicator)?.criteria.map(({ code }) => code)
  if (criteria && criteriaVersion !== null && !criteria.includes(criteriaVersion))
    checker.issues.add(
      entry,
      ['criteriaVersion'],
      `is ${criteriaVersion}; write the code of one of the criteria of ${indicator}`,
    )
  const place = checker.lookup.units.get(unit)
  if (place && ((place.validFrom ?? '') > periodTo || (place.validTo ?? '9999') < periodFrom))
    checker.issues.add(entry, ['unit'], `is ${unit}, which was not valid in the period; write the unit of that time`)
}
