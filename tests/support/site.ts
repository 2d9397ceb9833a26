/** The running program that the browser tests use, as scripts/test/playwright.ts started it. */
const given = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: run the browser tests with npm run test:e2e`)
  return value
}

export const site = {
  url: given('E2E_URL'),
  dataDir: given('E2E_DATA_DIR'),
  adminEmail: given('E2E_EMAIL'),
  adminPassword: given('E2E_PASSWORD'),
}

/** A Chromium of the system; without one Playwright takes its own. */
export const browser = process.env.E2E_BROWSER || undefined
