import { expect } from '@jest/globals'
import type { Answer, Api } from './api.ts'

type Variables = Record<string, unknown>

/** The data of an answer that must be free of errors, in the shape the caller expects. */
export async function dataOf<Data>(api: Api, query: string, variables?: Variables): Promise<Data> {
  const { errors, data } = await api.query(query, variables)
  expect(errors).toEqual([])
  return data as Data
}

/** Asserts an answer and the number of database statements it took. */
export async function expectAnswer(api: Api, query: string, statements: number, data: unknown): Promise<void> {
  const answer = await api.query(query)
  expect(answer.errors).toEqual([])
  expect(answer.data).toEqual(data)
  expect({ statements: answer.statements }).toEqual({ statements })
}

/** A query in which # stands for how many parents it reads. */
const ofSize = (query: string, size: number) => query.replaceAll('#', String(size))

/** Asserts that a query takes the same statements over one parent and over many. */
export async function expectSameCost(api: Api, query: string, sizes: number[], statements: number): Promise<void> {
  const answers: Answer[] = []
  for (const size of sizes) answers.push(await api.query(ofSize(query, size)))
  expect(answers.flatMap(({ errors }) => errors)).toEqual([])
  expect(answers.map((answer) => answer.statements)).toEqual(sizes.map(() => statements))
  const [one, ...more] = answers.map(({ data }) => JSON.stringify(data).length)
  for (const length of more) expect(length).toBeGreaterThan(one ?? 0)
}

/** Asserts that a query is refused for one argument, in both languages, and that the database never hears of it. */
export async function expectRefusal(
  api: Api,
  query: string,
  argument: string,
  { variables = {}, en = '', vi = '' }: { variables?: Variables; en?: string; vi?: string } = {},
): Promise<void> {
  for (const [language, words] of [
    ['en', en],
    ['vi', vi],
  ] as const) {
    const { status, errors, statements } = await api.query(query, variables, { 'accept-language': language })
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }])
    expect(errors[0]?.message).toContain(words)
    expect(status).toBeLessThan(500)
    expect(statements).toBe(0)
  }
}
