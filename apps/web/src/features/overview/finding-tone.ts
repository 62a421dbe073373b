import type { FindingKind } from '@nhip-cau/graphql/types'
import type { Tone } from '../../ui/mark.tsx'

/** How grave each kind of finding is, in the four states of the ledger. */
export const findingTones: Record<FindingKind, Tone> = {
  TARGET_LATE: 'late',
  ACTIVITY_LATE: 'late',
  DIRECTIVE_OPEN: 'risk',
  TARGET_AT_RISK: 'risk',
  ENDS_WITHOUT_RENEWAL: 'risk',
  PROPOSED_NOT_SIGNED: 'risk',
  OPINION_UNANSWERED: 'risk',
  DECLARED_NOT_RECORDED: 'none',
  TARGET_NOT_ASSESSABLE: 'none',
  PARTY_SUCCEEDED: 'none',
  CONTRIBUTION_NOT_DELIVERED: 'risk',
  CONTRIBUTION_UNCONFIRMED: 'none',
  DISAGGREGATION_MISMATCH: 'risk',
  DRAFT_TARGET_WITHOUT_TIME_LINE: 'none',
  TARGET_WITHOUT_BASELINE: 'none',
  INDICATOR_WITHOUT_CODE: 'none',
}
