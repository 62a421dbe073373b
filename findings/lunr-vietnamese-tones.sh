#!/usr/bin/env bash
# The index for Vietnamese cuts letters with tone marks from the ends of words.
# Seen with lunr@2.3.9, lunr-languages@1.22.0.
#
# The Vietnamese alphabet: ả, ợ, ở, ỗ are letters like any other, U+1EA0 to U+1EF9. The trimmer of lunr-languages for
# Vietnamese lists base letters and combining marks, none of the composed letters that Vietnamese is written with.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps lunr@2.3.9 lunr-languages@1.22.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import lunr from 'lunr'
import support from 'lunr-languages/lunr.stemmer.support.js'
import vi from 'lunr-languages/lunr.vi.js'

support(lunr)
vi(lunr)
const index = lunr(function () {
  this.use(lunr.vi)
  this.ref('id')
  this.field('text')
  this.add({ id: 1, text: 'hỗ trợ nhà ở' })
})

// Expected: hỗ, trợ, nhà, ở, and a hit.
assert.deepEqual(Object.keys(index.invertedIndex).sort(), ['', 'h', 'nh', 'tr'])
assert.deepEqual(index.search('ở'), [])
console.log('As seen before: the index for Vietnamese cuts letters with tone marks from the ends of words')
END
node seen.mjs
