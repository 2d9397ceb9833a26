import { describe, expect, it } from 'vitest'
import { Answers } from './answers'

const answer = (status: number, body: string) =>
  `HTTP/1.1 ${status} X\r\nContent-Length: ${Buffer.byteLength(body)}\r\nVary: x\r\n\r\n${body}`

describe('a connection', () => {
  it('brings the same answers, however its bytes are cut', () => {
    const bytes = Buffer.from(answer(200, 'Şəki') + answer(404, '') + answer(503, 'yox\r\n\r\n'))
    for (const size of [1, 2, 7, 50, 1000]) {
      const answers = new Answers()
      const seen: number[] = []
      for (let at = 0; at < bytes.length; at += size)
        seen.push(...answers.take(bytes.subarray(at, at + size)))
      expect(seen).toEqual([200, 404, 503])
    }
  })

  it('is not measured when an answer has no length', () => {
    expect(() => new Answers().take(Buffer.from('HTTP/1.1 200 OK\r\nA: b\r\n\r\n'))).toThrow('its length')
  })
})
