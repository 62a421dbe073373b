import type { DocumentKind, DocumentLevel, DocumentStatus, OpinionAnswer } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { anyOf, anyText, listSearch } from '../../app/list-search.ts'

/** Highest first. */
export const documentLevels = [
  'PARTY_CENTRAL',
  'NATIONAL',
  'MINISTRY',
  'PROVINCE',
] as const satisfies readonly DocumentLevel[]

export const documentKinds = [
  'RESOLUTION',
  'DECISION',
  'CIRCULAR',
  'PROGRAMME',
  'PROJECT',
] as const satisfies readonly DocumentKind[]

export const documentStatuses = ['ISSUED', 'DRAFT'] as const satisfies readonly DocumentStatus[]

/** State of the list of documents. `programme` is a slug. */
export const documentsSearch = v.object({
  ...listSearch,
  level: anyOf(documentLevels),
  kind: anyOf(documentKinds),
  status: anyOf(documentStatuses),
  programme: anyText,
})

export type DocumentsSearch = v.InferOutput<typeof documentsSearch>

/** State of the list of consultations: `pending` keeps those with an opinion that has no answer. */
export const consultationsSearch = v.object({
  ...listSearch,
  pending: anyOf(['true', 'false']),
})

export type ConsultationsSearch = v.InferOutput<typeof consultationsSearch>

export const opinionAnswers = [
  'ABSORBED',
  'PARTLY_ABSORBED',
  'EXPLAINED',
  'PENDING',
] as const satisfies readonly OpinionAnswer[]

/** State of one consultation: only the opinions answered so. */
export const consultationSearch = v.object({ answer: anyOf(opinionAnswers) })
