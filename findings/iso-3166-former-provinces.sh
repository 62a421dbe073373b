#!/usr/bin/env bash
# Lists of ISO 3166-2 codes still hold the 63 provinces of before July 2025.
# Seen with iso-3166@4.4.0, country-state-city@3.2.1.
#
# Resolution 202/2025/QH15 of 12 June 2025: 34 provinces and cities since 1 July 2025; Bình Dương (VN-57) is none of them.
# The codes of the former ones cannot be told from those in force: neither list has dates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps iso-3166@4.4.0 country-state-city@3.2.1
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { State } from 'country-state-city'
import { iso31662 } from 'iso-3166'

const codes = iso31662.filter(({ code }) => code.startsWith('VN-')).map(({ code }) => code)
// Expected: 34, or a mark at the 29 others.
assert.equal(codes.length, 63)
assert.ok(codes.includes('VN-57'))
const states = State.getStatesOfCountry('VN')
assert.equal(states.length, 63)
assert.ok(states.some(({ isoCode }) => isoCode === '57'))
console.log('As seen before: lists of ISO 3166-2 codes still hold the 63 provinces of before July 2025')
END
node seen.mjs
