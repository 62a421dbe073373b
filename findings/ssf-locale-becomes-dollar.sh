#!/usr/bin/env bash
# A number format that names a language gets a dollar sign, and English days.
# Seen with ssf@0.11.2, numfmt@4.0.1.
#
# ECMA-376 Part 1, 18.8.31 (numFmts): `[$currency-locale]`; with nothing before the hyphen it names a locale and no
# currency. 042A is Vietnamese. numfmt reads it so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps ssf@0.11.2 numfmt@4.0.1
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { format } from 'numfmt'
import SSF from 'ssf'

assert.deepEqual([format('[$-42A]#,##0.00', 45807.5), format('[$-42A]dddd', 45807).normalize()], ['45.807,50', 'Thứ Sáu'])
// Expected: no currency, and the day in Vietnamese.
assert.equal(SSF.format('[$-42A]#,##0.00', 45807.5), '$45,807.50')
assert.equal(SSF.format('[$-42A]dddd', 45807), 'Friday')
console.log('As seen before: a number format that names a language gets a dollar sign, and English days')
END
node seen.mjs
