import { describe, expect, it } from 'vitest'
import { deskHosts, faultOfHost } from './hosts'

describe('the hosts of the desk', () => {
  it('are its origins and the names of this machine', () => {
    const hosts = deskHosts(['https://xeber.example.az'], 3000)
    expect([...hosts]).toEqual(['xeber.example.az', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
  })
})

describe('the Host of a request', () => {
  it.each([[['Host', 'xeber.example.az']], [['host', '127.0.0.1:3000']], [['HOST', '[::1]:3000']]])(
    'may be %j',
    (headers) => {
      expect(faultOfHost(headers, '1.1')).toBeNull()
    },
  )

  it.each([
    [[], '1.1'],
    [['Host', 'a', 'Host', 'b'], '1.1'],
    [['Host', ''], '1.1'],
    [['Host', 'a b'], '1.1'],
    [['Host', 'a/b'], '1.1'],
    [['Host', 'user@a'], '1.1'],
    [['Host', 'a,b'], '1.0'],
  ])('may not be %j', (headers, version) => {
    expect(faultOfHost(headers, version)).not.toBeNull()
  })

  it('may be missing in HTTP 1.0', () => {
    expect(faultOfHost(['Accept', '*/*'], '1.0')).toBeNull()
  })
})
