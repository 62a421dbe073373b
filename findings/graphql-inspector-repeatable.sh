#!/usr/bin/env bash
# Taking `repeatable` from a directive is not breaking for one tool, and is for the other.
# Seen with @graphql-inspector/core@8.0.0, graphql@16.15.0.
#
# GraphQL specification (September 2025), Directives Are Unique Per Location: two uses at one place are valid only where the
# directive is repeatable, so documents in use become invalid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @graphql-inspector/core@8.0.0 graphql@16.15.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { buildSchema, findBreakingChanges, parse, validate } from 'graphql'
import { diff } from '@graphql-inspector/core'

const schema = (word) => buildSchema(`directive @note(text: String) ${word} on FIELD type Query { a: Int }`)
const [before, after] = [schema('repeatable'), schema('')]
const query = parse('{ a @note(text: "x") @note(text: "y") }')

assert.deepEqual(validate(before, query), [])
assert.equal(validate(after, query).length, 1)
assert.deepEqual(findBreakingChanges(before, after).map(({ type }) => type), ['DIRECTIVE_REPEATABLE_REMOVED'])
// Expected: BREAKING.
assert.deepEqual((await diff(before, after)).map(({ criticality }) => criticality.level), ['DANGEROUS'])
console.log('As seen before: taking repeatable from a directive is not breaking for one tool, and is for the other')
END
node seen.mjs
