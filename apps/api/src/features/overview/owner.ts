import type { Finding } from '@nhip-cau/rules/finding'
import type { Context } from '../../context.ts'

export const OWNER_ARG = {
  description: 'Only what these organisations answer for, by slug; an unknown one answers for nothing.',
}

/** Tells the findings that some organisations answer for: all of them where none is named, for one statement at most. */
export async function ownedBy(
  slugs: readonly string[] | null | undefined,
  { prisma }: Context,
): Promise<(finding: Finding) => boolean> {
  if (!slugs) return () => true
  const owners = await prisma.organisation.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true } })
  const ids = new Set(owners.map(({ id }) => id))
  return ({ ownerId }) => ownerId !== null && ids.has(ownerId)
}
