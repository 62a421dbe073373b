#!/usr/bin/env bash
# Merging type definitions drops a repeatable directive that is used again.
# Seen with @graphql-tools/merge@10.0.6, graphql@16.15.0.
#
# GraphQL specification (September 2025), Type System, Directives: a repeatable directive may be used many times at one
# place, and the order of uses is significant. Here a rule is applied, another, and the first again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @graphql-tools/merge@10.0.6 graphql@16.15.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { parse, print } from 'graphql'
import { mergeTypeDefs } from '@graphql-tools/merge'

const steps = 'type A { a: Int @step(n: 1) @step(n: 2) @step(n: 1) }'
const merged = mergeTypeDefs([
  'directive @step(n: Int) repeatable on FIELD_DEFINITION type Query { a: A }',
  steps,
  'type A { a: Int @step(n: 3) }',
])
const uses = (document) => print(document).match(/@step\(n: \d\)(?= |$)/gm)

assert.deepEqual(uses(parse(steps)), ['@step(n: 1)', '@step(n: 2)', '@step(n: 1)'])
// Expected: the same three, and the one of the other file.
assert.deepEqual(uses(merged), ['@step(n: 1)', '@step(n: 2)', '@step(n: 3)'])
console.log('As seen before: merging type definitions drops a repeatable directive that is used again')
END
node seen.mjs
