-- One folding for what is typed and what is stored: every sign divides words, compatibility forms (２) are the characters they
-- stand for, and what is unseen is dropped. The classes of characters are written out, and only ASCII letters change their
-- case, so that it is the same under every locale and version; packages/rules/src/text.ts holds the same for the browser.
CREATE OR REPLACE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN trim(regexp_replace(lower(translate(
    regexp_replace(normalize(value, NFKD), '[\u00ad\u115f-\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g'),
    'đĐøØłŁ', 'dDoOlL') COLLATE "C"),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u1680\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u3020\u3030\u30fb\ue000-\uf8ff\ufd3e-\ufd3f\ufe10-\ufe6f\ufff0-\uffff\U0001f000-\U0001faff]+', ' ', 'g'));

-- What fold() makes one is told apart by this: words with their diacritics, each tone at the end of its word (hòa is hoà).
CREATE FUNCTION spell(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN trim(regexp_replace(regexp_replace(replace(lower(
    regexp_replace(normalize(value, NFKD), '[\u00ad\u115f-\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]', '', 'g') COLLATE "C"), 'Đ', 'đ'),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u1680\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u3020\u3030\u30fb\ue000-\uf8ff\ufd3e-\ufd3f\ufe10-\ufe6f\ufff0-\uffff\U0001f000-\U0001faff]+', ' ', 'g'),
    '([\u0300\u0301\u0303\u0309\u0323])([^ \u0300\u0301\u0303\u0309\u0323]+)', '\2\1', 'g'));

-- What a record is found by: its texts folded, each between bars, then those of its words that have diacritics, after a tilde.
-- search_text('Hà Nội', 'Hanoi') is '| ha noi | hanoi | ~hà ~nội '. No text that is typed holds a bar or a tilde once folded.
CREATE FUNCTION search_text(VARIADIC texts text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN '|' || coalesce((
    SELECT string_agg(' ' || fold(one) || ' |', '' ORDER BY place)
    FROM unnest(texts) WITH ORDINALITY AS each (one, place) WHERE fold(one) <> ''
  ), '') || coalesce((
    SELECT ' ' || string_agg(DISTINCT '~' || word COLLATE "C", ' ' ORDER BY '~' || word COLLATE "C") || ' '
    FROM regexp_split_to_table(spell(array_to_string(texts, ' ')), ' ') AS word WHERE word ~ '[^a-z0-9]'
  ), '');

ALTER TABLE "programme" DROP COLUMN "search_text";
ALTER TABLE "programme" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(title_vi, title_en)) STORED;
CREATE INDEX "programme_search_text_idx" ON "programme" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "activity" DROP COLUMN "search_text";
ALTER TABLE "activity" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(title_vi, title_en)) STORED;
CREATE INDEX "activity_search_text_idx" ON "activity" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "administrative_unit" DROP COLUMN "search_text";
ALTER TABLE "administrative_unit" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(name_vi, name_en, full_name_vi, full_name_en, code, iso_code, replace(fold(name_vi), ' ', ''))) STORED;
CREATE INDEX "administrative_unit_search_text_idx" ON "administrative_unit" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "indicator" DROP COLUMN "search_text";
ALTER TABLE "indicator" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(name_vi, name_en, catalogue_code, official_code)) STORED;
CREATE INDEX "indicator_search_text_idx" ON "indicator" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "organisation" DROP COLUMN "search_text";
ALTER TABLE "organisation" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(name_vi, name_en)) STORED;
CREATE INDEX "organisation_search_text_idx" ON "organisation" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "consultation" DROP COLUMN "search_text";
ALTER TABLE "consultation" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(title_vi, title_en)) STORED;
CREATE INDEX "consultation_search_text_idx" ON "consultation" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "contribution" DROP COLUMN "search_text";
ALTER TABLE "contribution" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(what_vi, what_en)) STORED;
CREATE INDEX "contribution_search_text_idx" ON "contribution" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "document" DROP COLUMN "search_text";
ALTER TABLE "document" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(title_vi, title_en, number, issuer_vi, issuer_en)) STORED;
CREATE INDEX "document_search_text_idx" ON "document" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "event" DROP COLUMN "search_text";
ALTER TABLE "event" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(title_vi, title_en)) STORED;
CREATE INDEX "event_search_text_idx" ON "event" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "directive" DROP COLUMN "search_text";
ALTER TABLE "directive" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(text_vi, text_en)) STORED;
CREATE INDEX "directive_search_text_idx" ON "directive" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "honour" DROP COLUMN "search_text";
ALTER TABLE "honour" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(title_vi, title_en)) STORED;
CREATE INDEX "honour_search_text_idx" ON "honour" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "opinion" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(text_vi, text_en, reason_vi, reason_en)) STORED;
CREATE INDEX "opinion_search_text_idx" ON "opinion" USING GIN ("search_text" gin_trgm_ops);

ALTER TABLE "policy_condition" ADD COLUMN "search_text" TEXT NOT NULL GENERATED ALWAYS AS (search_text(text_vi, text_en, wording_vi, wording_en)) STORED;
CREATE INDEX "policy_condition_search_text_idx" ON "policy_condition" USING GIN ("search_text" gin_trgm_ops);
