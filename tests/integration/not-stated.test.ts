import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, startApi } from '../support/api.ts'
import { dataOf, expectAnswer } from '../support/ask.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

describe('what a source was read for and does not state', () => {
  test('is told apart from what nobody has recorded: the lessons of Hải Phòng (S0)', async () => {
    const query = `{ programme(slug: "hai-phong-yen-bai-online-english") { signedOn notStated
      activities(first: 2) { nodes { lead { slug } dueOn notStated } } } }`
    const { programme } = await dataOf<{ programme: { notStated: string[] } }>(api, query)
    expect(programme.notStated).toEqual([
      'periodTo',
      'signedOn',
      'launchedOn',
      'declaredContents',
      'declaredActivities',
      'contents',
      'targets',
      'documents',
    ])
    expect(programme).toMatchObject({
      signedOn: null,
      // Nobody has looked who leads them and by when, so nothing is claimed of the source.
      activities: {
        nodes: [
          { lead: null, dueOn: null, notStated: [] },
          { lead: null, dueOn: null, notStated: ['planned'] },
        ],
      },
    })
  })

  test('names the source that was read', async () => {
    const query = `{ consultation(slug: "lai-chau-education-quality-draft") { consulted { replied notStated
      citations { field silent inferred source { key } } } } }`
    const { consultation } = await dataOf<{ consultation: { consulted: object[] } }>(api, query)
    const said = (field: string | null, silent: boolean) => ({ field, silent, inferred: null, source: { key: 'S2' } })
    expect(consultation.consulted[0]).toEqual({
      replied: null,
      notStated: ['replied', 'repliedOn'],
      citations: [said(null, false), said('replied', true), said('repliedOn', true)],
    })
  })

  test('takes no statement of its own beside the citations', async () => {
    const fields = (more: string) =>
      `{ directives(filter: { eventSlug: ["hai-phong-yen-bai-working-session-2025"] }) { nodes { ${more} } } }`
    const plain = await api.query(fields('citations { field }'))
    await expectAnswer(api, fields('notStated citations { field }'), plain.statements, {
      directives: {
        nodes: [
          {
            notStated: ['dueOn', 'closedOn'],
            citations: [{ field: null }, { field: 'dueOn' }, { field: 'closedOn' }],
          },
        ],
      },
    })
  })

  test('a database holds no silence without a field, nor one with a reason', async () => {
    const { prisma } = api.database
    const { id } = await prisma.citation.findFirstOrThrow({ where: { silent: true } })
    await expect(prisma.citation.update({ where: { id }, data: { field: null } })).rejects.toThrow(
      /silent_names_a_field/,
    )
    await expect(prisma.citation.update({ where: { id }, data: { inferredVi: 'vì sao' } })).rejects.toThrow(
      /silent_names_a_field/,
    )
  })
})
