import { afterEach, describe, expect, it, vi } from 'vitest'
import { askDesk } from './askDesk'

const answer = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }))

afterEach(() => vi.unstubAllGlobals())

describe('a question of the translation desk', () => {
  it('brings back the text of somebody else who wrote the same segment', async () => {
    const conflict = { theirs: 'Course', mine: 'Training', by: 'Nigar', at: '2026-11-22T10:00:00.000Z' }
    answer(409, { errors: [{ message: 'Başqası da yazıb.', data: { conflict } }] })
    expect(await askDesk('/translation/news/1/segments', 'az', {})).toMatchObject({
      done: false,
      message: 'Başqası da yazıb.',
      conflict,
      problems: [],
    })
  })

  it('brings back what is wrong with the placeholders', async () => {
    const problems = [{ code: 'lost', message: 'Nişan <1> yoxdur.' }]
    answer(422, { errors: [{ message: 'Saxlanmadı.', data: { problems } }] })
    expect(await askDesk('/translation/news/1/segments', 'az', {})).toMatchObject({
      problems: ['Nişan <1> yoxdur.'],
    })
  })

  it('brings back which of several segments are wrong', async () => {
    const problems = [{ key: 'body.a1', code: 'dates', message: 'Tarixlər fərqlidir.' }]
    answer(422, { errors: [{ message: 'Saxlanmadı.', data: { problems } }] })
    expect(await askDesk('/translation/news/1/segments/review', 'az', {})).toMatchObject({
      wrong: [{ key: 'body.a1', message: 'Tarixlər fərqlidir.' }],
    })
  })

  it('says so when nobody is logged in any more, and when the server is silent', async () => {
    answer(401, { errors: [{ message: 'Unauthorized' }] })
    expect(await askDesk('/translation/news/1', 'az')).toMatchObject({
      message: expect.stringContaining('bitib'),
    })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
    expect(await askDesk('/translation/news/1', 'en')).toMatchObject({
      status: 0,
      message: expect.stringContaining('did not answer'),
    })
  })
})
