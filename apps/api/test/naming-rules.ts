import { type GraphQLType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { type Element, elements, ownTypes } from './elements.ts'
import type { Rule } from './rule.ts'

const CASES: Record<Element['kind'], RegExp> = {
  TYPE: /^[A-Z][a-z0-9]*([A-Z][a-z0-9]+)*$/,
  FIELD: /^[a-z][a-z0-9]*([A-Z][a-z0-9]+)*$/,
  ARGUMENT: /^[a-z][a-z0-9]*([A-Z][a-z0-9]+)*$/,
  INPUT_FIELD: /^[a-z][a-z0-9]*([A-Z][a-z0-9]+)*$/,
  ENUM_VALUE: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
}

/** Names the things have everywhere. */
const SPELT_OTHERWISE = new Set(['URL', 'CSV'])

export const spelling: Rule = {
  name: 'types are PascalCase, fields and arguments camelCase, enum values SCREAMING_CASE',
  faults: (schema) =>
    elements(schema)
      .filter(({ kind, name }) => !CASES[kind].test(name) && !SPELT_OTHERWISE.has(name))
      .map(({ place }) => place),
}

/** Cut words that have a vowel; the others show by having none. `stats` is the contract's own word for counts by group. */
const CUT = new Set(['num', 'qty', 'org', 'prov', 'temp', 'addr', 'dept', 'avg', 'admin', 'doc', 'prog'])
const wordsOf = (name: string) =>
  name.includes('_') || /^[A-Z]+$/.test(name) ? name.split('_') : name.split(/(?=[A-Z])/)

export const wholeWords: Rule = {
  name: 'names are whole words',
  faults: (schema) =>
    elements(schema)
      .filter(({ name }) => !SPELT_OTHERWISE.has(name))
      .filter(({ name }) =>
        wordsOf(name).some((word) => CUT.has(word.toLowerCase()) || (word.length > 1 && !/[aeiouy]/i.test(word))),
      )
      .map(({ place }) => place),
}

export const description: Rule = {
  name: 'every type, field, argument and enum value has a description',
  faults: (schema) =>
    elements(schema)
      .filter((each) => !each.description || each.description.trim().length < 5)
      .map(({ place }) => place),
}

export const inputs: Rule = {
  name: 'inputs are XxxInput or XxxFilter, orders XxxOrder',
  faults: (schema) => [
    ...ownTypes(schema)
      .filter((type) => isInputObjectType(type) && !/(Filter|Input)$/.test(type.name))
      .map(({ name }) => name),
    ...elements(schema)
      .filter(({ name, type }) => type !== null && name === 'orderBy' && !endsIn(type, /Order$/))
      .map(({ place }) => place),
    ...elements(schema)
      .filter(({ name, type }) => type !== null && name === 'filter' && !endsIn(type, /Filter$/))
      .map(({ place }) => place),
    ...ownTypes(schema)
      .filter((type) => type.name.endsWith('Order') && !isEnumType(type))
      .map(({ name }) => name),
  ],
}

const endsIn = (type: GraphQLType, ending: RegExp) => ending.test(getNamedType(type).name)

const isOf = (type: GraphQLType | null, name: string) =>
  type !== null && !isListType(isNonNullType(type) ? type.ofType : type) && getNamedType(type).name === name

/** Relay's own names of these two. */
const RELAY_BOOLEANS = new Set(['hasNextPage', 'hasPreviousPage'])

export const booleans: Rule = {
  name: 'booleans are adjectives: no is, has, can or should before them',
  faults: (schema) =>
    elements(schema)
      .filter(({ name, type }) => isOf(type, 'Boolean') && /^(is|has|can|should)([A-Z]|$)/.test(name))
      .filter(({ name }) => !RELAY_BOOLEANS.has(name))
      .map(({ place }) => place),
}

const DATE_NAME = /(^on|^since|^asOf|^from|^to|On|AsOf|From|To|Since|Before|After)$/

export const dates: Rule = {
  name: 'days end in On, AsOf, From, To, Since, Before or After, moments in At, and nothing else does so in On or At',
  faults: (schema) =>
    elements(schema)
      .filter(({ name, type }) => {
        if (isOf(type, 'Date')) return !DATE_NAME.test(name)
        if (isOf(type, 'DateTime')) return !/(^at|At|Before|After)$/.test(name)
        return type !== null && /[a-z](On|At)$/.test(name) && !endsIn(type, /^(Date|DateTime)$/)
      })
      .map(({ place }) => place),
}
