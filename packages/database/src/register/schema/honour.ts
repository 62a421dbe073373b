import * as v from 'valibot'
import { HonourAuthority, RecipientKind } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import { localised, oneOf, positive, slug, text, unstated } from './value.ts'

const recipient = v.strictObject({
  kind: oneOf(RecipientKind),
  count: positive,
  organisation: unstated(slug),
  description: unstated(localised),
})

/** A title or award. Recipients are bodies, or persons by role and number. */
export const honour = cited({
  slug,
  title: localised,
  authority: oneOf(HonourAuthority),
  decision: unstated(text),
  event: unstated(slug),
  programme: unstated(slug),
  indicator: unstated(slug),
  recipients: v.pipe(v.array(recipient), v.minLength(1, 'is empty; write who received it')),
  citations: citations(
    'title',
    'authority',
    'decision',
    'event',
    'programme',
    'indicator',
    'recipients',
    'recipients.organisation',
  ),
})
export type HonourRecord = v.InferOutput<typeof honour>

/** An emulation movement under a programme. */
export const movement = cited({
  programme: slug,
  ordinal: positive,
  name: localised,
  citations: citations('programme', 'ordinal', 'name'),
})
export type MovementRecord = v.InferOutput<typeof movement>

/** The file honours.yaml. */
export const honoursFile = v.strictObject({ movements: v.array(v.unknown()), honours: v.array(v.unknown()) })
