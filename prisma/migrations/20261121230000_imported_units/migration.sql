-- National lists of units are loaded beside the register's own, which its files alone hold and remove.
ALTER TABLE "administrative_unit" ADD COLUMN     "imported" BOOLEAN NOT NULL DEFAULT false;

-- A share that is not published is null; the check on its range lets null through.
ALTER TABLE "succession" ADD COLUMN     "imported" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "share" DROP NOT NULL;

ALTER TABLE "unit_lineage" ALTER COLUMN "share" DROP NOT NULL;
