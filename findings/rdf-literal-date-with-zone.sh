#!/usr/bin/env bash
# A date with a time zone, valid in XML Schema, is read as no date, or refused where values are checked.
# Seen with rdf-literal@2.0.0, n3@2.13.12.
#
# XML Schema Definition Language 1.1 Part 2, 3.3.9 date: the time zone is optional. DCAT and PROV catalogues carry such dates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps rdf-literal@2.0.0 n3@2.13.12
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { fromRdf } from 'rdf-literal'
import { DataFactory } from 'n3'

const date = (text, checked = false) =>
  fromRdf(DataFactory.literal(text, DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#date')), checked)

assert.equal(date('2025-05-30').getTime(), Date.UTC(2025, 4, 30))
// Expected: that day, or the instant at which it began.
assert.ok(Number.isNaN(date('2025-05-30+07:00').getTime()))
assert.throws(() => date('2025-05-30+07:00', true), /Invalid RDF/)
console.log('As seen before: a date with a time zone, valid in XML Schema, is read as no date, or refused where values are checked')
END
node seen.mjs
