#!/usr/bin/env bash
# Two operations that differ only within a string argument are one document.
# Seen with graphql-tag@2.12.7, graphql@16.15.0.
#
# GraphQL specification (September 2025), String Value: white space and commas within the quotation marks are part of the value.
# graphql-tag keys its cache by the source with every run of white space and commas made one space; pull request 189 of
# apollographql/graphql-tag has a failing test for it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps graphql-tag@2.12.7 graphql@16.15.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import gql from 'graphql-tag'

const comma = gql`{ search(query: "Lào Cai, Yên Bái") { id } }`
const none = gql`{ search(query: "Lào Cai Yên Bái") { id } }`
const sent = ({ definitions: [{ selectionSet }] }) => selectionSet.selections[0].arguments[0].value.value

// Expected: two documents, each with its own text.
assert.equal(none, comma)
assert.equal(sent(none), 'Lào Cai, Yên Bái')
console.log('As seen before: two operations that differ only within a string argument are one document')
END
node seen.mjs
