-- Instants of keys were written as the clock shows them in UTC into sessions that stood on the server's time zone, and so lie
-- earlier or later by its offset. Sessions stand on UTC from now on; what they stood on before is the setting's reset value.
UPDATE "api_key" SET
  "created_at" = ("created_at" AT TIME ZONE before."zone") AT TIME ZONE 'UTC',
  "expires_at" = ("expires_at" AT TIME ZONE before."zone") AT TIME ZONE 'UTC',
  "revoked_at" = ("revoked_at" AT TIME ZONE before."zone") AT TIME ZONE 'UTC'
FROM (SELECT "reset_val" AS "zone" FROM "pg_settings" WHERE "name" = 'TimeZone') AS before
WHERE before."zone" NOT IN ('UTC', 'Etc/UTC', 'GMT');
