import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/env'
import type { Desk } from '@/newsroom/translation/desk'
import { accepted, makeDraft, paragraph, saveDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import { startMailServer } from '@/tests/support/mailServer'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { inMinutes } from '@/tests/support/schedule/inMinutes'
import { tasks } from '../tasks'
import { recountTranslationsJob } from './recount'
import { tellOfDueJob } from './tellOfDue'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
let translator: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
  translator = String((await ask(payload, "select id from users where name = 'translator'"))[0]?.id)
})
afterAll(() => payload.destroy())
beforeEach(() => ask(payload, 'delete from graphile_worker._private_jobs'))

/** Works off what is in the queue, whenever it is due. @returns the mails, as they arrived at the mail server */
async function mails(): Promise<string[]> {
  const server = await startMailServer()
  const settings = { SITE_URL: 'https://news.example', SMTP_URL: server.url }
  const env = readEnvironment({ ...process.env, ...settings })
  await ask(payload, 'update graphile_worker._private_jobs set run_at = now()')
  await runOnce({
    ...(env.databaseUrl ? { connectionString: env.databaseUrl } : {}),
    taskList: tasks(env, async () => payload),
    logger: new Logger(() => () => undefined),
    noHandleSignals: true,
  })
  await server.stop()
  expect(server.received.every(({ to }) => to.join() === 'translator@example.org')).toBe(true)
  return server.received.map(({ source }) => readable(source))
}

describe('a database from before the list of translations', () => {
  it('is counted once, when a worker starts', async () => {
    const { az } = await given('Köhnə xəbər')
    const rows = () => ask(payload, 'select 1 from translations where source_id = $1', [az])
    const start = async () => {
      await ask(payload, 'delete from translations')
      await ask(payload, 'select graphile_worker.add_job($1)', [recountTranslationsJob])
      await mails()
      return rows()
    }
    await ask(payload, 'delete from translations_counted')
    expect(await start()).toHaveLength(1)
    expect(await start()).toEqual([])
  })
})

/** The words of a mail, whatever they were wrapped in. */
function readable(source: string): string {
  const bytes = source
    .replace(/=\r?\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/g, (coded) =>
      Buffer.from(coded.replaceAll('=', ''), 'hex').toString('utf8'),
    )
  const text = bytes.split('\r\n\r\n').slice(1).join('\r\n\r\n').replaceAll('\r\n', '')
  return /^[A-Za-z0-9+/=]+$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : bytes
}

/** An item with its English document, which the translator has; told of it already. */
async function given(title: string, plan = 'after'): Promise<{ az: string; en: string }> {
  const az = await makeDraft(desk, 'news', { title, otherLanguagePlan: plan })
  const en = String(accepted(await desk.post(`/news/${az}/translate`)).body.id)
  await saveDraft(desk, 'news', en, {
    title: 'Training held',
    summary: 'Twenty officers took part.',
    body: paragraph('The training lasted three days.'),
  })
  accepted(await desk.post(`/translation/news/${en}/assign`, { language: 'en', assignee: translator }))
  return { az, en }
}

describe('the assignee of a translation', () => {
  it('gets a mail about what is given to them, in both languages, and none about what they took', async () => {
    const { en } = await given('Qəbul saatları dəyişir')
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    for (const words of [
      'Bu materialın tərcüməsi sizə tapşırılıb.',
      'The translation of this item is assigned to you.',
      'Qəbul saatları dəyişir',
      `https://news.example/admin/collections/news/${en}`,
    ])
      expect(mail).toContain(words)
    const free = await makeDraft(desk, 'news', { otherLanguagePlan: 'after' })
    const order = { language: 'en', assignee: translator }
    accepted(await staff.translator.post(`/translation/news/${free}/assign`, order))
    expect(await mails()).toEqual([])
  })

  it('is told that the source changed: once for all changes of an hour, and not of a typing error', async () => {
    const { az } = await given('Yeni ünvan')
    await mails()
    await saveDraft(desk, 'news', az, { summary: 'Təlimdə otuz əməkdaş iştirak etdi.' })
    await saveDraft(desk, 'news', az, { place: 'Gəncə' })
    const queued = await ask<{ later: boolean }>(
      payload,
      "select run_at > now() + interval '4 minutes' as later from graphile_worker.jobs where task_identifier = 'tell-of-translation'",
    )
    expect(queued).toEqual([{ later: true }])
    const sent = await mails()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain('The text that you translate has changed.')
    await saveDraft(desk, 'news', az, { title: 'Yeni ünvan Gəncədə' })
    const [next] = await ask<{ within: boolean }>(
      payload,
      "select run_at between now() + interval '55 minutes' and now() + interval '1 hour' as within from graphile_worker.jobs",
    )
    expect(next).toEqual({ within: true })
    expect(await mails()).toHaveLength(1)

    const { az: corrected } = await given('Üçüncü ünvan')
    await mails()
    accepted(await desk.post(`/news/${corrected}/publish`))
    await saveDraft(desk, 'news', corrected, { summary: 'Təlimdə iyirmi əməkdaş iştirak edib.' })
    accepted(await desk.post(`/news/${corrected}/publish`, { significance: 'typo' }))
    expect(await mails()).toEqual([])
  })

  it('is told what a reviewer sent back, and why', async () => {
    const { en } = await given('Təlim keçirildi')
    await mails()
    const { segments } = accepted(await desk.get(`/translation/news/${en}?language=en`))
      .body as unknown as Desk
    const key = segments.find(({ kind }) => kind === 'title')?.key
    accepted(await desk.post(`/translation/news/${en}/segments/reject`, { key, note: 'Qısa yazın.' }))
    const sent = await mails()
    expect(sent).toHaveLength(1)
    for (const words of ['> Training held', 'publisher: Qısa yazın.', 'A reviewer has sent parts'])
      expect(sent[0]).toContain(words)
  })

  it('is told once when work is left a day before it goes out', async () => {
    const { az, en } = await given('Sabahkı tədbir')
    await mails()
    await saveDraft(desk, 'news', en, { summary: '' })
    accepted(await desk.post(`/news/${az}/schedule`, { at: inMinutes(60 * 26) }))
    const look = async () => {
      await ask(payload, 'select graphile_worker.add_job($1)', [tellOfDueJob])
      return mails()
    }
    await ask(payload, 'delete from graphile_worker._private_jobs')
    expect(await look()).toEqual([])
    await ask(payload, "update releases set due_at = now() + interval '23 hours' where news_id = $1", [az])
    const sent = await look()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain('This item goes out soon')
    expect(await look()).toEqual([])
  })

  it('hears nothing any more when somebody else has it, or the account is gone', async () => {
    const { az, en } = await given('Arxiv materialı')
    accepted(await desk.post(`/translation/news/${en}/assign`, { language: 'en', assignee: null }))
    await saveDraft(desk, 'news', az, { summary: 'Başqa xülasə.' })
    expect(await mails()).toEqual([])
  })
})
