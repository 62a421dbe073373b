#!/usr/bin/env bash
# An hour before its date, as Vietnamese papers write it, is read as two moments, the hour today.
# Seen with chrono-node@2.10.3.
#
# Vietnamese invitations and minutes write the hour first: "15 giờ ngày 18/9/2025" is one moment. The English reader of the
# same library joins "3 pm on 18 September 2025".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps chrono-node@2.10.3
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import * as chrono from 'chrono-node'

const now = new Date(2026, 11, 1, 8)
const moments = (reader, text) =>
  reader.parse(text, now).map(({ start }) => ['year', 'month', 'day', 'hour'].map((part) => start.get(part)).join(' '))

assert.deepEqual(moments(chrono.en, '3 pm on 18 September 2025'), ['2025 9 18 15'])
// Expected: the same one moment.
assert.deepEqual(moments(chrono.vi, '15 giờ ngày 18/9/2025'), ['2026 12 1 15', '2025 9 18 12'])
console.log('As seen before: an hour before its date, as Vietnamese papers write it, is read as two moments, the hour today')
END
node seen.mjs
