-- A citation can say that a source was read for a field and does not state it: what was checked and is not stated is told
-- apart from what nobody has recorded yet.
ALTER TABLE "citation" ADD COLUMN "silent" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "citation" ADD CONSTRAINT "citation_silent_names_a_field"
  CHECK (NOT "silent" OR ("field" IS NOT NULL AND "inferred_vi" IS NULL AND "inferred_en" IS NULL));
