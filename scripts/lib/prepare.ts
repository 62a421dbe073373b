import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ROOT, run } from './run.ts'
import { makeIfChanged } from './stamp.ts'

const LOCK = 'pnpm-lock.yaml'
const ENVIRONMENT = ['VITE_API_URL', 'BASE_PATH'].map((name) => `${name}=${process.env[name] ?? ''}`)

/** The models, one file for each feature; what else lies in the folder does not change the client. */
function prismaFiles(): string[] {
  const names = readdirSync(path.join(ROOT, 'prisma'))
  return names.filter((name) => name.endsWith('.prisma')).map((name) => `prisma/${name}`)
}

/** Prisma's client and the API's types of it. */
export function prepareClient(): Promise<boolean> {
  return makeIfChanged(
    {
      name: 'client',
      inputs: [...prismaFiles(), 'prisma.config.ts', LOCK],
      outputs: ['packages/database/src/generated/client.ts', 'apps/api/src/generated/pothos.ts'],
    },
    () => run('prisma', ['generate']),
  )
}

function prepareApp(app: 'web' | 'playground', inputs: string[]): Promise<boolean> {
  return makeIfChanged(
    {
      name: app,
      inputs: [`apps/${app}`, 'tsconfig.base.json', LOCK, ...inputs],
      values: ENVIRONMENT,
      outputs: [`apps/${app}/dist/index.html`],
    },
    () => run(path.join(ROOT, `apps/${app}/node_modules/.bin/vite`), ['build'], { cwd: `apps/${app}` }),
  )
}

/** The built web app. */
export const prepareWeb = () => prepareApp('web', ['packages/graphql/src', 'packages/rules/src', 'examples'])

/** The built playground. */
export const preparePlayground = () => prepareApp('playground', [])
