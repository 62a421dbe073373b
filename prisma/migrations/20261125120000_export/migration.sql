-- Lists on their way to a file. No part of the register: their writes leave its revision alone.
CREATE TYPE "ExportStatus" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED');
CREATE TYPE "ExportFormat" AS ENUM ('JSONL', 'CSV');

CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "arguments" JSONB NOT NULL,
    "format" "ExportFormat" NOT NULL,
    "day" DATE NOT NULL,
    "token" TEXT NOT NULL,
    "status" "ExportStatus" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "sha256" TEXT,
    "revision" BIGINT,
    "message_vi" TEXT,
    "message_en" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "export_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "export_counts" CHECK ("rows" >= 0 AND "total" >= 0 AND "bytes" >= 0 AND "attempts" >= 0),
    CONSTRAINT "export_token_form" CHECK ("token" ~ '^[A-Za-z0-9_-]{43}$'),
    CONSTRAINT "export_done_whole" CHECK ("status" <> 'DONE' OR ("sha256" ~ '^[0-9a-f]{64}$' AND "total" IS NOT NULL AND "revision" IS NOT NULL AND "finished_at" IS NOT NULL AND "expires_at" IS NOT NULL))
);

CREATE UNIQUE INDEX "export_token_key" ON "export"("token");
CREATE UNIQUE INDEX "export_key_id_idempotency_key_key" ON "export"("key_id", "idempotency_key");
CREATE INDEX "export_status_created_at_idx" ON "export"("status", "created_at");

ALTER TABLE "export" ADD CONSTRAINT "export_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "api_key"("id") ON DELETE CASCADE ON UPDATE CASCADE;
