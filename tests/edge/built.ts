import process from 'node:process'
import { nodeStep } from '@/scripts/process/child'
import { Lifetime } from '@/scripts/process/lifetime'

/** The site is built before the tests count their time. */
export default async function built(): Promise<() => Promise<void>> {
  const life = new Lifetime()
  await nodeStep(life, 'Building the site', ['--import', 'tsx', 'scripts/build.ts'], process.env)
  return () => life.end()
}
