import { expect, it } from '@jest/globals'
import { readEnv } from './env.ts'

const read = (variables: Record<string, string>) => readEnv(variables, '/srv')

it('trusts no proxy, serves every host and tells metrics to this machine unless told otherwise', () => {
  expect(read({})).toMatchObject({ trustProxy: [], allowedHosts: [], metrics: 'local', metricsToken: undefined })
  expect(
    read({
      TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::/32,192.0.2.7',
      ALLOWED_HOSTS: 'NhipCau.example,::1',
      METRICS: 'off',
      METRICS_TOKEN: '0123456789abcdef',
    }),
  ).toMatchObject({
    trustProxy: ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.7'],
    allowedHosts: ['nhipcau.example', '::1'],
    metrics: 'off',
    metricsToken: '0123456789abcdef',
  })
})

it.each(['true', '1', '*', '10.0.0.0/33', '10.0.0.0/8/8', 'proxy.example', 'loopback,', '300.0.0.1'])(
  'TRUST_PROXY=%s is refused: whoever is trusted can claim any address',
  (value) => {
    expect(() => read({ TRUST_PROXY: value })).toThrow(`TRUST_PROXY must list addresses, subnets such as 10.0.0.0/8`)
  },
)

it.each(['localhost:4000', 'https://nhipcau.example', 'a b', ','])('ALLOWED_HOSTS=%s is refused', (value) => {
  expect(() => read({ ALLOWED_HOSTS: value })).toThrow('ALLOWED_HOSTS must list host names without ports')
})

it('a token that is too short is not repeated', () => {
  expect(() => read({ METRICS_TOKEN: 'hush' })).toThrow(/^(?!.*hush).*METRICS_TOKEN must have 16 characters or more/)
})
