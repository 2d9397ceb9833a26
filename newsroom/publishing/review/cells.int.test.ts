import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, latest, makeDraft, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { askForSecond, openNewsroom } from '@/tests/support/rest'
import { inMinutes } from '@/tests/support/schedule/inMinutes'
import type { NewsState } from './states'
import { newsActions, newsStates, openIn } from './states'

let payload: Payload
let writer: Browser
let first: Browser
let second: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  await askForSecond(payload, true)
  ;[writer, first, second] = await Promise.all([
    hire(payload, 'press-officer'),
    hire(payload, 'publisher', 'birinci'),
    hire(payload, 'publisher', 'ikinci'),
  ])
})
afterAll(() => payload.destroy())

const send = async (who: Browser, id: string, action: string, given = {}) =>
  accepted(await who.post(`/news/${id}/${action}`, given))

/** How an item comes to stand so, by the hands that may. */
const brought: Record<NewsState, (id: string) => Promise<unknown>> = {
  draft: async () => undefined,
  submitted: (id) => send(writer, id, 'submit'),
  approved: async (id) => {
    await brought.submitted(id)
    await send(first, id, 'approve')
  },
  scheduled: async (id) => {
    await brought.approved(id)
    await send(first, id, 'schedule', { at: inMinutes(60) })
  },
  published: async (id) => {
    await brought.approved(id)
    await send(first, id, 'publish')
  },
  withdrawn: async (id) => {
    await brought.published(id)
    await send(first, id, 'withdraw', { reason: 'Rəqəmlər köhnəlib.' })
  },
  removed: async (id) => {
    await brought.published(id)
    await send(first, id, 'remove', { reason: 'Məhkəmənin qərarı.' })
  },
}

const itemIn = async (state: NewsState): Promise<string> => {
  const id = await makeDraft(writer, 'news')
  await brought[state](id)
  return id
}

const versionOf = async (id: string) =>
  String((await writer.get(`/news/versions?where[parent][equals]=${id}&limit=1`)).body.docs?.[0]?.id)

/** Each action as a client would ask for it; the second publisher has written nothing. */
const asked: Record<(typeof newsActions)[number], (id: string, version: string) => Promise<Answer>> = {
  save: async (id) =>
    writer.patch(`/news/${id}?draft=true&locale=az`, { ...(await baseOf(id)), summary: 'Başqa xülasə.' }),
  restore: (_id, version) => writer.post(`/news/versions/${version}?draft=true&base=${version}`),
  submit: (id) => writer.post(`/news/${id}/submit`),
  approve: (id) => second.post(`/news/${id}/approve`),
  'send-back': (id) => second.post(`/news/${id}/send-back`, { note: 'Tarixi yoxlayın.' }),
  schedule: (id) => second.post(`/news/${id}/schedule`, { at: inMinutes(90) }),
  unschedule: (id) => second.post(`/news/${id}/unschedule`),
  publish: (id) => second.post(`/news/${id}/publish`),
  'publish-without-review': (id) => second.post(`/news/${id}/publish`, { withoutReview: 'Sərhəd bağlandı.' }),
  'approve-afterwards': (id) => second.post(`/news/${id}/approve-afterwards`),
}

/** What a form sends back of what it was given. */
const baseOf = async (id: string) => {
  const { base } = await latest(writer, 'news', id)
  return base === undefined ? {} : { base }
}

const stateNow = async (id: string) => accepted(await second.get(`/news/${id}/standing`)).body.state

describe('the table of states, asked cell by cell', () => {
  for (const state of newsStates) {
    const open = newsActions.filter(
      (action) => openIn[action].includes(state) && action !== 'approve-afterwards',
    )
    const closed = newsActions.filter((action) => !openIn[action].includes(state))

    it.each(open)(`${state}: %s is done`, async (action) => {
      const id = await itemIn(state)
      expect(await stateNow(id)).toBe(state)
      const answer = await asked[action](id, await versionOf(id))
      expect(answer.text).not.toContain('"errors"')
      expect(answer.status).toBeLessThan(300)
    })

    it(`${state}: ${closed.join(', ')} are refused in words, and nothing changes`, async () => {
      const id = await itemIn(state)
      const version = await versionOf(id)
      const before = await latest(writer, 'news', id)
      for (const action of closed) {
        const answer = await asked[action](id, version)
        expect([409, 423], `${action}: ${answer.text}`).toContain(answer.status)
        expect(answer.body.errors?.[0]?.message).toMatch(/\S/)
      }
      expect(await latest(writer, 'news', id)).toEqual(before)
      expect(await stateNow(id)).toBe(state)
    })
  }

  it('takes down in every state in which something is public, and nothing waits afterwards', async () => {
    const id = await itemIn('published')
    await saveDraft(writer, 'news', id, { ...(await baseOf(id)), summary: 'Yeni xülasə.' })
    await brought.scheduled(id)
    expect(await stateNow(id)).toBe('scheduled')
    await send(second, id, 'remove', { reason: 'Məhkəmənin qərarı.' })
    expect(await stateNow(id)).toBe('removed')
    expect((await second.post(`/news/${id}/unschedule`)).status).toBe(409)
  })
})
