import { availableParallelism } from 'node:os'
import { TEST_MS } from './tests/support/patience.ts'

const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: syntax,
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
]

const base = {
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.ts$': swc({ syntax: 'typescript' }),
  },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/.data', '<rootDir>/.cache'],
}

const node = (displayName, testMatch, more = {}) => ({
  ...base,
  displayName,
  testEnvironment: 'node',
  testMatch,
  ...more,
})

export default {
  reporters: ['default', '<rootDir>/tests/support/totals.mjs'],
  // One throw-away PostgreSQL for the run; it starts when a project that needs it is about to run.
  globalSetup: '<rootDir>/tests/support/postgres-setup.ts',
  globalTeardown: '<rootDir>/tests/support/postgres-teardown.ts',
  testTimeout: TEST_MS,
  // Modules of a test file stay in the memory of the process that ran it: a worker that holds much is replaced, which Jest does
  // only where there are at least two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  projects: [
    node('rules', ['<rootDir>/packages/rules/src/**/*.test.ts']),
    node('database', ['<rootDir>/packages/database/src/**/*.test.ts']),
    node('api', ['<rootDir>/apps/api/src/**/*.test.ts', '<rootDir>/tests/integration/**/*.test.ts']),
    node('repository', [
      '<rootDir>/tests/*.test.ts',
      '<rootDir>/tests/start/**/*.test.ts',
      '<rootDir>/tests/fault/**/*.test.ts',
      '<rootDir>/apps/playground/src/**/*.test.ts',
      '<rootDir>/packages/graphql/**/*.test.ts',
      '<rootDir>/scripts/**/*.test.ts',
    ]),
    node('e2e', ['<rootDir>/tests/e2e/**/*.test.ts']),
    {
      ...base,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/web/src/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/apps/web/test/setup.ts'],
      // The example clients are shown, not run.
      transform: { '/examples/[^/]+\\.(sh|ts|py)$': '<rootDir>/tests/support/raw-text.mjs', ...base.transform },
      extensionsToTreatAsEsm: ['.ts', '.tsx', '.sh', '.py'],
      moduleNameMapper: {
        '^(.*/examples/.*)\\?raw$': '$1',
        '\\.module\\.css$': '<rootDir>/tests/support/css-module.ts',
        '\\.css$': '<rootDir>/tests/support/css-module.ts',
      },
    },
  ],
}
