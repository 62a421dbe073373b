#!/usr/bin/env bash
# A block string whose text begins on its first line loses that line.
# Seen with @0no-co/graphql.web@1.3.4, graphql@16.15.0.
#
# GraphQL specification (September 2025), Block Strings, BlockStringValue(): the first line is left out of the common
# indentation, and kept. @0no-co/graphql.web is the parser of urql and gql.tada.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @0no-co/graphql.web@1.3.4 graphql@16.15.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { parse as reference } from 'graphql'
import { parse } from '@0no-co/graphql.web'

const source = '{ note(text: """one\n    two\n      three""") }'
const text = ({ definitions: [{ selectionSet }] }) => selectionSet.selections[0].arguments[0].value.value

assert.equal(text(reference(source)), 'one\ntwo\n  three')
// Expected: the same.
assert.equal(text(parse(source)), 'two\n  three')
console.log('As seen before: a block string whose text begins on its first line loses that line')
END
node seen.mjs
