#!/usr/bin/env bash
# Three libraries write Vietnamese numbers in words that nobody says, or that say another number.
# Seen with to-words@5.7.0, written-number@0.11.1, vn-num2words@1.0.4, cldr-rbnf@48.2.0.
#
# Unicode CLDR 48, rule-based number formats for vi (spellout-cardinal): 5 after ten is "lăm", 1 after a ten "mốt"; below ten
# after a hundred stands "lẻ" (or "linh"), after a thousand "không trăm lẻ". "Một nghìn năm" is said for 1,500.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps to-words@5.7.0 written-number@0.11.1 vn-num2words@1.0.4 cldr-rbnf@48.2.0
cat >seen.mjs <<'END'
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { ToWords } from 'to-words'
import writtenNumber from 'written-number'
import vnNum2words from 'vn-num2words'

const rules = await readFile('node_modules/cldr-rbnf/rbnf/vi.json', 'utf8')
for (const word of ['lăm', 'mốt', 'lẻ', 'không trăm']) assert.ok(rules.includes(word))

const toWords = new ToWords({ localeCode: 'vi-VN' })
// Expected: mười lăm, hai mươi mốt, một nghìn không trăm lẻ (linh) năm.
assert.deepEqual([15, 21, 1005].map((n) => toWords.convert(n)), ['Mười Năm', 'Hai Mươi Một', 'Một Nghìn Năm'])
// Expected: một trăm lẻ (linh) một, hai nghìn (ngàn) không trăm hai mươi lăm.
assert.deepEqual(
  [101, 2025].map((n) => writtenNumber(n, { lang: 'vi' })),
  ['một trăm và một', 'hai ngàn và hai mươi lăm'],
)
// Expected: mười lăm.
assert.equal((vnNum2words.default ?? vnNum2words)(15), 'muời năm')
console.log('As seen before: three libraries write Vietnamese numbers in words that nobody says, or that say another number')
END
node seen.mjs
