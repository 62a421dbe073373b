import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hashKey, isKey, KEY_FORM, makeKey, prefixOf } from './key.ts'

test('a key has the form scanners look for, and is found by its prefix', () => {
  for (let n = 0; n < 200; n++) {
    const { key, prefix } = makeKey()
    expect(KEY_FORM.exec(`x ${key} y`)?.[0]).toBe(key)
    expect(prefixOf(key)).toBe(prefix)
    expect(isKey(key, hashKey(key))).toBe(true)
  }
})

test('one character changed, added or left out makes it no key', () => {
  const { key } = makeKey()
  const place = fc.integer({ min: 0, max: key.length - 1 })
  fc.assert(
    fc.property(place, fc.constantFrom(...'0aZ_-é'), (at, character) => {
      fc.pre(key[at] !== character)
      expect(prefixOf(key.slice(0, at) + character + key.slice(at + 1))).toBeNull()
      expect(prefixOf(key.slice(0, at) + character + key.slice(at))).toBeNull()
    }),
  )
  for (let at = 0; at < key.length; at++) expect(prefixOf(key.slice(0, at) + key.slice(at + 1))).toBeNull()
})

test('two keys are never alike, and neither has the other’s hash', () => {
  const keys = Array.from({ length: 100 }, () => makeKey().key)
  expect(new Set(keys).size).toBe(100)
  expect(isKey(keys[0] ?? '', hashKey(keys[1] ?? ''))).toBe(false)
})
