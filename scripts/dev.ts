// `pnpm dev`: the API restarts when its sources change, and Vite serves the web app beside it with hot reload.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { prepareClient, preparePlayground } from './lib/prepare.ts'
import { ROOT } from './lib/run.ts'

/** How long the API has to end its database after the other has stopped. */
const PATIENCE = 10_000

await prepareClient()
await preparePlayground()
const api = `http://localhost:${process.env.PORT || '4000'}`
const children = [
  spawn(process.execPath, ['--watch', 'apps/api/src/main.ts'], { cwd: ROOT, stdio: 'inherit' }),
  spawn(path.join(ROOT, 'apps/web/node_modules/.bin/vite'), [], {
    cwd: path.join(ROOT, 'apps/web'),
    stdio: 'inherit',
    env: { API_PROXY: api, ...process.env },
  }),
]

/** One does not stay without the other. */
function stopAll(): void {
  for (const child of children) child.kill('SIGTERM')
  setTimeout(() => process.exit(1), PATIENCE).unref()
}
process.on('SIGINT', stopAll).on('SIGTERM', stopAll)
for (const child of children) child.once('exit', stopAll)
