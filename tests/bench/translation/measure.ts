/**
 * Started by tests/bench/rows/translationDesk.ts on an empty database of its own: an item of 300 segments, its translation,
 * how long the desk takes to be read and a segment to be saved, as one line of JSON.
 */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { createTranslation } from '@/newsroom/publishing/createTranslation'
import { readDesk } from '@/newsroom/translation/pair/readDesk'
import { saveSegment } from '@/newsroom/translation/pair/saveSegment'
import { blocks } from '@/tests/support/translating'
import type { DeskTimes } from './deskTimes'

const paragraphs = 298
const [reads, saves] = [30, 100]

const payload = await getPayload({ config, disableOnInit: true })
const account = await payload.create({
  collection: 'users',
  data: {
    ...{ name: 'Leyla', email: 'leyla@example.org', role: 'press-officer' },
    password: 'ölçmə üçün uzun bir cümlə',
  },
  overrideAccess: true, // there is nobody yet who could make the first account
})
const req = await createLocalReq({ user: { ...account, collection: 'users' } }, payload)
const source = await payload.create({
  collection: 'news',
  data: {
    ...{ language: 'az', title: 'Bakıda təlim keçirildi', summary: 'Təlimdə iyirmi əməkdaş iştirak etdi.' },
    body: blocks(
      ...Array.from(
        { length: paragraphs },
        (_, at) => `${at}-ci gündə Dövlət Miqrasiya Xidmətində iclas keçirildi və suallar cavablandırıldı.`,
      ),
    ),
  } as never,
  draft: true,
  locale: 'az',
  depth: 0,
  overrideAccess: false,
  req,
})
const { id } = await createTranslation({ req, source, target: 'en' })
const target = { collection: 'news', id, language: 'en' } as const

async function timed<Result>(times: number[], work: () => Promise<Result>): Promise<Result> {
  const started = performance.now()
  const result = await work()
  times.push(performance.now() - started)
  return result
}

const found: DeskTimes = { segments: 0, reading: [], saving: [] }
let desk = await readDesk(req, target)
for (let at = 0; at < reads; at += 1) desk = await timed(found.reading, () => readDesk(req, target))
found.segments = desk.segments.length
for (const { key, source: words } of desk.segments.slice(0, saves)) {
  const said = { key, translation: `EN ${words}`, was: '', token: desk.source.token }
  await timed(found.saving, () => saveSegment({ req, target, ...said }))
}
process.stdout.write(`found ${JSON.stringify(found)}\n`)
await payload.destroy()
process.exit(0)
