#!/usr/bin/env bash
# An input object that becomes a OneOf input has no breaking change.
# Seen with graphql@16.15.0, @graphql-inspector/core@8.0.0.
#
# GraphQL specification (September 2025), OneOf Input Objects: exactly one field must be given, so a request with two, valid
# before, is refused. graphql-js says nothing, GraphQL Inspector calls it breaking.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps graphql@16.15.0 @graphql-inspector/core@8.0.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { buildSchema, findBreakingChanges, findDangerousChanges, parse, validate } from 'graphql'
import { diff } from '@graphql-inspector/core'

const schema = (directive) =>
  buildSchema(`type Query { unit(by: By!): Int } input By ${directive} { code: ID slug: String }`)
const [before, after] = [schema(''), schema('@oneOf')]
const query = parse('{ unit(by: { code: "15", slug: "lao-cai" }) }')

assert.deepEqual(validate(before, query), [])
assert.equal(validate(after, query).length, 1)
const levels = (await diff(before, after)).map(({ criticality }) => criticality.level)
assert.deepEqual(levels, ['BREAKING'])
// Expected: a breaking change here too.
assert.deepEqual([...findBreakingChanges(before, after), ...findDangerousChanges(before, after)], [])
console.log('As seen before: an input object that becomes a OneOf input has no breaking change')
END
node seen.mjs
