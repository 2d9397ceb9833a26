/**
 * Started by tests/bench/rows/translationMemory.ts on an empty database of its own: fills the memory, asks what the desk
 * asks, and prints how long everything took, as one line of JSON.
 */
import config from '@payload-config'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload } from 'payload'
import { locales, otherLocale } from '@/newsroom/language/locales'
import { exactMatches } from '@/newsroom/translation/memory/exactMatches'
import { percentAlike } from '@/newsroom/translation/memory/likeness'
import { comparable } from '@/newsroom/translation/memory/plainWords'
import { suggest } from '@/newsroom/translation/memory/suggest'
import { manyEntries } from '../mentions/manyEntries'
import { writeRegister } from '../search/register'
import { stemsOf } from '../search/vocabulary'
import { fillMemory } from './fill'
import type { Measured } from './measured'
import { pairsOf } from './pairs'
import { questionsOf } from './questions'

const size = 200_000
const terms = 300
const segments = 300

const payload = await getPayload({ config, disableOnInit: true })
const { drizzle, pool } = payload.db as unknown as PostgresAdapter
await writeRegister(drizzle, manyEntries(700))
const [az, en] = [stemsOf('az', 200 + terms), stemsOf('en', 200 + terms)]
for (let at = 200; at < 200 + terms; at++)
  await pool.query(`insert into terms (id, source, language, translation) values (uuidv7(), $1, 'az', $2)`, [
    `${az[at]?.stem} ${az[at - 150]?.stem}`,
    `${en[at]?.stem} ${en[at - 150]?.stem}`,
  ])
await fillMemory(pool, size)
const pairs = [...pairsOf(size)].filter((_, at) => at % 41 === 5)
const req = await createLocalReq({}, payload)
const measured: Measured = { size, asked: {}, filling: [] }

async function timed<Result>(times: number[], work: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  const result = await work()
  times.push(performance.now() - start)
  return result
}

for (const from of locales) {
  const to = otherLocale(from)
  // A server has read its glossary and its register, and its connections are open
  for (const text of [
    'salam',
    'Bakıda təlim keçirilib və başa çatıb, suallar cavablandırılıb',
    'hello world',
  ])
    await suggest(req, { from, to, text })
  for (const [kind, questions] of Object.entries(questionsOf(from, to, pairs))) {
    measured.asked[kind] ??= { took: [], there: 0, found: 0 }
    const row = measured.asked[kind]
    for (const { text, original } of questions) {
      const offered = await timed(row.took, () => suggest(req, { from, to, text }))
      const percent = original ? percentAlike(comparable(original.source), comparable(text)) : 0
      if (percent === 0) continue
      row.there += 1
      // Of boilerplate there may be nearer ones than that from which the text was made
      const isWhole = ({ kind }: { kind: string }) => kind === 'exact' || kind === 'fuzzy'
      if (offered.some((one) => isWhole(one) && one.percent >= Math.min(99, percent))) row.found += 1
    }
  }
  for (let at = 0; at < 10; at++) {
    const texts = pairs.slice(at * segments, (at + 1) * segments).map((pair) => pair[from])
    await timed(measured.filling, () => exactMatches(req, { from, to, texts }))
  }
}
process.stdout.write(`found ${JSON.stringify(measured)}\n`)
await payload.destroy()
process.exit(0)
