import { expect, test } from '@jest/globals'
import { smallRegister } from '../../test/fixtures/records.ts'
import { renderAt } from '../../test/render.tsx'
import { paths } from './paths.ts'

test('the addresses that a server is given are those of the router, no more and no fewer', () => {
  const { router } = renderAt('/method', smallRegister)
  expect(Object.keys(router.routesByPath).sort()).toEqual(Object.values(paths).toSorted())
})
