import { afterEach, describe, expect, it, vi } from 'vitest'
import { order, refusalFrom } from './order'

const answer = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }))

afterEach(() => vi.unstubAllGlobals())

describe('an order of the desk', () => {
  it('brings back what the server did', async () => {
    answer(200, { id: '1', paths: { az: '/az/xeberler/yeni-xidmet' } })
    expect(await order('/news/1/publish', 'az')).toEqual({
      done: true,
      answer: { id: '1', paths: { az: '/az/xeberler/yeni-xidmet' } },
    })
  })

  it('brings back every problem of a refusal with its field', async () => {
    const problems = [{ field: 'summary', code: 'summary', message: 'Xülasə yoxdur.' }]
    answer(422, { errors: [{ message: 'Xülasə yoxdur.', data: { problems } }] })
    expect(await order('/news/1/publish', 'az')).toEqual({
      done: false,
      message: 'Xülasə yoxdur.',
      problems,
      status: 422,
    })
  })

  it('says so when the server does not answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
    expect(await order('/news/1/publish', 'az')).toMatchObject({
      done: false,
      message: expect.stringContaining('Serverdən cavab gəlmədi'),
    })
  })

  it('says something in the language of the desk when the answer is no JSON', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }))
    expect(await order('/news/1/publish', 'en')).toMatchObject({
      done: false,
      message: expect.stringContaining('unexpected'),
    })
  })
})

describe('a refusal', () => {
  it('takes the fields of Payload’s own validation', () => {
    const errors = [{ message: 'Yanlış sahə', data: { errors: [{ path: 'email', message: 'Artıq var' }] } }]
    expect(refusalFrom({ errors }, 'az').problems).toEqual([{ field: 'email', message: 'Artıq var' }])
  })
})
