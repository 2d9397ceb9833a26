import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const everywhere = ['node_modules/**', '.next/**', 'data/**', 'test-results/**']
const withDatabase = ['tests/support/loudErrors.ts', 'tests/support/database.ts']

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: join(root, 'payload.config.ts') },
      // Says at build time that a file must not reach a browser; here there is none.
      { find: 'server-only', replacement: join(root, 'node_modules/server-only/empty.js') },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  test: {
    environment: 'node',
    // Vitest leaves one core free, of two it would use one; half of the time a test waits for its database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [
            ...everywhere,
            '**/*.int.test.{ts,tsx}',
            'tests/long/**',
            'tests/faults/**',
            'tests/edge/**',
          ],
          setupFiles: ['tests/support/loudErrors.ts'],
          // Some start a process; on a busy machine that takes its time.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.int.test.{ts,tsx}'],
          exclude: [...everywhere, '**/*.{sample,settings}.int.test.{ts,tsx}', 'tests/long/**'],
          // Loading Payload for each file anew takes a quarter of the time; each has a database and a Payload of its own.
          isolate: false,
          globalSetup: ['tests/support/databaseServer.ts'],
          setupFiles: withDatabase,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Each loads the newsroom with settings of its own.
          name: 'settings',
          include: ['**/*.settings.int.test.{ts,tsx}'],
          exclude: [...everywhere, 'tests/long/**'],
          globalSetup: ['tests/support/databaseServer.ts'],
          setupFiles: withDatabase,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sample',
          include: ['**/*.sample.int.test.{ts,tsx}'],
          exclude: [...everywhere, 'tests/long/**'],
          globalSetup: ['tests/support/databaseServerWithSample.ts'],
          setupFiles: withDatabase,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Each has processes and a database of its own, and ends them as faults do.
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          setupFiles: ['tests/support/loudErrors.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // The real Varnish in front of the program as `npm start` runs it.
          name: 'edge',
          include: ['tests/edge/**/*.test.ts'],
          globalSetup: ['tests/edge/built.ts'],
          fileParallelism: false,
          setupFiles: ['tests/support/loudErrors.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long-faults',
          include: ['tests/long/faults/**/*.test.ts'],
          setupFiles: ['tests/support/loudErrors.ts'],
          fileParallelism: false,
          testTimeout: 10 * 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.{ts,tsx}'],
          exclude: ['tests/long/faults/**'],
          globalSetup: ['tests/support/databaseServerWithSample.ts'],
          setupFiles: withDatabase,
          testTimeout: 30 * 60_000,
          hookTimeout: 10 * 60_000,
        },
      },
    ],
  },
})
