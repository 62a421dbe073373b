#!/usr/bin/env bash
# One column of JSON numbers becomes integers and doubles by turns.
# Seen with jsonld@9.0.0.
#
# JSON-LD 1.1 Processing Algorithms and API, Object to RDF Conversion: a number without a fraction becomes xsd:integer, any
# other xsd:double. 90.0 and 90.5 of one property cannot be compared by a shape that asks for xsd:decimal.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps jsonld@9.0.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import jsonld from 'jsonld'

const datatypeOf = async (share) => {
  const document = { '@context': { share: 'http://example.org/share' }, share }
  return /XMLSchema#(\w+)/.exec(await jsonld.toRDF(document, { format: 'application/n-quads' }))[1]
}
// Expected: one datatype for a share of 90.0 % and of 76.98 %.
assert.deepEqual([await datatypeOf(90.0), await datatypeOf(76.98)], ['integer', 'double'])
console.log('As seen before: one column of JSON numbers becomes integers and doubles by turns')
END
node seen.mjs
