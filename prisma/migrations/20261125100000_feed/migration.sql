-- The feed of changes, and the revision of the data, which moves in the transaction that writes.
-- Triggers note what a transaction does to the records of the API; as it commits, its change set gets the next revision.

-- CreateEnum
CREATE TYPE "ChangeOperation" AS ENUM ('INSERT', 'UPDATE', 'DELETE', 'NONE');

-- CreateTable
CREATE TABLE "change_set" (
    "id" BIGSERIAL NOT NULL,
    "writer" BIGINT,
    "revision" BIGINT,
    "committed_at" TIMESTAMPTZ(6),

    CONSTRAINT "change_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "set_id" BIGINT NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "record_id" UUID NOT NULL,
    "operation" "ChangeOperation" NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("set_id","type","record_id")
);

-- CreateTable
CREATE TABLE "feed_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "epoch" UUID NOT NULL,
    "pruned_revision" BIGINT NOT NULL,

    CONSTRAINT "feed_state_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "change_set_writer_key" ON "change_set"("writer");

-- CreateIndex
CREATE UNIQUE INDEX "change_set_revision_key" ON "change_set"("revision");

ALTER TABLE "feed_state" ADD CONSTRAINT "feed_state_one_row" CHECK (id = 1);

-- A sequence and not max + 1: a transaction that reads one snapshot to its end would not see the newest revision.
CREATE SEQUENCE "feed_revision";

-- What a database already holds was never told: its feed begins after it, and its revision moves on from there.
INSERT INTO "feed_state" ("epoch", "pruned_revision")
  SELECT gen_random_uuid(), coalesce((SELECT max("revision") FROM "register_state"), 0);
SELECT setval('feed_revision', "pruned_revision") FROM "feed_state" WHERE "pruned_revision" > 0;

-- AlterTable
ALTER TABLE "register_state" DROP COLUMN "revision";

-- Where the feed stands, as the reader's snapshot sees it.
CREATE VIEW "feed_position" AS
  SELECT "epoch", "pruned_revision", greatest("pruned_revision", (SELECT max("revision") FROM "change_set")) AS "revision"
  FROM "feed_state";

-- Held from here to the end of the transaction. PostgreSQL shows a commit to others before it lets go of the lock, so
-- whoever gets the next revision commits later, and is seen later, than everybody with a lower one.
CREATE FUNCTION feed_next_revision() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(72707371);
  RETURN nextval('feed_revision');
END $$;

CREATE FUNCTION feed_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM change WHERE set_id = NEW.id AND operation = 'NONE';
  IF NOT EXISTS (SELECT FROM change WHERE set_id = NEW.id) THEN
    DELETE FROM change_set WHERE id = NEW.id;
  ELSE
    UPDATE change_set SET writer = NULL, revision = feed_next_revision(), committed_at = clock_timestamp() WHERE id = NEW.id;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER feed_commit AFTER INSERT ON "change_set" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.writer IS NOT NULL) EXECUTE FUNCTION feed_commit();

-- The set of this transaction, made at its first change.
CREATE FUNCTION feed_set() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  me CONSTANT bigint := pg_current_xact_id()::text::bigint;
  found_id bigint;
BEGIN
  SELECT id INTO found_id FROM change_set WHERE writer = me;
  IF found_id IS NULL THEN
    INSERT INTO change_set (writer) VALUES (me) RETURNING id INTO found_id;
  END IF;
  RETURN found_id;
END $$;

-- What two operations on a record come to in one transaction. A part of a record that is gone tells nothing more.
CREATE FUNCTION feed_join(before "ChangeOperation", after "ChangeOperation") RETURNS "ChangeOperation"
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN after = 'UPDATE' THEN before
    WHEN after = 'DELETE' AND before = 'INSERT' THEN 'NONE'
    WHEN after = 'INSERT' AND before = 'DELETE' THEN 'UPDATE'
    ELSE after
  END;

-- Rows that nobody can tell one by one (a truncated table, data made anew) begin another history.
CREATE FUNCTION feed_restart() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  now_at CONSTANT bigint := feed_next_revision();
BEGIN
  DELETE FROM change;
  DELETE FROM change_set;
  INSERT INTO feed_state (epoch, pruned_revision) VALUES (gen_random_uuid(), now_at)
    ON CONFLICT (id) DO UPDATE SET epoch = EXCLUDED.epoch, pruned_revision = EXCLUDED.pruned_revision;
END $$;

CREATE FUNCTION feed_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM feed_restart();
  RETURN NULL;
END $$;

