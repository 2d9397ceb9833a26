import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/env'
import { tasks } from '@/newsroom/jobs/tasks'
import { accepted, makeDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { Desk } from '../desk/desk'
import type { CommentsOfDocument } from './comment'

let payload: Payload
let staff: Record<Person, Browser>
let item: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  item = await makeDraft(staff['press-officer'], 'news', { title: 'Qəbul saatları dəyişir' })
})
afterAll(() => payload.destroy())

const on = (id: string) => `/comments/news/${id}`
const say = async (who: Browser, text: string, more: object = {}, id = item) =>
  String(accepted(await who.post(on(id), { field: 'summary', text, ...more })).body.id)
const read = async (who: Browser, id = item) =>
  accepted(await who.get(on(id))).body as unknown as CommentsOfDocument
const accountOf = async (name: string) =>
  String((await ask(payload, 'select id from users where name = $1', [name]))[0]?.id)

describe('a comment', () => {
  it('stands on its field, and its answers under it, whoever may read the draft', async () => {
    const id = await say(staff.translator, 'Hansı şöbə?')
    const answer = await say(staff.reader, 'Mərkəzi şöbə.', { parent: id })
    await say(staff['press-officer'], 'Yazdım.', { parent: answer, field: 'title' })
    const { comments, open, colleagues } = await read(staff.reader)
    expect(open).toBe(1)
    expect(comments).toMatchObject([
      {
        id,
        field: 'summary',
        author: 'translator',
        mine: false,
        replies: [
          { id: answer, field: 'summary', mine: true },
          { text: 'Yazdım.', field: 'summary' },
        ],
      },
    ])
    expect(colleagues.map(({ name }) => name)).not.toContain('reader')
    expect(Object.keys(colleagues[0] ?? {}).sort()).toEqual(['id', 'name'])
    expect((await staff.visitor.get(on(item))).status).toBe(403)
    expect((await staff.visitor.post(on(item), { text: 'Salam' })).status).toBe(403)
  })

  it('is resolved, opened again and deleted by its author or a publisher, and by nobody else', async () => {
    const other = await makeDraft(staff['press-officer'], 'news')
    const id = await say(staff['press-officer'], 'Tarixi yoxlayın.', {}, other)
    for (const action of ['resolve', 'reopen', 'delete'])
      expect((await staff.translator.post(`/comments/${id}/${action}`)).status, action).toBe(403)
    accepted(await staff['press-officer'].post(`/comments/${id}/resolve`))
    expect(await read(staff.reader, other)).toMatchObject({
      open: 0,
      comments: [{ resolved: { by: 'press-officer' } }],
    })
    accepted(await staff.publisher.post(`/comments/${id}/reopen`))
    expect((await read(staff.reader, other)).open).toBe(1)
    accepted(await staff.publisher.post(`/comments/${id}/delete`))
    expect((await read(staff.reader, other)).comments).toEqual([])
    expect((await staff.publisher.post(`/comments/${id}/delete`)).status).toBe(404)
  })

  it('has words, and belongs to a document that is there', async () => {
    for (const text of ['', '  \n', 'ə'.repeat(2_001)])
      expect((await staff.reader.post(on(item), { text })).status).toBe(400)
    const elsewhere = await makeDraft(staff['press-officer'], 'news')
    const id = await say(staff.reader, 'Başqa xəbərə.', {}, elsewhere)
    expect((await staff.reader.post(on(item), { text: 'Cavab', parent: id })).status).toBe(404)
    for (const path of [
      '/comments/users/x',
      '/comments/news/x',
      '/comments/news/0192d3a0-0000-7000-8000-000000000000',
    ])
      expect((await staff.reader.get(path)).status, path).toBe(404)
  })

  it('tells whom it asks for: once by mail, and on the start page until it is resolved', async () => {
    const [publisher, gone] = [await accountOf('publisher'), '0192d3a0-0000-7000-8000-000000000000']
    const id = await say(staff['press-officer'], '@publisher, başlıq\nuyğundur?', {
      mentions: [publisher, gone],
    })
    const sent: { to: string; subject: string; text: string }[] = []
    const env = readEnvironment({ ...process.env, SITE_URL: 'https://news.example' })
    await runOnce({
      ...(env.databaseUrl ? { connectionString: env.databaseUrl } : {}),
      taskList: {
        ...tasks(env, async () => payload),
        'send-mail': async (mail) => void sent.push(mail as (typeof sent)[number]),
      },
      logger: new Logger(() => () => undefined),
    })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ to: 'publisher@example.org' })
    expect(sent[0]?.subject).toContain('Qəbul saatları dəyişir')
    expect(sent[0]?.text).toContain('> uyğundur?')
    expect(sent[0]?.text).toContain(`https://news.example/admin/collections/news/${item}#comment-${id}`)
    const mentions = async () =>
      (accepted(await staff.publisher.get('/desk')).body as unknown as Desk).mentions
    expect(await mentions()).toMatchObject([{ id, documentId: item, by: 'press-officer' }])
    accepted(await staff.publisher.post(`/comments/${id}/resolve`))
    expect(await mentions()).toEqual([])
  })
})
