import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { UnitsIssues } from './issue.ts'
import {
  type CurrentCommune,
  currentCommune,
  type FormerDistrict,
  formerDistrict,
  type LineageRow,
  lineageRow,
  type Row,
} from './schema.ts'
import { separatorOf, textOf } from './text.ts'

/** The three lists, each row fitting its columns; what rows name of each other is not looked at. */
export type UnitLists = { communes: CurrentCommune[]; districts: FormerDistrict[]; lineage: LineageRow[] }

type Columns = v.GenericSchema<Record<string, string>, Record<string, string | undefined>> & {
  entries: Record<string, unknown>
}

/**
 * Reads communes-current, districts-former and commune-lineage from a folder, each as .csv or .tsv with a row of headings.
 * @throws UnitsError with every row that does not fit, and every file that is not there
 */
export async function readLists(dir: string): Promise<UnitLists> {
  const issues = new UnitsIssues()
  const communes = await readList(dir, 'communes-current', currentCommune, issues)
  const districts = await readList(dir, 'districts-former', formerDistrict, issues)
  const lineage = await readList(dir, 'commune-lineage', lineageRow, issues)
  issues.throwIfAny()
  return { communes, districts, lineage }
}

async function readList<S extends Columns>(
  dir: string,
  name: string,
  schema: S,
  issues: UnitsIssues,
): Promise<Row<v.InferOutput<S>>[]> {
  const found = await findFile(dir, name)
  if (!found) {
    issues.add({ file: name, line: 0 }, '', `cannot be read; put ${name}.csv or ${name}.tsv into ${dir}`)
    return []
  }
  const { file, bytes } = found
  const text = textOf(bytes)
  if (text === null) {
    issues.add({ file, line: 1 }, '', 'is not UTF-8 or UTF-16; save the file with the encoding UTF-8')
    return []
  }
  const lines = cellsOf(file, text, issues)
  if (!lines) return []
  const [headings, ...rows] = lines
  const names = headings?.cells ?? []
  if (names.length === 1) {
    issues.add({ file, line: 1 }, '', 'is one cell; separate the cells by tabs, semicolons or commas')
    return []
  }
  const missing = Object.keys(schema.entries).filter((column) => !names.includes(column))
  for (const column of missing) issues.add({ file, line: 1 }, column, 'is not among the headings; add the column')
  if (missing.length > 0) return []
  return rows.flatMap(({ line, cells }) => rowOf({ file, line }, names, cells, schema, issues))
}

async function findFile(dir: string, name: string): Promise<{ file: string; bytes: Buffer } | undefined> {
  for (const ending of ['csv', 'tsv']) {
    const file = `${name}.${ending}`
    const bytes = await readFile(path.join(dir, file)).catch(() => undefined)
    if (bytes !== undefined) return { file, bytes }
  }
  return undefined
}

type Lines = { line: number; cells: string[] }[]

/** The cells of every line that has any, null when it is not CSV. */
function cellsOf(file: string, text: string, issues: UnitsIssues): Lines | null {
  const lines: number[] = []
  try {
    const rows = parse(text.normalize('NFC'), {
      bom: true,
      delimiter: separatorOf(text),
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells, { lines: line }) => {
        lines.push(line)
        return cells
      },
    })
    return rows.map((cells, index) => ({ line: lines[index] ?? 0, cells }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 0
    issues.add({ file, line }, '', `is not CSV (${error.message}); mend its quotation marks`)
    return null
  }
}

function rowOf<S extends Columns>(
  place: { file: string; line: number },
  names: readonly string[],
  cells: readonly string[],
  schema: S,
  issues: UnitsIssues,
): Row<v.InferOutput<S>>[] {
  if (cells.length !== names.length) {
    issues.add(place, '', `has ${cells.length} cells; write ${names.length}, as the headings have`)
    return []
  }
  const result = v.safeParse(schema, Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
  if (result.success) return [{ ...place, data: result.output }]
  for (const { path: steps, input, message } of result.issues)
    issues.add(place, String(steps?.[0]?.key ?? ''), input === '' ? message : `is ${String(input)}, which ${message}`)
  return []
}
