#!/usr/bin/env bash
# A postal code of Viet Nam is refused, one of before 2018 accepted.
# Seen with postal-codes-js@2.5.2.
#
# Decision 2475/QĐ-BTTTT of 29 December 2017: the national postal code has five digits. Before, it had six.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps postal-codes-js@2.5.2
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import postal from 'postal-codes-js'

// Expected: true for five digits, a refusal for six.
assert.match(postal.validate('VN', '11022'), /not valid/)
assert.equal(postal.validate('VN', '110220'), true)
console.log('As seen before: a postal code of Viet Nam is refused, one of before 2018 accepted')
END
node seen.mjs
