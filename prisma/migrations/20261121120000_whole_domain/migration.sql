-- CreateEnum
CREATE TYPE "OpinionAnswer" AS ENUM ('ABSORBED', 'PARTLY_ABSORBED', 'EXPLAINED', 'PENDING');

-- CreateEnum
CREATE TYPE "ContributionKind" AS ENUM ('LESSON', 'TELEVISION', 'COMPUTER', 'CAMERA', 'INTERNET', 'BOOK', 'FURNITURE', 'UNIFORM', 'VOLUNTEER_TEACHER', 'TEACHER_HOUSE', 'OTHER');

-- CreateEnum
CREATE TYPE "ContributionSide" AS ENUM ('GIVER', 'RECEIVER');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('RESOLUTION', 'DECISION', 'CIRCULAR', 'PROJECT', 'PROGRAMME');

-- CreateEnum
CREATE TYPE "DocumentLevel" AS ENUM ('PARTY_CENTRAL', 'NATIONAL', 'MINISTRY', 'PROVINCE');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('ISSUED', 'DRAFT');

-- CreateEnum
CREATE TYPE "DocumentRelation" AS ENUM ('IMPLEMENTS', 'BASED_ON', 'APPROVED_BY');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('SIGNING', 'WORKSHOP', 'CONFERENCE', 'WORKING_SESSION');

-- CreateEnum
CREATE TYPE "EventMode" AS ENUM ('IN_PERSON', 'ONLINE', 'HYBRID');

-- CreateEnum
CREATE TYPE "PartOfDay" AS ENUM ('MORNING', 'AFTERNOON', 'EVENING');

-- CreateEnum
CREATE TYPE "DirectiveKind" AS ENUM ('CONCLUSION', 'REQUEST');

-- CreateEnum
CREATE TYPE "HonourAuthority" AS ENUM ('STATE_PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTRY', 'PROVINCE', 'DEPARTMENT', 'NOT_STATED');

-- CreateEnum
CREATE TYPE "RecipientKind" AS ENUM ('COLLECTIVE', 'INDIVIDUAL');

-- CreateEnum
CREATE TYPE "CoverageState" AS ENUM ('HAS', 'LACKS', 'UNKNOWN');

-- AlterEnum
ALTER TYPE "ContentPart" ADD VALUE 'AIM';

-- AlterTable
ALTER TABLE "citation" ADD COLUMN     "consultation_id" UUID,
ADD COLUMN     "consulted_body_id" UUID,
ADD COLUMN     "contribution_confirmation_id" UUID,
ADD COLUMN     "contribution_id" UUID,
ADD COLUMN     "coverage_roster_id" UUID,
ADD COLUMN     "criteria_version_id" UUID,
ADD COLUMN     "directive_id" UUID,
ADD COLUMN     "document_id" UUID,
ADD COLUMN     "document_link_id" UUID,
ADD COLUMN     "document_target_id" UUID,
ADD COLUMN     "draft_target_id" UUID,
ADD COLUMN     "draft_version_id" UUID,
ADD COLUMN     "event_id" UUID,
ADD COLUMN     "honour_id" UUID,
ADD COLUMN     "movement_id" UUID,
ADD COLUMN     "official_id" UUID,
ADD COLUMN     "opinion_group_id" UUID,
ADD COLUMN     "opinion_id" UUID,
ADD COLUMN     "policy_condition_id" UUID,
ADD COLUMN     "programme_document_id" UUID;

-- CreateTable
CREATE TABLE "consultation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "programme_id" UUID NOT NULL,
    "document_id" UUID,
    "event_id" UUID,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(title_vi || ' ' || title_en)) STORED,
    "opened_on" DATE,
    "closed_on" DATE,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_version" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label_vi" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "dated_on" DATE,

    CONSTRAINT "draft_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_target" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" DECIMAL(24,6),
    "comparator" "Comparator" NOT NULL,
    "unit" TEXT NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "wording_vi" TEXT,
    "wording_en" TEXT,
    "due_on" DATE,

    CONSTRAINT "draft_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion_group" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "topic_vi" TEXT NOT NULL,
    "topic_en" TEXT NOT NULL,

    CONSTRAINT "opinion_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "author_id" UUID,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "answer" "OpinionAnswer" NOT NULL,
    "reason_vi" TEXT,
    "reason_en" TEXT,
    "answered_on" DATE,

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consulted_body" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "replied" BOOLEAN,
    "replied_on" DATE,

    CONSTRAINT "consulted_body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "ContributionKind" NOT NULL,
    "what_vi" TEXT NOT NULL,
    "what_en" TEXT NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(what_vi || ' ' || what_en)) STORED,
    "giver_id" UUID,
    "receiver_id" UUID,
    "delivered" BOOLEAN NOT NULL,
    "period_from" DATE,
    "period_to" DATE,
    "period_precision" "PeriodPrecision",
    "value" DECIMAL(24,6),
    "comparator" "Comparator" NOT NULL,
    "unit" TEXT NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "wording_vi" TEXT,
    "wording_en" TEXT,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution_place" (
    "contribution_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "contribution_place_pkey" PRIMARY KEY ("contribution_id","unit_id")
);

