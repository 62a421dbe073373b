#!/usr/bin/env bash
# A schema that loses its mutations has no breaking change.
# Seen with graphql@16.15.0.
#
# GraphQL specification (September 2025), Root Operation Types: with a schema definition, only the types it names are roots.
# findBreakingChanges compares the types by name; every mutation of every client is refused afterwards.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps graphql@16.15.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { buildSchema, findBreakingChanges, findDangerousChanges, graphqlSync } from 'graphql'

const types = 'type Query { a: Int } type Mutation { write(a: Int): Int }'
const before = buildSchema(types)
const after = buildSchema(`schema { query: Query } ${types}`)
const source = 'mutation { write(a: 1) }'

assert.equal(graphqlSync({ schema: before, source }).errors, undefined)
assert.match(graphqlSync({ schema: after, source }).errors[0].message, /not configured to execute mutation/)
// Expected: a breaking change.
assert.deepEqual([...findBreakingChanges(before, after), ...findDangerousChanges(before, after)], [])
console.log('As seen before: a schema that loses its mutations has no breaking change')
END
node seen.mjs