-- Has the changes of a table told. `node`: type of its own records, as an expression over its columns; null for rows that
-- are no record of their own. `owners`: a query over r (the rows that came or went) for type and id of other records that
-- show them, which are told as updated.
CREATE FUNCTION feed_track(tab text, node text, owners text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $track$
DECLARE
  told CONSTANT text := concat_ws(' UNION ALL ',
    'SELECT ' || node || ' AS type, id, come, true AS own FROM r',
    'SELECT o.type, o.id, NULL::boolean AS come, false AS own FROM (' || owners || ') o (type, id) WHERE o.id IS NOT NULL');
  noted CONSTANT text := $sql$
      INSERT INTO change (set_id, type, record_id, operation)
      SELECT feed.set_id, t.type, t.id, (CASE WHEN bool_and(t.come) FILTER (WHERE t.own) THEN 'INSERT'
          WHEN NOT bool_or(t.come) FILTER (WHERE t.own) THEN 'DELETE' ELSE 'UPDATE' END)::"ChangeOperation"
      FROM (%s) t, (SELECT feed_set() AS set_id OFFSET 0) feed
      GROUP BY feed.set_id, t.type, t.id
      ON CONFLICT (set_id, type, record_id) DO UPDATE SET operation = feed_join(change.operation, EXCLUDED.operation)
        WHERE change.operation <> feed_join(change.operation, EXCLUDED.operation);$sql$;
  write CONSTANT text := format(noted, told);
BEGIN
  EXECUTE format($sql$
    CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT FROM new_rows) THEN WITH r AS (SELECT *, true AS come FROM new_rows) %s END IF;
      ELSIF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT FROM old_rows) THEN WITH r AS (SELECT *, false AS come FROM old_rows) %s END IF;
      -- An update that changes nothing is none.
      ELSIF EXISTS (TABLE new_rows EXCEPT TABLE old_rows) THEN
        WITH r AS (SELECT *, true AS come FROM (TABLE new_rows EXCEPT TABLE old_rows) c
          UNION ALL SELECT *, false FROM (TABLE old_rows EXCEPT TABLE new_rows) g) %s
      END IF;
      RETURN NULL;
    END $body$$sql$, 'feed_' || tab, write, write, write);
  EXECUTE format('CREATE TRIGGER feed_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', tab, 'feed_' || tab);
  EXECUTE format('CREATE TRIGGER feed_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', tab, 'feed_' || tab);
  EXECUTE format('CREATE TRIGGER feed_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', tab, 'feed_' || tab);
  EXECUTE format('CREATE TRIGGER feed_truncate AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION feed_truncated()', tab);
END $track$;

