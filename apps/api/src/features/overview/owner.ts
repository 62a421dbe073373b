import type { LocalDate } from '@nhip-cau/rules/date'
import type { Finding } from '@nhip-cau/rules/finding'
import type { Context } from '../../context.ts'
import { organisationOrFollowed } from '../organisation/followed.ts'

export const OWNER_ARG = {
  description:
    'Only what a source names these organisations for, by slug, and what it names bodies for that they had followed by that day; an unknown one is named for nothing.',
}
export const MAY_ANSWER_ARG = {
  description:
    'Only what no source names an owner for and these organisations, by slug, or bodies that they had followed by that day may answer for.',
}
type Owners = { ownerSlug?: readonly string[] | null | undefined; mayAnswerSlug?: readonly string[] | null | undefined }

/**
 * Whether a finding is one that some organisations are the owners of, or may answer for, on a day: true of all where no
 * organisation is asked for. Takes one statement for each of the two lists that is given. An organisation that has followed another stands for it, or
 * what that one left would be in no list of a body that exists.
 */
export async function ownedBy(
  { ownerSlug, mayAnswerSlug }: Owners,
  on: LocalDate,
  { prisma }: Context,
): Promise<(finding: Finding) => boolean> {
  const idsOf = async (slugs: readonly string[] | null | undefined) => {
    if (!slugs) return null
    const rows = await prisma.organisation.findMany({ where: organisationOrFollowed(slugs, on), select: { id: true } })
    return new Set(rows.map(({ id }) => id))
  }
  const [owners, answering] = await Promise.all([idsOf(ownerSlug), idsOf(mayAnswerSlug)])
  return ({ ownerId, mayAnswerIds }) =>
    (!owners || (ownerId !== null && owners.has(ownerId))) &&
    (!answering || mayAnswerIds.some((id) => answering.has(id)))
}
