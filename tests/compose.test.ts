import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { composeSchema } from './support/compose-schema.ts'

interface Service {
  image?: string
  build?: { context: string; dockerfile: string }
  user?: string
  environment?: Record<string, string>
  ports?: string[]
  depends_on?: Record<string, { condition: string }>
  volumes?: string[]
  networks?: string[]
  read_only?: boolean
  cap_drop?: string[]
  healthcheck?: { test: string[] }
}

interface Compose {
  services: Record<string, Service>
  networks: Record<string, unknown>
  volumes: Record<string, unknown>
}

const root = new URL('../', import.meta.url)
const text = readFileSync(new URL('docker-compose.yml', root), 'utf8')
const compose: Compose = parse(text)
const services = Object.entries(compose.services)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

it('has the form the Compose specification asks for', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(composeSchema)
  validate(compose)
  expect(validate.errors ?? []).toEqual([])
})

it('runs PostgreSQL, the API and the web app, each after the one it needs is healthy', () => {
  expect(Object.keys(compose.services).sort()).toEqual(['api', 'postgres', 'web'])
  expect(compose.services.api?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
  expect(compose.services.web?.depends_on).toEqual({ api: { condition: 'service_healthy' } })
})

it.each(services)('%s is health-checked, no root, and writes nowhere but where it must', (_name, service) => {
  expect(service.healthcheck?.test.length).toBeGreaterThan(1)
  expect(service.user).toMatch(/^(?!root$|0(:|$)).+/)
  expect(service.read_only).toBe(true)
  expect(service.cap_drop).toEqual(['ALL'])
})

it.each(services)('%s names only networks, volumes and Dockerfiles that exist', (_name, service) => {
  for (const network of service.networks ?? []) expect(compose.networks).toHaveProperty(network)
  for (const volume of service.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '')
  if (!service.build) return
  expect(existsSync(new URL(service.build.dockerfile, root))).toBe(true)
})

it('keeps the files of exports on a volume the API may write to, and hands them on', () => {
  const { volumes = [], environment = {} } = compose.services.api ?? {}
  const folder = environment.EXPORT_DIR
  expect(volumes).toEqual([`exports:${folder}`])
  const dockerfile = read('docker/api.Dockerfile')
  expect(dockerfile).toContain(`EXPORT_DIR=${folder}`)
  expect(dockerfile).toContain('install --directory --owner=node')
  expect(read('docker/nginx.conf')).toContain('location ^~ /exports/')
})

it('holds no password of its own: it must be given, and the example file leaves it empty', () => {
  const passwords = text.match(/\$\{POSTGRES_PASSWORD[^}]*\}/g) ?? []
  expect(passwords.length).toBe(2)
  for (const use of passwords) expect(use).toMatch(/^\$\{POSTGRES_PASSWORD:\?.+\}$/)
  expect(compose.services.postgres?.environment?.POSTGRES_PASSWORD).toBe(passwords[0])
  expect(read('.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m)
})

it('publishes the web server only, to this machine unless told otherwise', () => {
  const published = services.filter(([, service]) => service.ports !== undefined)
  expect(published.map(([name]) => name)).toEqual(['web'])
  expect(published[0]?.[1].ports?.[0]).toMatch(/^\$\{WEB_ADDRESS:-127\.0\.0\.1\}:/)
})

it.each(['docker/api.Dockerfile', 'docker/web.Dockerfile'])('%s ends unprivileged and copies what exists', (path) => {
  const lines = read(path).split('\n')
  expect(lines.findLast((line) => line.startsWith('USER '))).toMatch(/^USER (?!root)\w+$/)
  const sources = lines.filter((line) => /^COPY (?!--from)/.test(line)).flatMap((line) => line.split(' ').slice(1, -1))
  for (const source of sources) expect([source, existsSync(new URL(source, root))]).toEqual([source, true])
})
