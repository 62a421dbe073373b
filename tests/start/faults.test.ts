import { writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { failToStart, temporaryFolder } from './process.ts'

const { dir, remove } = temporaryFolder()
afterAll(remove)

it('says which port is in use and how to choose another', async () => {
  const holder = net.createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const { port } = holder.address() as net.AddressInfo
  const { code, lines } = await failToStart({ HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dir })
  holder.close()
  expect(lines).toEqual([`Port ${port} is in use: stop what uses it, or choose another with PORT=${port + 1}.`])
  expect(code).toBe(1)
})

it('says that the data folder cannot be written', async () => {
  const file = path.join(dir, 'a-file')
  writeFileSync(file, '')
  const { code, lines } = await failToStart({ PORT: '0', DATA_DIR: path.join(file, 'below') })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^The data folder .* cannot be written \(.*\): choose another with DATA_DIR/)
  expect(code).toBe(1)
})

it('says that the database cannot be reached, without its password', async () => {
  const { code, lines } = await failToStart({
    PORT: '0',
    DATABASE_URL: 'postgresql://someone:s3cret@127.0.0.1:1/register',
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^The database at 127\.0\.0\.1:1\/register cannot be used \(.*ECONNREFUSED.*\): check DATABASE_URL/,
  )
  expect(lines[0]).not.toContain('s3cret')
  expect(code).toBe(1)
})

it('names every environment variable at fault in one line', async () => {
  const { code, lines } = await failToStart({
    PORT: 'abc',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://someone:s3cret@db',
    DATA_DIR: dir,
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('PORT must be a whole number from 0 to 65535, not "abc"')
  expect(lines[0]).toContain('LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, not "loud"')
  expect(lines[0]).toContain('DATABASE_URL must be an address such as postgresql://')
  expect(lines[0]).not.toContain('s3cret')
  expect(code).toBe(1)
})
