import { describe, expect, it } from 'vitest'
import { endToEnd } from './hopByHop'

describe('the headers that go end to end', () => {
  it('are without those of the connection and those it names', () => {
    const headers = {
      connection: 'keep-alive, X-Gizli',
      'keep-alive': 'timeout=5',
      'x-gizli': '1',
      upgrade: 'websocket',
      te: 'trailers',
      'transfer-encoding': 'chunked',
      cookie: 'payload-token=x',
      'x-powered-by': 'Next.js',
    }
    expect(endToEnd(headers, (name) => name === 'x-powered-by')).toEqual({ cookie: 'payload-token=x' })
  })
})
