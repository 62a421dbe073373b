import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import {
  buildSchema,
  findBreakingChanges,
  introspectionFromSchema,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql'
import { withEarlierLocations } from './graphql/directives.ts'
import { schema } from './schema.ts'
import { printContract } from './sdl.ts'

const read = (file: string) => readFile(path.resolve(import.meta.dirname, file), 'utf8')

test('the committed SDL is the schema’s', async () => {
  expect(await read('../../../packages/graphql/schema.graphql')).toBe(printContract())
})

test('nothing that clients were promised is gone or narrower', async () => {
  const promised = withEarlierLocations(buildSchema(await read('promised.txt')))
  expect(findBreakingChanges(promised, lexicographicSortSchema(schema))).toEqual([])
})

test('an argument’s default is the promised one', async () => {
  const promised = buildSchema(await read('promised.txt'))
  for (const type of Object.values(promised.getTypeMap())) {
    const served = schema.getType(type.name)
    if (isIntrospectionType(type) || !isObjectType(type) || !isObjectType(served)) continue
    for (const { name, args } of Object.values(type.getFields())) {
      const defaults = served.getFields()[name]?.args ?? []
      for (const arg of args)
        expect([type.name, name, arg.name, defaults.find((each) => each.name === arg.name)?.defaultValue]).toEqual([
          type.name,
          name,
          arg.name,
          arg.defaultValue,
        ])
    }
  }
})

test('introspection names no location of a directive that earlier specifications do not have', () => {
  const locations = introspectionFromSchema(schema).__schema.directives.flatMap((directive) => directive.locations)
  expect(locations.length).toBeGreaterThan(5)
  expect(locations).not.toContain('DIRECTIVE_DEFINITION')
})

test('the contract defines the directive it uses, and says what each of its scalars is', () => {
  const contract = printContract()
  expect(contract).toContain('directive @oneOf on INPUT_OBJECT')
  const scalars = contract.match(/^scalar .*$/gm) ?? []
  expect(scalars.length).toBeGreaterThan(3)
  for (const scalar of scalars) expect(scalar).toMatch(/^scalar \w+ @specifiedBy\(url: "https:/)
})
