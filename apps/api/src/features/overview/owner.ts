import type { LocalDate } from '@nhip-cau/rules/date'
import type { Finding } from '@nhip-cau/rules/finding'
import type { Context } from '../../context.ts'
import { toDate } from '../../graphql/scalars.ts'

export const OWNER_ARG = {
  description:
    'Only what these organisations answer for, by slug, and what bodies they had followed by that day answered for; an unknown one answers for nothing.',
}

/**
 * Tells the findings that some organisations answer for on a day: all of them where none is named, for one statement at
 * most. Whoever has followed another body answers for what that one left, or nobody living would find it.
 */
export async function ownedBy(
  slugs: readonly string[] | null | undefined,
  on: LocalDate,
  { prisma }: Context,
): Promise<(finding: Finding) => boolean> {
  if (!slugs) return () => true
  const named = { slug: { in: [...slugs] } }
  const owners = await prisma.organisation.findMany({
    where: { OR: [named, { succeededBy: named, succeededOn: { lte: toDate(on) } }] },
    select: { id: true },
  })
  const ids = new Set(owners.map(({ id }) => id))
  return ({ ownerId }) => ownerId !== null && ids.has(ownerId)
}
