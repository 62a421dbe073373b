import * as v from 'valibot'
import { DirectiveKind, EventKind, EventMode, PartOfDay } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import { day, localised, oneOf, positive, slug, unitRef, unstated } from './value.ts'

/** Who took part: an organisation of the register, or a body by name only. */
const attendee = v.pipe(
  v.strictObject({ organisation: unstated(slug), name: unstated(localised), role: unstated(localised) }),
  v.check(
    ({ organisation, name }) => (organisation === null) !== (name === null),
    'names nobody or two; write organisation, or name',
  ),
)

const bridgePoint = v.strictObject({
  name: localised,
  main: v.optional(v.boolean(), false),
  mode: oneOf(EventMode),
  count: unstated(positive),
})

const directive = cited({
  ordinal: positive,
  kind: oneOf(DirectiveKind),
  text: localised,
  askedBy: unstated(slug),
  owner: unstated(slug),
  programme: unstated(slug),
  dueOn: unstated(day),
  closedOn: unstated(day),
  closedHow: unstated(localised),
  citations: citations('ordinal', 'kind', 'text', 'askedBy', 'owner', 'programme', 'dueOn', 'closedOn', 'closedHow'),
})
export type DirectiveRecord = v.InferOutput<typeof directive>

/** A signing, workshop, conference or working session. */
export const event = cited({
  slug,
  kind: oneOf(EventKind),
  title: localised,
  heldOn: day,
  partOfDay: unstated(oneOf(PartOfDay)),
  mode: unstated(oneOf(EventMode)),
  host: unstated(slug),
  unit: unstated(unitRef),
  venue: unstated(localised),
  programme: unstated(slug),
  citations: citations(
    'kind',
    'title',
    'heldOn',
    'partOfDay',
    'mode',
    'host',
    'unit',
    'venue',
    'programme',
    'attendees',
    'attendees.role',
    'bridgePoints',
    'bridgePoints.count',
    'directives',
  ),
  attendees: v.optional(v.array(attendee), []),
  bridgePoints: v.optional(v.array(bridgePoint), []),
  directives: v.optional(v.array(directive), []),
})
export type EventRecord = v.InferOutput<typeof event>

/** The file events.yaml. */
export const eventsFile = v.strictObject({ events: v.array(v.unknown()) })