-- Stops or resumes the telling, within a transaction that replaces all data and ends in feed_restart(). For the owner of
-- the tables; nobody else writes meanwhile, as this locks them.
CREATE FUNCTION feed_tell(wanted boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  tab regclass;
  name text;
BEGIN
  FOR tab, name IN SELECT tgrelid::regclass, tgname FROM pg_trigger
    WHERE NOT tgisinternal AND tgname IN ('feed_insert', 'feed_update', 'feed_delete', 'feed_truncate')
  LOOP
    EXECUTE format('ALTER TABLE %s %s TRIGGER %I', tab, CASE WHEN wanted THEN 'ENABLE' ELSE 'DISABLE' END, name);
  END LOOP;
END $$;

-- One table of units holds two types of records.
CREATE FUNCTION feed_unit_type(level "UnitLevel") RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE level WHEN 'PROVINCE' THEN 'Province' ELSE 'Place' END;

-- Records of their own.
SELECT feed_track('administrative_unit', 'feed_unit_type(level)');
SELECT feed_track(tab, quote_literal(node)) FROM (VALUES
  ('activity', 'Activity'), ('consultation', 'Consultation'), ('content', 'Content'), ('contribution', 'Contribution'),
  ('coverage_roster', 'CoverageRoster'), ('directive', 'Directive'), ('document', 'Document'),
  ('document_target', 'DocumentTarget'), ('draft_target', 'DraftTarget'), ('event', 'Event'), ('honour', 'Honour'),
  ('indicator', 'Indicator'), ('measurement', 'Measurement'), ('opinion', 'Opinion'), ('organisation', 'Organisation'),
  ('policy_condition', 'PolicyCondition'), ('programme', 'Programme'), ('source', 'Source'), ('target', 'Target')
) AS t (tab, node);

-- Rows shown as part of one record.
SELECT feed_track(tab, NULL, format('SELECT %L, %I FROM r', node, owner)) FROM (VALUES
  ('bridge_point', 'Event', 'event_id'), ('consulted_body', 'Consultation', 'consultation_id'),
  ('contribution_confirmation', 'Contribution', 'contribution_id'), ('contribution_place', 'Contribution', 'contribution_id'),
  ('coverage_member', 'CoverageRoster', 'roster_id'), ('criteria_version', 'Indicator', 'indicator_id'),
  ('event_attendee', 'Event', 'event_id'), ('honour_recipient', 'Honour', 'honour_id'),
  ('movement', 'Programme', 'programme_id'), ('official', 'Organisation', 'organisation_id'),
  ('party', 'Programme', 'programme_id'), ('programme_place', 'Programme', 'programme_id'),
  ('programme_province', 'Programme', 'programme_id')
) AS t (tab, node, owner);

-- Rows shown as part of several.
SELECT feed_track('document_link', NULL, $$SELECT 'Document', v.id FROM r CROSS JOIN LATERAL (VALUES (from_id), (to_id)) v (id)$$);
SELECT feed_track('programme_document', NULL,
  $$SELECT 'Programme', programme_id FROM r UNION ALL SELECT 'Document', document_id FROM r$$);
SELECT feed_track('draft_version', NULL,
  $$SELECT 'Consultation', consultation_id FROM r
    UNION ALL SELECT 'DraftTarget', d.id FROM r JOIN draft_target d ON d.version_id = r.id$$);
SELECT feed_track('opinion_group', NULL,
  $$SELECT 'Consultation', consultation_id FROM r
    UNION ALL SELECT 'Opinion', o.id FROM r JOIN opinion o ON o.group_id = r.id$$);
SELECT feed_track('succession', NULL,
  $$SELECT feed_unit_type(u.level), u.id FROM r JOIN administrative_unit u ON u.id IN (r.predecessor_id, r.successor_id)$$);
SELECT feed_track('unit_lineage', NULL,
  $$SELECT feed_unit_type(u.level), u.id FROM r JOIN administrative_unit u ON u.id IN (r.ancestor_id, r.descendant_id)$$);

-- A citation is shown with what it carries: a record, or a part of one or several.
SELECT feed_track('citation', NULL, $$
  SELECT v.type, v.id
  FROM r
  LEFT JOIN administrative_unit u ON u.id = r.unit_id
  LEFT JOIN succession s ON s.id = r.succession_id
  LEFT JOIN administrative_unit before ON before.id = s.predecessor_id
  LEFT JOIN administrative_unit after ON after.id = s.successor_id
  LEFT JOIN party p ON p.id = r.party_id
  LEFT JOIN contribution_confirmation c ON c.id = r.contribution_confirmation_id
  LEFT JOIN document_link l ON l.id = r.document_link_id
  LEFT JOIN programme_document pd ON pd.id = r.programme_document_id
  LEFT JOIN draft_version dv ON dv.id = r.draft_version_id
  LEFT JOIN opinion_group g ON g.id = r.opinion_group_id
  LEFT JOIN consulted_body b ON b.id = r.consulted_body_id
  LEFT JOIN movement m ON m.id = r.movement_id
  LEFT JOIN criteria_version cv ON cv.id = r.criteria_version_id
  LEFT JOIN official f ON f.id = r.official_id
  CROSS JOIN LATERAL (VALUES
    (feed_unit_type(u.level), u.id), (feed_unit_type(before.level), before.id), (feed_unit_type(after.level), after.id),
    ('Organisation', coalesce(r.organisation_id, f.organisation_id)),
    ('Programme', coalesce(r.programme_id, p.programme_id, pd.programme_id, m.programme_id)),
    ('Content', r.content_id), ('Activity', r.activity_id), ('Target', r.target_id), ('Measurement', r.measurement_id),
    ('Indicator', coalesce(r.indicator_id, cv.indicator_id)),
    ('Contribution', coalesce(r.contribution_id, c.contribution_id)),
    ('Document', coalesce(r.document_id, l.from_id, pd.document_id)), ('Document', l.to_id),
    ('DocumentTarget', r.document_target_id), ('DraftTarget', r.draft_target_id), ('Opinion', r.opinion_id),
    ('Consultation', coalesce(r.consultation_id, dv.consultation_id, g.consultation_id, b.consultation_id)),
    ('Event', r.event_id), ('Directive', r.directive_id), ('Honour', r.honour_id),
    ('CoverageRoster', r.coverage_roster_id), ('PolicyCondition', r.policy_condition_id)
  ) v (type, id)
  UNION ALL SELECT 'DraftTarget', d.id FROM r JOIN draft_target d ON d.version_id = r.draft_version_id
  UNION ALL SELECT 'Opinion', o.id FROM r JOIN opinion o ON o.group_id = r.opinion_group_id$$);
