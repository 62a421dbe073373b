import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
} from 'graphql'
import { schema } from './schema.ts'
import { printContract } from './sdl.ts'

const read = (file: string) => readFile(path.resolve(import.meta.dirname, file), 'utf8')
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

test('every type, field, argument and enum value has a description', () => {
  const bare: string[] = []
  const look = (place: string, { description }: { description?: string | null | undefined }) => {
    if (!description || description.trim().length < 5) bare.push(place)
  }
  for (const type of types) {
    look(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
    if (!('getFields' in type)) continue
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      for (const arg of 'args' in field ? field.args : []) look(`${type.name}.${field.name}(${arg.name})`, arg)
    }
  }
  expect(bare).toEqual([])
  expect(types.length).toBeGreaterThan(60)
})

test('the committed SDL is the schema’s', async () => {
  expect(await read('../../../packages/graphql/schema.graphql')).toBe(printContract())
})

test('nothing that clients were promised is gone or narrower', async () => {
  const promised = buildSchema(await read('promised.txt'))
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

test('conventions: every list page takes first, after, last and before; filters are XxxFilter, orders XxxOrder', () => {
  for (const type of types) {
    if (isInputObjectType(type)) expect(type.name).toMatch(/(Filter|Input)$/)
    if (!isObjectType(type)) continue
    for (const { name, type: of, args } of Object.values(type.getFields())) {
      if (!String(of).endsWith('Connection!')) continue
      const names = args.map((arg) => arg.name)
      expect([type.name, name, names]).toEqual([
        type.name,
        name,
        expect.arrayContaining(['first', 'after', 'last', 'before']),
      ])
    }
  }
})
