import { defineConfig, devices } from '@playwright/test'
import { browser, site } from './tests/support/site'

export default defineConfig({
  forbidOnly: true,
  globalSetup: './tests/support/officeOfOne.ts',
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // What guards a change, and what takes long and runs by `npm run test:long`.
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', outputDir: 'test-results/e2e' },
    { name: 'long', testDir: 'tests/long', testMatch: '*.spec.ts', outputDir: 'test-results/long' },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: site.url,
    timezoneId: 'Asia/Baku',
    // Whatever a person does answers long before; without it a test hangs for its whole time and does not say at what.
    actionTimeout: 45_000,
    navigationTimeout: 45_000,
    screenshot: 'only-on-failure',
    // Recording every step takes a quarter of the time; `npm run test:e2e -- --trace=retain-on-failure FILE` does it.
    trace: 'off',
    launchOptions: {
      executablePath: browser,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
