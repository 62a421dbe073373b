import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectSameCost } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const WORKSHOP = 'lai-chau-consultation-workshop-2025'
const DEPARTMENT = 'lai-chau-education-department'
const TEAM = 'lai-chau-drafting-team'

type Owned = { id: string; owner: { slug: string } | null }
type One = {
  event: { directives: Owned[] }
  organisation: { directives: { id: string }[] }
  directives: { nodes: { id: string }[] }
  attention: { totalCount: number; nodes: { subject: { id: string } }[] }
}

/** What each place says that one organisation was asked for and has not closed. */
async function askedOf(slug: string) {
  const { event, organisation, directives, attention } = await dataOf<One>(
    api,
    `{ event(slug: "${WORKSHOP}") { directives { id owner { slug } } }
      organisation(slug: "${slug}") { directives { id } }
      directives(filter: { ownerSlug: ["${slug}"], open: true }, first: 100) { nodes { id } }
      attention(kind: [DIRECTIVE_OPEN], ownerSlug: ["${slug}"], first: 100) { totalCount nodes { subject { id } } } }`,
  )
  return {
    event: event.directives.filter(({ owner }) => owner?.slug === slug).map(({ id }) => id),
    organisation: organisation.directives.map(({ id }) => id),
    directives: directives.nodes.map(({ id }) => id),
    attention: attention.nodes.map(({ subject }) => subject.id),
  }
}

test.each([
  [DEPARTMENT, 1],
  [TEAM, 9],
])(
  'the workshop’s conclusions for %s: event, organisation, directives and findings all give %d',
  async (slug, count) => {
    const asked = await askedOf(slug)
    expect(asked.event).toHaveLength(count)
    for (const ids of Object.values(asked)) expect(ids.toSorted()).toEqual(asked.event.toSorted())
  },
)

test('every open directive has the owner that its own record names, and none where it names none', async () => {
  type Owner = { slug: string } | null
  type Found = { owner: Owner; mayAnswer: { slug: string }[]; message: string; subject: { owner: Owner } }
  const { attention } = await dataOf<{ attention: { nodes: Found[] } }>(
    api,
    `{ attention(kind: [DIRECTIVE_OPEN], first: 100) { nodes { owner { slug } mayAnswer { slug } message
      subject { ... on Directive { owner { slug } } } } } }`,
  )
  expect(attention.nodes.length).toBeGreaterThan(10)
  for (const { owner, mayAnswer, message, subject } of attention.nodes) {
    expect(owner).toEqual(subject.owner)
    expect(message.endsWith('Nguồn không nêu cơ quan phụ trách.')).toBe(owner === null)
    if (owner) expect(mayAnswer).toEqual([])
  }
})

test('a directive without an owner is listed under nobody, and its programme’s leads may answer', async () => {
  const own = await startApi()
  await own.database.prisma.directive.updateMany({ where: { event: { slug: WORKSHOP } }, data: { ownerId: null } })
  const list = async (args: string) =>
    (
      await dataOf<{ attention: { totalCount: number } }>(
        own,
        `{ attention(kind: [DIRECTIVE_OPEN], ${args}) { totalCount } }`,
      )
    ).attention.totalCount
  expect(await list(`ownerSlug: ["${DEPARTMENT}"]`)).toBe(0)
  expect(await list(`mayAnswerSlug: ["${DEPARTMENT}"]`)).toBe(10)
  expect(await list(`mayAnswerSlug: ["${DEPARTMENT}", "${TEAM}"]`)).toBe(10)
  expect(await list(`ownerSlug: ["${DEPARTMENT}"], mayAnswerSlug: ["${DEPARTMENT}"]`)).toBe(0)
  await own.close()
})

test('what was asked of a body goes on to the one that followed it', async () => {
  const own = await startApi()
  const { prisma } = own.database
  const { id } = await prisma.directive.findFirstOrThrow({ where: { event: { slug: WORKSHOP }, ordinal: 1 } })
  await prisma.directive.update({
    where: { id },
    data: { owner: { connect: { slug: 'yen-bai-education-department' } } },
  })
  const slug = 'lao-cai-education-department'
  expect(
    await dataOf(
      own,
      `{ organisation(slug: "${slug}") { directives { owner { slug } } }
        directives(filter: { ownerSlug: ["${slug}"] }) { totalCount }
        attention(kind: [DIRECTIVE_OPEN], ownerSlug: ["${slug}"]) { totalCount } }`,
    ),
  ).toEqual({
    organisation: { directives: [{ owner: { slug: 'yen-bai-education-department' } }] },
    directives: { totalCount: 1 },
    attention: { totalCount: 1 },
  })
  await own.close()
})

test('who may answer costs one statement for any number of findings, and so does what bodies were asked for', async () => {
  await expectSameCost(api, '{ attention(first: #) { nodes { mayAnswer { slug } } } }', [5, 30], 7)
  await expectSameCost(api, '{ organisations(first: #) { nodes { slug directives { id } } } }', [5, 30], 1)
})