-- CreateTable
CREATE TABLE "contribution_confirmation" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "side" "ContributionSide" NOT NULL,
    "confirmed_on" DATE,
    "value" DECIMAL(24,6),
    "comparator" "Comparator" NOT NULL,
    "unit" TEXT NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "wording_vi" TEXT,
    "wording_en" TEXT,

    CONSTRAINT "contribution_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "level" "DocumentLevel" NOT NULL,
    "status" "DocumentStatus" NOT NULL,
    "number" TEXT,
    "issued_on" DATE,
    "issuer_vi" TEXT NOT NULL,
    "issuer_en" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(title_vi || ' ' || title_en || ' ' || coalesce(number, '') || ' ' || issuer_vi || ' ' || issuer_en)) STORED,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_link" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "relation" "DocumentRelation" NOT NULL,

    CONSTRAINT "document_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_document" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "relation" "DocumentRelation" NOT NULL,

    CONSTRAINT "programme_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_target" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "disaggregation" TEXT NOT NULL DEFAULT '',
    "scope_vi" TEXT,
    "scope_en" TEXT,
    "value" DECIMAL(24,6),
    "comparator" "Comparator" NOT NULL,
    "unit" TEXT NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "wording_vi" TEXT,
    "wording_en" TEXT,
    "due_on" DATE NOT NULL,

    CONSTRAINT "document_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(title_vi || ' ' || title_en)) STORED,
    "held_on" DATE NOT NULL,
    "part_of_day" "PartOfDay",
    "mode" "EventMode",
    "host_id" UUID,
    "unit_id" UUID,
    "venue_vi" TEXT,
    "venue_en" TEXT,
    "programme_id" UUID,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_attendee" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "organisation_id" UUID,
    "name_vi" TEXT,
    "name_en" TEXT,
    "role_vi" TEXT,
    "role_en" TEXT,

    CONSTRAINT "event_attendee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bridge_point" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "main" BOOLEAN NOT NULL,
    "mode" "EventMode" NOT NULL,
    "count" INTEGER,

    CONSTRAINT "bridge_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "DirectiveKind" NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(text_vi || ' ' || text_en)) STORED,
    "asked_by_id" UUID,
    "owner_id" UUID,
    "programme_id" UUID,
    "due_on" DATE,
    "closed_on" DATE,
    "closed_how_vi" TEXT,
    "closed_how_en" TEXT,

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "movement" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "honour" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(title_vi || ' ' || title_en)) STORED,
    "authority" "HonourAuthority" NOT NULL,
    "decision" TEXT,
    "event_id" UUID,
    "programme_id" UUID,
    "indicator_id" UUID,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "honour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "honour_recipient" (
    "id" UUID NOT NULL,
    "honour_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "RecipientKind" NOT NULL,
    "count" INTEGER NOT NULL,
    "organisation_id" UUID,
    "description_vi" TEXT,
    "description_en" TEXT,

    CONSTRAINT "honour_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criteria_version" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "document_id" UUID,
    "valid_from" DATE,

    CONSTRAINT "criteria_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_roster" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "denominator" INTEGER,
    "denominator_on" DATE,

    CONSTRAINT "coverage_roster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_member" (
    "id" UUID NOT NULL,
    "roster_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "unit_id" UUID,
    "organisation_id" UUID,
    "state" "CoverageState" NOT NULL,
    "reported_on" DATE,

    CONSTRAINT "coverage_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role_vi" TEXT NOT NULL,
    "role_en" TEXT NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_condition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "programme_id" UUID,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "value" DECIMAL(24,6),
    "comparator" "Comparator" NOT NULL,
    "unit" TEXT NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "wording_vi" TEXT,
    "wording_en" TEXT,

    CONSTRAINT "policy_condition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consultation_slug_key" ON "consultation"("slug");

-- CreateIndex
CREATE INDEX "consultation_programme_id_idx" ON "consultation"("programme_id");

-- CreateIndex
CREATE INDEX "consultation_document_id_idx" ON "consultation"("document_id");

-- CreateIndex
CREATE INDEX "consultation_event_id_idx" ON "consultation"("event_id");

-- CreateIndex
CREATE INDEX "consultation_search_text_idx" ON "consultation" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "draft_version_consultation_id_ordinal_key" ON "draft_version"("consultation_id", "ordinal");

-- CreateIndex
CREATE INDEX "draft_target_indicator_id_idx" ON "draft_target"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_target_version_id_indicator_id_key" ON "draft_target"("version_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_group_consultation_id_ordinal_key" ON "opinion_group"("consultation_id", "ordinal");

-- CreateIndex
CREATE INDEX "opinion_author_id_idx" ON "opinion"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_group_id_ordinal_key" ON "opinion"("group_id", "ordinal");

-- CreateIndex
CREATE INDEX "consulted_body_organisation_id_idx" ON "consulted_body"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consulted_body_consultation_id_organisation_id_key" ON "consulted_body"("consultation_id", "organisation_id");

-- CreateIndex
CREATE INDEX "contribution_giver_id_idx" ON "contribution"("giver_id");

-- CreateIndex
CREATE INDEX "contribution_receiver_id_idx" ON "contribution"("receiver_id");

-- CreateIndex
CREATE INDEX "contribution_search_text_idx" ON "contribution" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "contribution_programme_id_ordinal_key" ON "contribution"("programme_id", "ordinal");

-- CreateIndex
CREATE INDEX "contribution_place_unit_id_idx" ON "contribution_place"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_confirmation_contribution_id_side_key" ON "contribution_confirmation"("contribution_id", "side");

-- CreateIndex
CREATE UNIQUE INDEX "document_slug_key" ON "document"("slug");

-- CreateIndex
CREATE INDEX "document_issued_on_id_idx" ON "document"("issued_on", "id");

-- CreateIndex
CREATE INDEX "document_search_text_idx" ON "document" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "document_link_to_id_idx" ON "document_link"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_link_from_id_to_id_key" ON "document_link"("from_id", "to_id");

-- CreateIndex
CREATE INDEX "programme_document_document_id_idx" ON "programme_document"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_document_programme_id_document_id_key" ON "programme_document"("programme_id", "document_id");

-- CreateIndex
CREATE INDEX "document_target_indicator_id_idx" ON "document_target"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_target_document_id_ordinal_key" ON "document_target"("document_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_held_on_id_idx" ON "event"("held_on", "id");

-- CreateIndex
CREATE INDEX "event_host_id_idx" ON "event"("host_id");

-- CreateIndex
CREATE INDEX "event_unit_id_idx" ON "event"("unit_id");

-- CreateIndex
CREATE INDEX "event_programme_id_idx" ON "event"("programme_id");

-- CreateIndex
CREATE INDEX "event_search_text_idx" ON "event" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "event_attendee_organisation_id_idx" ON "event_attendee"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_attendee_event_id_ordinal_key" ON "event_attendee"("event_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_point_event_id_ordinal_key" ON "bridge_point"("event_id", "ordinal");

-- CreateIndex
CREATE INDEX "directive_asked_by_id_idx" ON "directive"("asked_by_id");

-- CreateIndex
CREATE INDEX "directive_owner_id_idx" ON "directive"("owner_id");

-- CreateIndex
CREATE INDEX "directive_programme_id_idx" ON "directive"("programme_id");

-- CreateIndex
CREATE INDEX "directive_due_on_id_idx" ON "directive"("due_on", "id");

-- CreateIndex
CREATE INDEX "directive_search_text_idx" ON "directive" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "directive_event_id_ordinal_key" ON "directive"("event_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "movement_programme_id_ordinal_key" ON "movement"("programme_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "honour_slug_key" ON "honour"("slug");

-- CreateIndex
CREATE INDEX "honour_event_id_idx" ON "honour"("event_id");

-- CreateIndex
CREATE INDEX "honour_programme_id_idx" ON "honour"("programme_id");

-- CreateIndex
CREATE INDEX "honour_indicator_id_idx" ON "honour"("indicator_id");

-- CreateIndex
CREATE INDEX "honour_search_text_idx" ON "honour" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "honour_recipient_organisation_id_idx" ON "honour_recipient"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "honour_recipient_honour_id_ordinal_key" ON "honour_recipient"("honour_id", "ordinal");

-- CreateIndex
CREATE INDEX "criteria_version_document_id_idx" ON "criteria_version"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_version_indicator_id_code_key" ON "criteria_version"("indicator_id", "code");

-- CreateIndex
CREATE INDEX "coverage_roster_unit_id_idx" ON "coverage_roster"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_roster_indicator_id_unit_id_key" ON "coverage_roster"("indicator_id", "unit_id");

-- CreateIndex
CREATE INDEX "coverage_member_unit_id_idx" ON "coverage_member"("unit_id");

-- CreateIndex
CREATE INDEX "coverage_member_organisation_id_idx" ON "coverage_member"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_member_roster_id_ordinal_key" ON "coverage_member"("roster_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "official_organisation_id_ordinal_key" ON "official"("organisation_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "policy_condition_slug_key" ON "policy_condition"("slug");

-- CreateIndex
CREATE INDEX "policy_condition_unit_id_idx" ON "policy_condition"("unit_id");

-- CreateIndex
CREATE INDEX "policy_condition_programme_id_idx" ON "policy_condition"("programme_id");

-- CreateIndex
CREATE INDEX "citation_contribution_id_idx" ON "citation"("contribution_id");

-- CreateIndex
CREATE INDEX "citation_contribution_confirmation_id_idx" ON "citation"("contribution_confirmation_id");

-- CreateIndex
CREATE INDEX "citation_document_id_idx" ON "citation"("document_id");

-- CreateIndex
CREATE INDEX "citation_document_link_id_idx" ON "citation"("document_link_id");

-- CreateIndex
CREATE INDEX "citation_programme_document_id_idx" ON "citation"("programme_document_id");

-- CreateIndex
CREATE INDEX "citation_document_target_id_idx" ON "citation"("document_target_id");

-- CreateIndex
CREATE INDEX "citation_consultation_id_idx" ON "citation"("consultation_id");

-- CreateIndex
CREATE INDEX "citation_draft_version_id_idx" ON "citation"("draft_version_id");

-- CreateIndex
CREATE INDEX "citation_draft_target_id_idx" ON "citation"("draft_target_id");

-- CreateIndex
CREATE INDEX "citation_opinion_group_id_idx" ON "citation"("opinion_group_id");

-- CreateIndex
CREATE INDEX "citation_opinion_id_idx" ON "citation"("opinion_id");

-- CreateIndex
CREATE INDEX "citation_consulted_body_id_idx" ON "citation"("consulted_body_id");

-- CreateIndex
CREATE INDEX "citation_event_id_idx" ON "citation"("event_id");

-- CreateIndex
CREATE INDEX "citation_directive_id_idx" ON "citation"("directive_id");

-- CreateIndex
CREATE INDEX "citation_movement_id_idx" ON "citation"("movement_id");

-- CreateIndex
CREATE INDEX "citation_honour_id_idx" ON "citation"("honour_id");

-- CreateIndex
CREATE INDEX "citation_criteria_version_id_idx" ON "citation"("criteria_version_id");

-- CreateIndex
CREATE INDEX "citation_coverage_roster_id_idx" ON "citation"("coverage_roster_id");

-- CreateIndex
CREATE INDEX "citation_official_id_idx" ON "citation"("official_id");

-- CreateIndex
CREATE INDEX "citation_policy_condition_id_idx" ON "citation"("policy_condition_id");

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_version" ADD CONSTRAINT "draft_version_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_target" ADD CONSTRAINT "draft_target_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "draft_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_target" ADD CONSTRAINT "draft_target_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_group" ADD CONSTRAINT "opinion_group_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "opinion_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consulted_body" ADD CONSTRAINT "consulted_body_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consulted_body" ADD CONSTRAINT "consulted_body_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_giver_id_fkey" FOREIGN KEY ("giver_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_receiver_id_fkey" FOREIGN KEY ("receiver_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_place" ADD CONSTRAINT "contribution_place_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_place" ADD CONSTRAINT "contribution_place_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_confirmation" ADD CONSTRAINT "contribution_confirmation_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_link" ADD CONSTRAINT "document_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_link" ADD CONSTRAINT "document_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_document" ADD CONSTRAINT "programme_document_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_document" ADD CONSTRAINT "programme_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_target" ADD CONSTRAINT "document_target_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_target" ADD CONSTRAINT "document_target_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_attendee" ADD CONSTRAINT "event_attendee_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_attendee" ADD CONSTRAINT "event_attendee_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bridge_point" ADD CONSTRAINT "bridge_point_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movement" ADD CONSTRAINT "movement_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "honour" ADD CONSTRAINT "honour_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "honour" ADD CONSTRAINT "honour_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "honour" ADD CONSTRAINT "honour_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "honour_recipient" ADD CONSTRAINT "honour_recipient_honour_id_fkey" FOREIGN KEY ("honour_id") REFERENCES "honour"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "honour_recipient" ADD CONSTRAINT "honour_recipient_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_version" ADD CONSTRAINT "criteria_version_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_version" ADD CONSTRAINT "criteria_version_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_roster" ADD CONSTRAINT "coverage_roster_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_roster" ADD CONSTRAINT "coverage_roster_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_member" ADD CONSTRAINT "coverage_member_roster_id_fkey" FOREIGN KEY ("roster_id") REFERENCES "coverage_roster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_member" ADD CONSTRAINT "coverage_member_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_member" ADD CONSTRAINT "coverage_member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official" ADD CONSTRAINT "official_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_condition" ADD CONSTRAINT "policy_condition_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_condition" ADD CONSTRAINT "policy_condition_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_contribution_confirmation_id_fkey" FOREIGN KEY ("contribution_confirmation_id") REFERENCES "contribution_confirmation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_document_link_id_fkey" FOREIGN KEY ("document_link_id") REFERENCES "document_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_programme_document_id_fkey" FOREIGN KEY ("programme_document_id") REFERENCES "programme_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_document_target_id_fkey" FOREIGN KEY ("document_target_id") REFERENCES "document_target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_draft_version_id_fkey" FOREIGN KEY ("draft_version_id") REFERENCES "draft_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_draft_target_id_fkey" FOREIGN KEY ("draft_target_id") REFERENCES "draft_target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_opinion_group_id_fkey" FOREIGN KEY ("opinion_group_id") REFERENCES "opinion_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_consulted_body_id_fkey" FOREIGN KEY ("consulted_body_id") REFERENCES "consulted_body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_movement_id_fkey" FOREIGN KEY ("movement_id") REFERENCES "movement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_honour_id_fkey" FOREIGN KEY ("honour_id") REFERENCES "honour"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_criteria_version_id_fkey" FOREIGN KEY ("criteria_version_id") REFERENCES "criteria_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_coverage_roster_id_fkey" FOREIGN KEY ("coverage_roster_id") REFERENCES "coverage_roster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_policy_condition_id_fkey" FOREIGN KEY ("policy_condition_id") REFERENCES "policy_condition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A value is absent exactly when the source states none or states it in words.
ALTER TABLE "document_target"
  ADD CONSTRAINT "document_target_value_absent_when_not_stated" CHECK ((value IS NULL) = (comparator = 'NOT_STATED' OR wording_vi IS NOT NULL)),
  ADD CONSTRAINT "document_target_wording_in_both_languages" CHECK ((wording_vi IS NULL) = (wording_en IS NULL)),
  ADD CONSTRAINT "document_target_denominator_positive" CHECK (denominator > 0);
ALTER TABLE "draft_target"
  ADD CONSTRAINT "draft_target_value_absent_when_not_stated" CHECK ((value IS NULL) = (comparator = 'NOT_STATED' OR wording_vi IS NOT NULL)),
  ADD CONSTRAINT "draft_target_wording_in_both_languages" CHECK ((wording_vi IS NULL) = (wording_en IS NULL)),
  ADD CONSTRAINT "draft_target_denominator_positive" CHECK (denominator > 0);
ALTER TABLE "contribution"
  ADD CONSTRAINT "contribution_value_absent_when_not_stated" CHECK ((value IS NULL) = (comparator = 'NOT_STATED' OR wording_vi IS NOT NULL)),
  ADD CONSTRAINT "contribution_wording_in_both_languages" CHECK ((wording_vi IS NULL) = (wording_en IS NULL)),
  ADD CONSTRAINT "contribution_denominator_positive" CHECK (denominator > 0);
ALTER TABLE "contribution_confirmation"
  ADD CONSTRAINT "contribution_confirmation_value_absent_when_not_stated" CHECK ((value IS NULL) = (comparator = 'NOT_STATED' OR wording_vi IS NOT NULL)),
  ADD CONSTRAINT "contribution_confirmation_wording_in_both_languages" CHECK ((wording_vi IS NULL) = (wording_en IS NULL)),
  ADD CONSTRAINT "contribution_confirmation_denominator_positive" CHECK (denominator > 0);
ALTER TABLE "policy_condition"
  ADD CONSTRAINT "policy_condition_value_absent_when_not_stated" CHECK ((value IS NULL) = (comparator = 'NOT_STATED' OR wording_vi IS NOT NULL)),
  ADD CONSTRAINT "policy_condition_wording_in_both_languages" CHECK ((wording_vi IS NULL) = (wording_en IS NULL)),
  ADD CONSTRAINT "policy_condition_denominator_positive" CHECK (denominator > 0);

-- Days are in order, and what closes or answers something says so whole.
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_days_ordered" CHECK (opened_on <= closed_on);
ALTER TABLE "contribution"
  ADD CONSTRAINT "contribution_period_ordered" CHECK (period_from <= period_to),
  ADD CONSTRAINT "contribution_period_whole" CHECK ((period_from IS NULL) = (period_precision IS NULL) AND (period_from IS NOT NULL OR period_to IS NULL)),
  ADD CONSTRAINT "contribution_between_two" CHECK (giver_id <> receiver_id);
ALTER TABLE "opinion"
  ADD CONSTRAINT "opinion_reason_in_both_languages" CHECK ((reason_vi IS NULL) = (reason_en IS NULL)),
  ADD CONSTRAINT "opinion_explained_with_reason" CHECK (answer NOT IN ('EXPLAINED', 'PARTLY_ABSORBED') OR reason_vi IS NOT NULL),
  ADD CONSTRAINT "opinion_pending_without_answer" CHECK (answer <> 'PENDING' OR (answered_on IS NULL AND reason_vi IS NULL));
ALTER TABLE "consulted_body" ADD CONSTRAINT "consulted_body_reply_whole" CHECK (replied_on IS NULL OR replied);
ALTER TABLE "event_attendee" ADD CONSTRAINT "event_attendee_named_once" CHECK (num_nonnulls(organisation_id, name_vi) = 1 AND (name_vi IS NULL) = (name_en IS NULL));
ALTER TABLE "directive" ADD CONSTRAINT "directive_closed_how" CHECK ((closed_how_vi IS NULL) = (closed_how_en IS NULL) AND (closed_how_vi IS NULL OR closed_on IS NOT NULL));
ALTER TABLE "honour_recipient" ADD CONSTRAINT "honour_recipient_counted" CHECK (count > 0);
ALTER TABLE "bridge_point" ADD CONSTRAINT "bridge_point_counted" CHECK (count > 0);
ALTER TABLE "coverage_roster"
  ADD CONSTRAINT "coverage_roster_denominator_positive" CHECK (denominator > 0),
  ADD CONSTRAINT "coverage_roster_denominator_dated" CHECK (denominator IS NULL OR denominator_on IS NOT NULL);
ALTER TABLE "coverage_member" ADD CONSTRAINT "coverage_member_is_one" CHECK (num_nonnulls(unit_id, organisation_id) = 1);

-- A citation still belongs to exactly one record.
ALTER TABLE "citation" DROP CONSTRAINT "citation_of_one_record";
ALTER TABLE "citation" ADD CONSTRAINT "citation_of_one_record" CHECK (num_nonnulls(
  unit_id, succession_id, organisation_id, programme_id, party_id, content_id, activity_id, indicator_id, target_id, measurement_id,
  contribution_id, contribution_confirmation_id, document_id, document_link_id, programme_document_id, document_target_id, consultation_id,
  draft_version_id, draft_target_id, opinion_group_id, opinion_id, consulted_body_id, event_id, directive_id, movement_id, honour_id,
  criteria_version_id, coverage_roster_id, official_id, policy_condition_id) = 1);
