#!/usr/bin/env bash
# Lines of a calendar are folded by characters and pass 75 octets.
# Seen with ics@3.12.0, ical.js@2.2.1.
#
# RFC 5545, 3.1 Content Lines: lines should not be longer than 75 octets, the line break left out. A Vietnamese letter has up
# to three. ical.js counts octets.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps ics@3.12.0 ical.js@2.2.1
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import ICAL from 'ical.js'
import { createEvent } from 'ics'

const title = 'Lễ khai giảng năm học 2026 - 2027 của các cơ sở giáo dục mầm non, phổ thông và thường xuyên'
const longest = (text) => Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))
const event = new ICAL.Component('vevent')
event.updatePropertyWithValue('summary', title)

assert.equal(longest(event.toString()), 75)
// Expected: 75 at most.
assert.equal(longest(createEvent({ start: [2026, 9, 5], end: [2026, 9, 6], title }).value), 93)
console.log('As seen before: lines of a calendar are folded by characters and pass 75 octets')
END
node seen.mjs
