import type { ProgrammeKind, ProgrammeOrder, ProgrammeStatus } from '@nhip-cau/graphql/types'
import * as v from 'valibot'
import { anyCode, anyOf, anyText, listSearch } from '../../app/list-search.ts'

export const programmeKinds = [
  'COORDINATION_PROGRAMME',
  'INTER_PROVINCIAL_COOPERATION',
  'SCHOOL_ENTERPRISE_LINKAGE',
  'MEMORANDUM',
  'PROVINCIAL_PROJECT',
  'EMULATION_PROGRAMME',
] as const satisfies readonly ProgrammeKind[]

export const programmeStatuses = [
  'IN_FORCE',
  'DRAFT',
  'PROPOSED',
  'ENDED',
] as const satisfies readonly ProgrammeStatus[]

export const programmeOrders = [
  'PERIOD_START_DESC',
  'PERIOD_START',
  'PERIOD_END',
  'TITLE',
] as const satisfies readonly ProgrammeOrder[]

/** State of the list of programmes. `organisation` is a slug, set by links from search results. */
export const programmesSearch = v.object({
  ...listSearch,
  kind: anyOf(programmeKinds),
  status: anyOf(programmeStatuses),
  province: anyCode,
  organisation: anyText,
  order: anyOf(programmeOrders),
})

export type ProgrammesSearch = v.InferOutput<typeof programmesSearch>
