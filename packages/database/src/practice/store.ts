import type { Prisma } from '../generated/client.ts'

/** The rows of each table, by the client's names. In the order in which tables point at each other. */
export type Tables = {
  source: Prisma.SourceCreateManyInput
  administrativeUnit: Prisma.AdministrativeUnitCreateManyInput
  succession: Prisma.SuccessionCreateManyInput
  unitLineage: Prisma.UnitLineageCreateManyInput
  organisation: Prisma.OrganisationCreateManyInput
  indicator: Prisma.IndicatorCreateManyInput
  document: Prisma.DocumentCreateManyInput
  criteriaVersion: Prisma.CriteriaVersionCreateManyInput
  documentLink: Prisma.DocumentLinkCreateManyInput
  documentTarget: Prisma.DocumentTargetCreateManyInput
  programme: Prisma.ProgrammeCreateManyInput
  party: Prisma.PartyCreateManyInput
  programmeProvince: Prisma.ProgrammeProvinceCreateManyInput
  programmeDocument: Prisma.ProgrammeDocumentCreateManyInput
  content: Prisma.ContentCreateManyInput
  activity: Prisma.ActivityCreateManyInput
  measurement: Prisma.MeasurementCreateManyInput
  target: Prisma.TargetCreateManyInput
  policyCondition: Prisma.PolicyConditionCreateManyInput
  contribution: Prisma.ContributionCreateManyInput
  contributionPlace: Prisma.ContributionPlaceCreateManyInput
  contributionConfirmation: Prisma.ContributionConfirmationCreateManyInput
  event: Prisma.EventCreateManyInput
  eventAttendee: Prisma.EventAttendeeCreateManyInput
  bridgePoint: Prisma.BridgePointCreateManyInput
  directive: Prisma.DirectiveCreateManyInput
  consultation: Prisma.ConsultationCreateManyInput
  draftVersion: Prisma.DraftVersionCreateManyInput
  draftTarget: Prisma.DraftTargetCreateManyInput
  opinionGroup: Prisma.OpinionGroupCreateManyInput
  opinion: Prisma.OpinionCreateManyInput
  consultedBody: Prisma.ConsultedBodyCreateManyInput
  movement: Prisma.MovementCreateManyInput
  honour: Prisma.HonourCreateManyInput
  honourRecipient: Prisma.HonourRecipientCreateManyInput
  coverageRoster: Prisma.CoverageRosterCreateManyInput
  coverageMember: Prisma.CoverageMemberCreateManyInput
  citation: Prisma.CitationCreateManyInput
}
export type Table = keyof Tables

/** Everything made up but the measurements, which are streamed. */
export class Store {
  readonly rows = new Map<Table, object[]>()

  /** Notes a row and gives it back. */
  add<T extends Table, R extends Tables[T]>(table: T, row: R): R {
    const rows = this.rows.get(table) ?? []
    this.rows.set(table, rows)
    rows.push(row)
    return row
  }

  count(table: Table): number {
    return this.rows.get(table)?.length ?? 0
  }
}
