import { builder } from '../../builder.ts'

/** Every type of record the feed tells of, as the change log names it. */
const TYPES = {
  ACTIVITY: ['Activity', 'Activities, with their citations.'],
  CONSULTATION: ['Consultation', 'Consultations, with versions of the draft, groups of opinions and bodies asked.'],
  CONTENT: ['Content', 'Contents of programmes.'],
  CONTRIBUTION: ['Contribution', 'Contributions in kind, with places and what either side confirms.'],
  COVERAGE_ROSTER: ['CoverageRoster', 'Rosters of coverage, with their members.'],
  DIRECTIVE: ['Directive', 'What was asked at events.'],
  DOCUMENT: ['Document', 'Documents, with their links to documents and programmes.'],
  DOCUMENT_TARGET: ['DocumentTarget', 'Values that documents set.'],
  DRAFT_TARGET: ['DraftTarget', 'Targets in versions of drafts, with the version.'],
  EVENT: ['Event', 'Events, with those who took part and from where.'],
  HONOUR: ['Honour', 'Honours, with their recipients.'],
  INDICATOR: ['Indicator', 'Indicators, with the criteria they are counted by.'],
  MEASUREMENT: ['Measurement', 'Measurements, superseded revisions among them.'],
  OPINION: ['Opinion', 'Opinions, with the group they stand under.'],
  ORGANISATION: ['Organisation', 'Organisations, with the officials named in them.'],
  PLACE: ['Place', 'Units below the province, with successions and lineage.'],
  POLICY_CONDITION: ['PolicyCondition', 'Conditions of policies.'],
  PROGRAMME: ['Programme', 'Programmes, with parties, provinces, places, links to documents and movements.'],
  PROVINCE: ['Province', 'Provinces, with successions and lineage.'],
  SOURCE: ['Source', 'Sources.'],
  TARGET: ['Target', 'Targets, with their newest value.'],
} as const

export type ChangeType = (typeof TYPES)[keyof typeof TYPES][0]

/** The types as the change log names them. */
export const CHANGE_TYPES: readonly ChangeType[] = Object.values(TYPES).map(([type]) => type)

const values = Object.fromEntries(
  Object.entries(TYPES).map(([name, [value, description]]) => [name, { value, description }]),
)

export const ChangeTypeEnum = builder.enumType('ChangeType', {
  description: 'A type of record that the feed tells of: every type that is a Node.',
  values: values as Record<keyof typeof TYPES, { value: ChangeType; description: string }>,
})
