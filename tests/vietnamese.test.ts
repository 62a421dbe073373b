import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { RULES, TERMS } from './support/vietnamese.ts'

// What people read: pages, messages, descriptions of the API, examples, practice data and the register's own notes.
const READ = ['apps', 'packages', 'prisma/register', 'examples', 'docs/*.md', 'README.md']
const isText = (file: string) =>
  /\.(ts|tsx|graphql|yaml|html|md)$/.test(file) && !/\.test\.tsx?$|released|CHANGELOG/.test(file)

async function filesRead(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', ...READ], { maxBuffer: 1 << 24 })
  return stdout.split('\n').filter((file) => isText(file) && !/^docs\/(glossary|decisions)/.test(file))
}

const faultsOf = (text: string) =>
  text
    .split('\n')
    .flatMap((line, at) =>
      RULES.filter(({ never, unless }) => never.test(line) && !unless?.test(line)).map(
        ({ write }) => `${at + 1}: ${line.trim()} (write ${write})`,
      ),
    )

describe('Vietnamese texts', () => {
  it('say what an office would sign, one word for one thing', async () => {
    const files = await filesRead()
    expect(files.length).toBeGreaterThan(300)
    const found = await Promise.all(
      files.map(async (file) => faultsOf(await readFile(file, 'utf8')).map((fault) => `${file}:${fault}`)),
    )
    expect(found.flat()).toEqual([])
  })

  it.each([
    ["indicator: 'Chỉ tiêu',", 1],
    ["{ vi: 'Chỉ tiêu', en: 'Indicator', of }", 1],
    ["{ vi: 'Chỉ số đạt', en: 'Target', of }", 1],
    [`\${shown} trên \${total}`, 1],
    [`quá \${days} ngày`, 1],
    [`quá hạn \${days} ngày`, 0],
    ["'Bấm «Đánh dấu đã xem»'", 1],
    ["targets: 'Dự thảo chưa có mốc'", 1],
    ["'Nguồn không nêu chỉ tiêu bằng con số hoặc mốc nào.'", 0],
    ["'Kết luận chưa xong'", 1],
  ])('the list finds what it is for: %s', (line, faults) => {
    expect(faultsOf(line)).toHaveLength(faults)
  })

  it('are those of the glossary', async () => {
    const rows = (await readFile('docs/glossary.md', 'utf8')).split('\n').map((line) => line.split(' | '))
    const glossary = new Map(rows.map(([english = '', vietnamese]) => [english.replace(/^\| /, ''), vietnamese]))
    expect(Object.fromEntries(Object.keys(TERMS).map((term) => [term, glossary.get(term)]))).toEqual(TERMS)
  })
})
