import net from 'node:net'
import { expect, it } from '@jest/globals'
import { checkServer, publicAddress } from './connect.ts'
import { Fault } from './fault.ts'

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const int16 = (value: number) => Buffer.from([value >> 8, value & 255])
const int32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer).reverse()
const text = (value: string) => Buffer.from(`${value}\0`)
const column = (name: string, type: number) =>
  Buffer.concat([text(name), int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)])
const cell = (value: string) => Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)])

const SIGNED_IN = Buffer.concat([message('R', int32(0)), message('Z', Buffer.from('I'))])

/** The answer of a server that says which version it is. */
const versionAnswer = (version: string, number: string) =>
  Buffer.concat([
    message('T', Buffer.concat([int16(2), column('version', 25), column('number', 23)])),
    message('D', Buffer.concat([int16(2), cell(version), cell(number)])),
    message('C', text('SELECT 1')),
    message('Z', Buffer.from('I')),
  ])

/** Speaks just enough of PostgreSQL's protocol to be asked for its version. */
async function fakeServer(version: string, number: string) {
  const server = net.createServer((socket) => {
    let greeted = false
    socket
      .on('error', () => undefined)
      .on('data', (data) => {
        if (!greeted) socket.write(SIGNED_IN)
        else if (data[0] === 'Q'.charCodeAt(0)) socket.write(versionAnswer(version, number))
        greeted = true
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  return { url: `postgresql://reader:s3cret@127.0.0.1:${port}/register`, close: () => server.close() }
}

it('refuses a PostgreSQL that is too old, and says what to use', async () => {
  const { url, close } = await fakeServer('14.19', '140019')
  await expect(checkServer(url)).rejects.toThrow(
    new Fault(`The PostgreSQL at ${publicAddress(url)} is version 14.19: use 15 or newer.`),
  )
  close()
})

it('accepts 15 and tells the version', async () => {
  const { url, close } = await fakeServer('15.0', '150000')
  await expect(checkServer(url)).resolves.toBe('15.0')
  close()
})

it('never shows a password', () => {
  expect(publicAddress('postgresql://reader:s3cret@db.example/register')).toBe('db.example:5432/register')
})
