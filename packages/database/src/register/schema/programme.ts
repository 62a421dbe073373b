import * as v from 'valibot'
import { ActivityStatus, ContentPart, PartyRole, ProgrammeKind } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { contribution } from './contribution.ts'
import { programmeDocument } from './document.ts'
import { measurement, target } from './indicator.ts'
import { citations } from './source.ts'
import { count, day, localised, oneOf, plannedQuantity, positive, precision, slug, unitRef, unstated } from './value.ts'

const party = cited({
  organisation: slug,
  roles: v.pipe(v.array(oneOf(PartyRole)), v.minLength(1, 'is empty; write at least one role')),
  citations: citations('organisation', 'role'),
})

const content = cited({
  part: v.optional(oneOf(ContentPart), ContentPart.PROGRAMME),
  ordinal: positive,
  title: localised,
  counted: v.optional(v.boolean(), true),
  citations: citations('ordinal', 'title', 'counted'),
})

const activity = cited({
  ordinal: positive,
  title: localised,
  /** The content it stands under, where the source says so. */
  content: unstated(v.strictObject({ part: v.optional(oneOf(ContentPart), ContentPart.PROGRAMME), ordinal: positive })),
  lead: unstated(slug),
  status: oneOf(ActivityStatus),
  startsOn: unstated(day),
  dueOn: unstated(day),
  planned: unstated(plannedQuantity),
  citations: citations('ordinal', 'title', 'content', 'lead', 'status', 'startsOn', 'dueOn', 'planned'),
})
export type ActivityRecord = v.InferOutput<typeof activity>

/** A file of the folder programmes: one agreement or plan with all that belongs to it. */
export const programme = cited({
  slug,
  kind: oneOf(ProgrammeKind),
  title: localised,
  periodFrom: unstated(day),
  periodTo: unstated(day),
  periodPrecision: unstated(precision),
  signedOn: unstated(day),
  launchedOn: unstated(day),
  attestedOn: unstated(day),
  draftedOn: unstated(day),
  proposedOn: unstated(day),
  declaredContents: unstated(count),
  declaredActivities: unstated(count),
  renews: unstated(slug),
  provinces: v.pipe(v.array(unitRef), v.minLength(1, 'is empty; write the provinces of its parties and places')),
  places: v.optional(v.array(unitRef), []),
  citations: citations(
    'kind',
    'title',
    'periodFrom',
    'periodTo',
    'signedOn',
    'launchedOn',
    'attestedOn',
    'draftedOn',
    'proposedOn',
    'declaredContents',
    'declaredActivities',
    'renews',
    'provinces',
    'places',
    'contents',
    'activities',
    'targets',
    'contributions',
    'documents',
  ),
  parties: v.pipe(v.array(party), v.minLength(1, 'is empty; write who takes part')),
  contents: v.optional(v.array(content), []),
  activities: v.optional(v.array(activity), []),
  targets: v.optional(v.array(target), []),
  measurements: v.optional(v.array(measurement), []),
  contributions: v.optional(v.array(contribution), []),
  documents: v.optional(v.array(programmeDocument), []),
})
export type ProgrammeRecord = v.InferOutput<typeof programme>
