/** A file of the app as a spreadsheet reads it (RFC 4180): what it says before its table, and the table, headings first. */
export function readCsv(text: string): { notes: string[][]; table: string[][] } {
  const rows = rowsOf(text)
  const gap = rows.findIndex((row) => row.length === 1 && row[0] === '')
  return { notes: rows.slice(0, gap), table: rows.slice(gap + 1) }
}

function rowsOf(text: string): string[][] {
  const fields = [...text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, field = '', end] of fields) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
