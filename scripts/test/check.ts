import type { Part } from './runner'
import { runTool } from './runner'

/** Form and types; each counts as one test. */
export const check: Part = async ({ life }) => {
  console.log('\n— check: form (biome)')
  const form = await runTool(life, ['node_modules/@biomejs/biome/bin/biome', 'check'])
  console.log('\n— check: types (tsc)')
  const routes = await runTool(life, ['node_modules/next/dist/bin/next', 'typegen'])
  const types = routes || (await runTool(life, ['node_modules/typescript/bin/tsc', '--noEmit']))
  const failed = [form, types].filter((code) => code !== 0).length
  return { passed: 2 - failed, failed }
}
