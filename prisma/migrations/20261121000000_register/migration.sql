-- Vietnamese search without diacritics: fold('Đồng Tháp') is 'dong thap'.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN trim(regexp_replace(lower(unaccent('unaccent'::regdictionary, normalize(value, NFC))), '\s+', ' ', 'g'));

-- CreateEnum
CREATE TYPE "ActivityStatus" AS ENUM ('PLANNED', 'ONGOING', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "UnitLevel" AS ENUM ('PROVINCE', 'DISTRICT', 'COMMUNE');

-- CreateEnum
CREATE TYPE "UnitType" AS ENUM ('CENTRALLY_RUN_CITY', 'PROVINCE', 'RURAL_DISTRICT', 'URBAN_DISTRICT', 'DISTRICT_LEVEL_TOWN', 'DISTRICT_LEVEL_CITY', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('MERGER', 'SPLIT', 'REDESIGNATION');

-- CreateEnum
CREATE TYPE "UnitView" AS ENUM ('AS_WAS', 'AS_IS');

-- CreateEnum
CREATE TYPE "IndicatorKind" AS ENUM ('NUMBER', 'PERCENTAGE', 'MILESTONE', 'COVERAGE');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('INCREASE', 'DECREASE', 'MAINTAIN', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "Comparator" AS ENUM ('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'ABOUT', 'STRIVING_FOR', 'NOT_STATED');

-- CreateEnum
CREATE TYPE "MeasurementStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('EDUCATION_DEPARTMENT', 'PEOPLES_COMMITTEE', 'LABOUR_FEDERATION', 'LEARNING_PROMOTION_ASSOCIATION', 'ECONOMIC_ZONE_BOARD', 'SCHOOL', 'VOCATIONAL_INSTITUTIONS', 'ENTERPRISES', 'PARTY_COMMITTEE', 'OTHER');

-- CreateEnum
CREATE TYPE "ProgrammeKind" AS ENUM ('INTER_PROVINCIAL_COOPERATION', 'COORDINATION_PROGRAMME', 'SCHOOL_ENTERPRISE_LINKAGE', 'MEMORANDUM', 'PROVINCIAL_PROJECT', 'EMULATION_PROGRAMME');

-- CreateEnum
CREATE TYPE "PeriodPrecision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'SCHOOL_YEAR');

-- CreateEnum
CREATE TYPE "PartyRole" AS ENUM ('LEAD', 'SIGNATORY', 'PROVIDER', 'BENEFICIARY', 'APPROVER', 'SUPPORTER');

-- CreateEnum
CREATE TYPE "ContentPart" AS ENUM ('PROGRAMME', 'PROJECT', 'RESOLUTION');

-- CreateEnum
CREATE TYPE "SourceRole" AS ENUM ('PRIMARY', 'CORROBORATING', 'LEGAL');

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "content_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(title_vi || ' ' || title_en)) STORED,
    "lead_id" UUID,
    "status" "ActivityStatus" NOT NULL,
    "starts_on" DATE,
    "due_on" DATE,
    "planned_value" DECIMAL(24,6),
    "planned_comparator" "Comparator",
    "planned_unit" TEXT,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrative_unit" (
    "id" UUID NOT NULL,
    "level" "UnitLevel" NOT NULL,
    "type" "UnitType" NOT NULL,
    "code" TEXT NOT NULL,
    "iso_code" TEXT,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "full_name_vi" TEXT NOT NULL,
    "full_name_en" TEXT NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(full_name_vi || ' ' || full_name_en)) STORED,
    "parent_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "administrative_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession" (
    "id" UUID NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "effective_on" DATE NOT NULL,
    "share" DECIMAL(9,8) NOT NULL,
    "legal_basis_vi" TEXT NOT NULL,
    "legal_basis_en" TEXT NOT NULL,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_lineage" (
    "ancestor_id" UUID NOT NULL,
    "descendant_id" UUID NOT NULL,
    "share" DECIMAL(9,8) NOT NULL,

    CONSTRAINT "unit_lineage_pkey" PRIMARY KEY ("ancestor_id","descendant_id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "catalogue_code" TEXT,
    "official_code" TEXT,
    "kind" "IndicatorKind" NOT NULL,
    "direction" "Direction" NOT NULL,
    "unit" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "definition_vi" TEXT,
    "definition_en" TEXT,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(name_vi || ' ' || name_en || ' ' || coalesce(catalogue_code, '') || ' ' || coalesce(official_code, ''))) STORED,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" DECIMAL(24,6),
    "comparator" "Comparator" NOT NULL,
    "unit" TEXT NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "wording_vi" TEXT,
    "wording_en" TEXT,
    "due_on" DATE NOT NULL,
    "baseline_id" UUID,
    "latest_id" UUID,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "programme_id" UUID,
    "source_id" UUID NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "period_precision" "PeriodPrecision" NOT NULL,
    "disaggregation" TEXT NOT NULL DEFAULT '',
    "value" DECIMAL(24,6),
    "comparator" "Comparator" NOT NULL,
    "unit" TEXT NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "wording_vi" TEXT,
    "wording_en" TEXT,
    "status" "MeasurementStatus" NOT NULL,
    "criteria_version" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "current" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(name_vi || ' ' || name_en)) STORED,
    "unit_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,
    "succeeded_by_id" UUID,
    "succeeded_on" DATE,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ProgrammeKind" NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_text" TEXT NOT NULL GENERATED ALWAYS AS (fold(title_vi || ' ' || title_en)) STORED,
    "period_from" DATE,
    "period_to" DATE,
    "period_precision" "PeriodPrecision",
    "signed_on" DATE,
    "launched_on" DATE,
    "attested_on" DATE,
    "drafted_on" DATE,
    "proposed_on" DATE,
    "effective_on" DATE GENERATED ALWAYS AS (coalesce(signed_on, launched_on, attested_on)) STORED,
    "declared_contents" INTEGER,
    "declared_activities" INTEGER,
    "renews_id" UUID,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "PartyRole" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "first_role" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_place" (
    "programme_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "programme_place_pkey" PRIMARY KEY ("programme_id","unit_id")
);

-- CreateTable
CREATE TABLE "programme_province" (
    "programme_id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "units" "UnitView" NOT NULL,

    CONSTRAINT "programme_province_pkey" PRIMARY KEY ("programme_id","province_id","units")
);

-- CreateTable
CREATE TABLE "content" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "part" "ContentPart" NOT NULL DEFAULT 'PROGRAMME',
    "ordinal" INTEGER NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "counted" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "role" "SourceRole" NOT NULL,
    "publisher" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "url" TEXT,
    "published_on" DATE,
    "date_note_vi" TEXT,
    "date_note_en" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "locator" TEXT,
    "field" TEXT,
    "inferred_vi" TEXT,
    "inferred_en" TEXT,
    "ordinal" INTEGER NOT NULL,
    "unit_id" UUID,
    "succession_id" UUID,
    "organisation_id" UUID,
    "programme_id" UUID,
    "party_id" UUID,
    "content_id" UUID,
    "activity_id" UUID,
    "indicator_id" UUID,
    "target_id" UUID,
    "measurement_id" UUID,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL,
    "digest" TEXT NOT NULL,
    "practice" BOOLEAN NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_state_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activity_due_on_id_idx" ON "activity"("due_on", "id");

-- CreateIndex
CREATE INDEX "activity_sort_key_id_idx" ON "activity"("sort_key", "id");

-- CreateIndex
CREATE INDEX "activity_content_id_idx" ON "activity"("content_id");

-- CreateIndex
CREATE INDEX "activity_lead_id_idx" ON "activity"("lead_id");

-- CreateIndex
CREATE INDEX "activity_search_text_idx" ON "activity" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "activity_programme_id_ordinal_key" ON "activity"("programme_id", "ordinal");

-- CreateIndex
CREATE INDEX "administrative_unit_parent_id_idx" ON "administrative_unit"("parent_id");

-- CreateIndex
CREATE INDEX "administrative_unit_search_text_idx" ON "administrative_unit" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "administrative_unit_code_valid_from" ON "administrative_unit"("code", "valid_from") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "succession_successor_id_idx" ON "succession"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "succession_predecessor_id_successor_id_key" ON "succession"("predecessor_id", "successor_id");

-- CreateIndex
CREATE INDEX "unit_lineage_descendant_id_idx" ON "unit_lineage"("descendant_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_slug_key" ON "indicator"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_catalogue_code_key" ON "indicator"("catalogue_code");

-- CreateIndex
CREATE INDEX "indicator_sort_key_id_idx" ON "indicator"("sort_key", "id");

-- CreateIndex
CREATE INDEX "indicator_search_text_idx" ON "indicator" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "target_indicator_id_idx" ON "target"("indicator_id");

-- CreateIndex
CREATE INDEX "target_unit_id_idx" ON "target"("unit_id");

-- CreateIndex
CREATE INDEX "target_baseline_id_idx" ON "target"("baseline_id");

-- CreateIndex
CREATE INDEX "target_latest_id_idx" ON "target"("latest_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_programme_id_ordinal_key" ON "target"("programme_id", "ordinal");

-- CreateIndex
CREATE INDEX "measurement_indicator_id_period_to_id_idx" ON "measurement"("indicator_id", "period_to", "id");

-- CreateIndex
CREATE INDEX "measurement_period_to_id_idx" ON "measurement"("period_to", "id");

-- CreateIndex
CREATE INDEX "measurement_unit_id_period_to_idx" ON "measurement"("unit_id", "period_to");

-- CreateIndex
CREATE INDEX "measurement_programme_id_idx" ON "measurement"("programme_id");

-- CreateIndex
CREATE INDEX "measurement_source_id_idx" ON "measurement"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "measurement_series_revision" ON "measurement"("indicator_id", "unit_id", "period_from", "period_to", "disaggregation", "source_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "organisation_unit_id_idx" ON "organisation"("unit_id");

-- CreateIndex
CREATE INDEX "organisation_succeeded_by_id_idx" ON "organisation"("succeeded_by_id");

-- CreateIndex
CREATE INDEX "organisation_search_text_idx" ON "organisation" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "programme_slug_key" ON "programme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "programme_renews_id_key" ON "programme"("renews_id");

-- CreateIndex
CREATE INDEX "programme_period_from_id_idx" ON "programme"("period_from", "id");

-- CreateIndex
CREATE INDEX "programme_period_to_id_idx" ON "programme"("period_to", "id");

-- CreateIndex
CREATE INDEX "programme_sort_key_id_idx" ON "programme"("sort_key", "id");

-- CreateIndex
CREATE INDEX "programme_search_text_idx" ON "programme" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "party_organisation_id_idx" ON "party"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_programme_id_organisation_id_role_key" ON "party"("programme_id", "organisation_id", "role");

-- CreateIndex
CREATE INDEX "programme_place_unit_id_idx" ON "programme_place"("unit_id");

-- CreateIndex
CREATE INDEX "programme_province_province_id_units_idx" ON "programme_province"("province_id", "units");

-- CreateIndex
CREATE UNIQUE INDEX "content_programme_id_part_ordinal_key" ON "content"("programme_id", "part", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "source_key_key" ON "source"("key");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE INDEX "citation_unit_id_idx" ON "citation"("unit_id");

-- CreateIndex
CREATE INDEX "citation_succession_id_idx" ON "citation"("succession_id");

-- CreateIndex
CREATE INDEX "citation_organisation_id_idx" ON "citation"("organisation_id");

-- CreateIndex
CREATE INDEX "citation_programme_id_idx" ON "citation"("programme_id");

-- CreateIndex
CREATE INDEX "citation_party_id_idx" ON "citation"("party_id");

-- CreateIndex
CREATE INDEX "citation_content_id_idx" ON "citation"("content_id");

-- CreateIndex
CREATE INDEX "citation_activity_id_idx" ON "citation"("activity_id");

-- CreateIndex
CREATE INDEX "citation_indicator_id_idx" ON "citation"("indicator_id");

-- CreateIndex
CREATE INDEX "citation_target_id_idx" ON "citation"("target_id");

-- CreateIndex
CREATE INDEX "citation_measurement_id_idx" ON "citation"("measurement_id");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrative_unit" ADD CONSTRAINT "administrative_unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_lineage" ADD CONSTRAINT "unit_lineage_ancestor_id_fkey" FOREIGN KEY ("ancestor_id") REFERENCES "administrative_unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_lineage" ADD CONSTRAINT "unit_lineage_descendant_id_fkey" FOREIGN KEY ("descendant_id") REFERENCES "administrative_unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "measurement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_latest_id_fkey" FOREIGN KEY ("latest_id") REFERENCES "measurement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_succeeded_by_id_fkey" FOREIGN KEY ("succeeded_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_renews_id_fkey" FOREIGN KEY ("renews_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_place" ADD CONSTRAINT "programme_place_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_place" ADD CONSTRAINT "programme_place_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_province" ADD CONSTRAINT "programme_province_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_province" ADD CONSTRAINT "programme_province_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "administrative_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content" ADD CONSTRAINT "content_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_succession_id_fkey" FOREIGN KEY ("succession_id") REFERENCES "succession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_measurement_id_fkey" FOREIGN KEY ("measurement_id") REFERENCES "measurement"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Periods are ordered, and a code names one unit at a time.
ALTER TABLE "administrative_unit"
  ADD CONSTRAINT "administrative_unit_validity_ordered" CHECK (valid_from <= valid_to),
  ADD CONSTRAINT "administrative_unit_code_once_at_a_time" EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE "succession"
  ADD CONSTRAINT "succession_of_another_unit" CHECK (predecessor_id <> successor_id),
  ADD CONSTRAINT "succession_share_range" CHECK (share > 0 AND share <= 1);
ALTER TABLE "organisation"
  ADD CONSTRAINT "organisation_validity_ordered" CHECK (valid_from <= valid_to),
  ADD CONSTRAINT "organisation_succession_whole" CHECK ((succeeded_by_id IS NULL) = (succeeded_on IS NULL)),
  ADD CONSTRAINT "organisation_succeeded_by_another" CHECK (succeeded_by_id <> id);
ALTER TABLE "programme"
  ADD CONSTRAINT "programme_period_ordered" CHECK (period_from <= period_to),
  ADD CONSTRAINT "programme_period_whole" CHECK ((period_from IS NULL) = (period_precision IS NULL) AND (period_from IS NOT NULL OR period_to IS NULL)),
  ADD CONSTRAINT "programme_declared_counts" CHECK (declared_contents >= 0 AND declared_activities >= 0),
  ADD CONSTRAINT "programme_renews_another" CHECK (renews_id <> id);
ALTER TABLE "content" ADD CONSTRAINT "content_ordinal" CHECK (ordinal > 0);
ALTER TABLE "activity"
  ADD CONSTRAINT "activity_period_ordered" CHECK (starts_on <= due_on),
  ADD CONSTRAINT "activity_planned_whole" CHECK (
    (planned_comparator IS NULL) = (planned_unit IS NULL)
    AND (planned_value IS NULL) = (planned_comparator IS NULL OR planned_comparator = 'NOT_STATED'));

-- A value is absent exactly when the source states none or states it in words.
ALTER TABLE "target"
  ADD CONSTRAINT "target_value_absent_when_not_stated" CHECK (((value IS NULL) = (comparator = 'NOT_STATED' OR wording_vi IS NOT NULL))),
  ADD CONSTRAINT "target_wording_in_both_languages" CHECK ((wording_vi IS NULL) = (wording_en IS NULL)),
  ADD CONSTRAINT "target_denominator_positive" CHECK (denominator > 0);
ALTER TABLE "measurement"
  ADD CONSTRAINT "measurement_value_absent_when_not_stated" CHECK (((value IS NULL) = (comparator = 'NOT_STATED' OR wording_vi IS NOT NULL))),
  ADD CONSTRAINT "measurement_wording_in_both_languages" CHECK ((wording_vi IS NULL) = (wording_en IS NULL)),
  ADD CONSTRAINT "measurement_denominator_positive" CHECK (denominator > 0),
  ADD CONSTRAINT "measurement_period_ordered" CHECK (period_from <= period_to),
  ADD CONSTRAINT "measurement_revision_from_one" CHECK (revision >= 1);
CREATE UNIQUE INDEX "measurement_one_current_revision" ON "measurement" ("indicator_id", "unit_id", "period_from", "period_to", "disaggregation", "source_id") WHERE "current";

-- A citation belongs to exactly one record.
ALTER TABLE "citation"
  ADD CONSTRAINT "citation_of_one_record" CHECK (num_nonnulls(unit_id, succession_id, organisation_id, programme_id, party_id, content_id, activity_id, indicator_id, target_id, measurement_id) = 1),
  ADD CONSTRAINT "citation_inference_in_both_languages" CHECK ((inferred_vi IS NULL) = (inferred_en IS NULL));
ALTER TABLE "register_state" ADD CONSTRAINT "register_state_one_row" CHECK (id = 1);
