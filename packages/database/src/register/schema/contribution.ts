import * as v from 'valibot'
import { ContributionKind, ContributionSide } from '../../generated/enums.ts'
import { cited } from './cited.ts'
import { citations } from './source.ts'
import { day, localised, oneOf, positive, precision, quantity, slug, unitRef, unstated } from './value.ts'

const confirmation = cited({
  side: oneOf(ContributionSide),
  confirmedOn: unstated(day),
  quantity,
  citations: citations('confirmedOn', 'quantity'),
})

/** Something in kind that went, or is to go, from one party to another. */
export const contribution = cited({
  ordinal: positive,
  kind: oneOf(ContributionKind),
  what: localised,
  giver: unstated(slug),
  receiver: unstated(slug),
  delivered: v.boolean(),
  periodFrom: unstated(day),
  periodTo: unstated(day),
  periodPrecision: unstated(precision),
  places: v.optional(v.array(unitRef), []),
  quantity,
  confirmations: v.optional(v.array(confirmation), []),
  citations: citations(
    'kind',
    'what',
    'giver',
    'receiver',
    'delivered',
    'periodFrom',
    'periodTo',
    'places',
    'quantity',
    'confirmations',
  ),
})
export type ContributionRecord = v.InferOutput<typeof contribution>
