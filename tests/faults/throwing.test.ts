import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@/press/testing/until'
import { FaultyNewsroom, read } from './newsroom'

let newsroom: FaultyNewsroom
beforeEach(async () => {
  newsroom = new FaultyNewsroom()
  await newsroom.openDatabase()
})
afterEach(() => newsroom.close())

describe('a page whose rendering throws', () => {
  it('is shown as it was before, is an honest error where it never was, and is right once it is mended', async () => {
    for (const path of ['/az/a', '/az/b']) await newsroom.publish(path, 'bir')
    const { port } = await newsroom.openPress()
    expect(await read(port, '/az/a')).toBe('200 bir')
    for (const path of ['/az/a', '/az/yeni']) await newsroom.publish(path, 'xəta')
    await until(async () => (await read(port, '/az/a')) === '200 bir (köhnə)', 1_000)
    expect(await read(port, '/az/yeni')).toMatch(/^500 /)
    expect(await read(port, '/az/b')).toBe('200 bir')
    for (const path of ['/az/a', '/az/yeni']) await newsroom.publish(path, 'iki')
    await until(async () => (await read(port, '/az/a')) === '200 iki')
    await until(async () => (await read(port, '/az/yeni')) === '200 iki')
  })
})
