// `pnpm dev`: the API restarts when its sources change, and Vite serves the web app beside it with hot reload.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { prepareClient, preparePlayground } from './lib/prepare.ts'
import { ROOT } from './lib/run.ts'

await prepareClient()
await preparePlayground()
const children = [
  spawn(process.execPath, ['--watch', 'apps/api/src/main.ts'], { cwd: ROOT, stdio: 'inherit' }),
  spawn(path.join(ROOT, 'apps/web/node_modules/.bin/vite'), [], { cwd: path.join(ROOT, 'apps/web'), stdio: 'inherit' }),
]
for (const child of children) child.once('exit', () => process.exit(1))
