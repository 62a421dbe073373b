import { UnitLevel } from '../../generated/enums.ts'
import type { Entry } from '../issue.ts'
import type { Register } from '../register.ts'
import type { ActivityRecord, ProgrammeRecord } from '../schema/programme.ts'
import { checkContributions } from './contribution.ts'
import type { Checker } from './lookup.ts'
import { checkQuantity, checkValue } from './quantity.ts'

type Programme = Entry<ProgrammeRecord>

/** Programmes with all that belongs to them. */
export function checkProgrammes(checker: Checker, { programmes }: Register): void {
  checker.unique(programmes, ({ slug }) => slug, 'slug')
  checker.unique(programmes, ({ renews }) => renews, 'renews')
  for (const entry of programmes) {
    const { file, data } = entry
    checker.citations(data.citations, entry)
    if (file !== `programmes/${data.slug}.yaml`)
      checker.issues.add(entry, ['slug'], `is ${data.slug}; name the file programmes/${data.slug}.yaml`)
    checkPeriod(checker, entry)
    checkParties(checker, entry)
    checkPlaces(checker, entry)
    checkCounts(checker, entry)
    for (const [index, { citations }] of data.contents.entries())
      checker.citations(citations, entry, ['contents', index])
    for (const [index, activity] of data.activities.entries()) checkActivity(checker, entry, activity, index)
    checkTargets(checker, entry)
    checkContributions(checker, entry)
    checkDocuments(checker, entry)
  }
}

function checkDocuments(checker: Checker, entry: Programme): void {
  const { documents } = entry.data
  const names = documents.map(({ document }) => document)
  checker.distinct(names, entry, (index) => ['documents', index, 'document'])
  for (const [index, { document, citations }] of documents.entries()) {
    checker.names('documents', document, entry, ['documents', index, 'document'])
    checker.citations(citations, entry, ['documents', index])
  }
}

function checkPeriod(checker: Checker, entry: Programme): void {
  const { slug, periodFrom, periodTo, periodPrecision, renews } = entry.data
  checker.ordered(periodFrom, periodTo, entry, ['periodTo'])
  if ((periodFrom === null) !== (periodPrecision === null))
    checker.issues.add(entry, ['periodPrecision'], 'goes with periodFrom; write both or neither')
  if (periodFrom === null && periodTo !== null)
    checker.issues.add(entry, ['periodFrom'], 'is missing though periodTo is there; add it, or leave out both')
  checker.names('programmes', renews, entry, ['renews'])
  if (renews === slug) checker.issues.add(entry, ['renews'], 'is itself; write the programme before it')
}

function checkParties(checker: Checker, entry: Programme): void {
  const { parties } = entry.data
  const names = parties.map(({ organisation }) => organisation)
  checker.distinct(names, entry, (index) => ['parties', index, 'organisation'])
  for (const [index, { organisation, roles, citations }] of parties.entries()) {
    checker.names('organisations', organisation, entry, ['parties', index, 'organisation'])
    checker.distinct(roles, entry, (role) => ['parties', index, 'roles', role])
    checker.citations(citations, entry, ['parties', index])
  }
}

function checkPlaces(checker: Checker, entry: Programme): void {
  const { provinces, places } = entry.data
  const { units } = checker.lookup
  for (const [field, keys] of Object.entries({ provinces, places })) {
    checker.distinct(keys, entry, (index) => [field, index])
    for (const [index, key] of keys.entries()) {
      const unit = units.get(key)
      checker.names('units', key, entry, [field, index])
      if (unit && (unit.level === UnitLevel.PROVINCE) !== (field === 'provinces'))
        checker.issues.add(
          entry,
          [field, index],
          `is ${key}, a ${unit.level}; provinces and places below them are kept apart`,
        )
    }
  }
}

/** Nothing is numbered twice, and no more is recorded than the source declares. */
function checkCounts(checker: Checker, entry: Programme): void {
  const { contents, activities, targets, declaredContents, declaredActivities } = entry.data
  const parts = contents.map(({ part, ordinal }) => `${part} ${ordinal}`)
  checker.distinct(parts, entry, (index) => ['contents', index, 'ordinal'])
  for (const [field, records] of Object.entries({ activities, targets })) {
    const ordinals = records.map(({ ordinal }) => String(ordinal))
    checker.distinct(ordinals, entry, (index) => [field, index, 'ordinal'])
  }
  const counted = contents.filter((content) => content.counted).length
  if (declaredContents !== null && counted > declaredContents)
    checker.issues.add(
      entry,
      ['declaredContents'],
      `is ${declaredContents}, but ${counted} are counted; mend the one or the other`,
    )
  if (declaredActivities !== null && activities.length > declaredActivities)
    checker.issues.add(
      entry,
      ['declaredActivities'],
      `is ${declaredActivities}, but ${activities.length} are written; mend the one or the other`,
    )
}

function checkActivity(checker: Checker, entry: Programme, activity: ActivityRecord, index: number): void {
  const path = ['activities', index]
  const { content, lead, startsOn, dueOn, planned, citations } = activity
  checker.citations(citations, entry, path)
  checker.names('organisations', lead, entry, [...path, 'lead'])
  checker.ordered(startsOn, dueOn, entry, [...path, 'dueOn'])
  if (planned) checkValue(checker, planned, entry, [...path, 'planned'])
  const known = entry.data.contents.some((c) => c.part === content?.part && c.ordinal === content.ordinal)
  if (content && !known)
    checker.issues.add(
      entry,
      [...path, 'content'],
      `is ${content.part} ${content.ordinal}; write a content of this programme`,
    )
}

function checkTargets(checker: Checker, entry: Programme): void {
  for (const [index, target] of entry.data.targets.entries()) {
    const path = ['targets', index]
    checker.citations(target.citations, entry, path)
    checker.names('indicators', target.indicator, entry, [...path, 'indicator'])
    checker.names('units', target.unit, entry, [...path, 'unit'])
    checkQuantity(checker, target, entry, [...path, 'quantity'])
    checker.names('measurements', target.baseline, entry, [...path, 'baseline'])
    const baseline = target.baseline === null ? undefined : checker.lookup.measurements.get(target.baseline)
    if (baseline && (baseline.indicator !== target.indicator || baseline.unit !== target.unit))
      checker.issues.add(
        entry,
        [...path, 'baseline'],
        `is ${target.baseline}, of ${baseline.indicator} in ${baseline.unit}; write one of the same indicator and unit`,
      )
  }
}
