-- Keys of agencies that build on the API, and what each asked for. No part of the register: their writes leave its
-- revision alone, and loading it or making practice data anew leaves them alone.
CREATE TYPE "ApiScope" AS ENUM ('EXPORT');

CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "secret_hash" BYTEA NOT NULL,
    "scopes" "ApiScope"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "rotated_from" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "api_key_prefix_form" CHECK ("prefix" ~ '^[0-9a-z]{10}$'),
    CONSTRAINT "api_key_name_written" CHECK (btrim("name") <> '' AND btrim("organisation") <> ''),
    CONSTRAINT "api_key_hash_whole" CHECK (octet_length("secret_hash") = 32),
    CONSTRAINT "api_key_scopes_known" CHECK ("scopes" IS NOT NULL),
    CONSTRAINT "api_key_expires_later" CHECK ("expires_at" >= "created_at"),
    CONSTRAINT "api_key_other_key" CHECK ("rotated_from" <> "id")
);

CREATE TABLE "api_key_usage" (
    "key_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "requests" BIGINT NOT NULL,
    "cost" BIGINT NOT NULL,
    "refused" BIGINT NOT NULL,

    CONSTRAINT "api_key_usage_pkey" PRIMARY KEY ("key_id","day"),
    CONSTRAINT "api_key_usage_counts" CHECK ("requests" >= 0 AND "cost" >= 0 AND "refused" BETWEEN 0 AND "requests")
);

CREATE UNIQUE INDEX "api_key_prefix_key" ON "api_key"("prefix");
CREATE UNIQUE INDEX "api_key_rotated_from_key" ON "api_key"("rotated_from");

ALTER TABLE "api_key" ADD CONSTRAINT "api_key_rotated_from_fkey" FOREIGN KEY ("rotated_from") REFERENCES "api_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "api_key_usage" ADD CONSTRAINT "api_key_usage_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "api_key"("id") ON DELETE CASCADE ON UPDATE CASCADE;
