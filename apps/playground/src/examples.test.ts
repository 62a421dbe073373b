import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { AUDIENCES, parseExample } from './example.ts'

const folder = new URL('./examples/', import.meta.url)
const contract = new URL('../../../packages/graphql/schema.graphql', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
const read = (name: string) => parseExample(name, readFileSync(new URL(name, folder), 'utf8'))

describe('the examples of the playground', () => {
  const schema = buildSchema(readFileSync(contract, 'utf8'))

  it.each(names)('%s is valid against the contract', (name) => {
    expect(validate(schema, parse(read(name).query))).toEqual([])
  })

  it('give each audience at least three, under names that differ', () => {
    const examples = names.map(read)
    for (const audience of AUDIENCES) {
      expect(examples.filter((example) => example.audience === audience).length).toBeGreaterThanOrEqual(3)
    }
    expect(new Set(examples.map(({ operationName }) => operationName)).size).toBe(examples.length)
  })
})

describe('parseExample', () => {
  it.each([
    ['reader-1-x.graphql', '# a\n# b\nquery A { a }'],
    ['officer-1-x.graphql', '# only one line\nquery A { a }'],
    ['officer-1-x.graphql', '# a\n# b\n{ a }'],
  ])('refuses %s with %j', (name, text) => {
    expect(() => parseExample(name, text)).toThrow(name)
  })
})
