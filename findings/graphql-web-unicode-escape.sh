#!/usr/bin/env bash
# A string with a Unicode escape in braces cannot be parsed.
# Seen with @0no-co/graphql.web@1.3.4, graphql@16.15.0.
#
# GraphQL specification (September 2025), String Value: EscapedUnicode :: `{` HexDigit (list) `}`. The letter Đ is U+0110.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @0no-co/graphql.web@1.3.4 graphql@16.15.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { parse as reference } from 'graphql'
import { parse } from '@0no-co/graphql.web'

const source = String.raw`{ search(query: "\u{110}\u1eafk L\u{1eaf}k") { id } }`
const text = ({ definitions: [{ selectionSet }] }) => selectionSet.selections[0].arguments[0].value.value

assert.equal(text(reference(source)), 'Đắk Lắk')
// Expected: the same.
assert.throws(() => parse(source), SyntaxError)
console.log('As seen before: a string with a Unicode escape in braces cannot be parsed')
END
node seen.mjs
