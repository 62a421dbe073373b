import type { Prisma } from '@nhip-cau/database/generated/client'
import type { LocalDate } from '@nhip-cau/rules/date'
import { toDate } from '../../graphql/scalars.ts'

/** Some organisations by slug, and the bodies that they had followed by a day. */
export function organisationOrFollowed(slugs: readonly string[], on: LocalDate): Prisma.OrganisationWhereInput {
  const named = { slug: { in: [...slugs] } }
  return { OR: [named, { succeededBy: named, succeededOn: { lte: toDate(on) } }] }
}
