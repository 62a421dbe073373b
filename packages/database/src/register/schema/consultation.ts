import * as v from 'valibot'
import { OpinionAnswer } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import { day, localised, oneOf, positive, quantity, slug, unstated } from './value.ts'

const draftTarget = cited({
  ordinal: positive,
  indicator: slug,
  quantity,
  dueOn: unstated(day),
  citations: citations('indicator', 'quantity', 'dueOn'),
})

const version = cited({
  ordinal: positive,
  label: localised,
  datedOn: unstated(day),
  citations: citations('ordinal', 'label', 'datedOn', 'targets'),
  targets: v.optional(v.array(draftTarget), []),
})

const opinion = cited({
  ordinal: positive,
  author: unstated(slug),
  text: localised,
  answer: oneOf(OpinionAnswer),
  reason: unstated(localised),
  answeredOn: unstated(day),
  citations: citations('ordinal', 'author', 'text', 'answer', 'reason', 'answeredOn'),
})
export type OpinionRecord = v.InferOutput<typeof opinion>

const group = cited({
  ordinal: positive,
  topic: localised,
  citations: citations('ordinal', 'topic', 'opinions'),
  opinions: v.optional(v.array(opinion), []),
})

const consulted = cited({
  organisation: slug,
  replied: unstated(v.boolean()),
  repliedOn: unstated(day),
  citations: citations('organisation', 'replied', 'repliedOn'),
})

/** Collecting opinions on a draft: its versions, the opinions in groups, the bodies asked. */
export const consultation = cited({
  slug,
  programme: slug,
  document: unstated(slug),
  event: unstated(slug),
  title: localised,
  openedOn: unstated(day),
  closedOn: unstated(day),
  citations: citations(
    'programme',
    'document',
    'event',
    'title',
    'openedOn',
    'closedOn',
    'versions',
    'groups',
    'consulted',
  ),
  versions: v.optional(v.array(version), []),
  groups: v.optional(v.array(group), []),
  consulted: v.optional(v.array(consulted), []),
})
export type ConsultationRecord = v.InferOutput<typeof consultation>

/** The file consultations.yaml. */
export const consultationsFile = v.strictObject({ consultations: v.array(v.unknown()) })
