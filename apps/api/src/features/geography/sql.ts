import { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'

/** `validOn` in SQL, over the table "administrative_unit" under the name u: provinces valid on a day. */
export function unitValidOn(date: LocalDate): Prisma.Sql {
  return Prisma.sql`u."level" = 'PROVINCE' AND (u."valid_from" IS NULL OR u."valid_from" <= ${date}::date)
    AND (u."valid_to" IS NULL OR u."valid_to" >= ${date}::date)`
}
