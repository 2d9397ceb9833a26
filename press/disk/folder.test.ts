import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Copy } from '../keeping/copy'
import { copyOf } from '../keeping/copy'
import { limits } from '../limits'
import { pageOf } from '../testing/openStore'
import { openFolder } from './folder'

let path: string
let lines: string[]
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'newsroom-copies-'))
  lines = []
})
afterEach(() => rmSync(path, { recursive: true }))

const open = (bytes = 1_000_000) => openFolder(path, bytes, (line) => lines.push(line))
const copy = (key: string, text = 'mətn'): Copy =>
  copyOf(
    pageOf(key, text, {
      bodies: { identity: Buffer.from(text), gzip: Buffer.from('gz'), br: Buffer.from('br') },
      until: new Date('2026-12-01T10:00:00.000Z'),
      tags: ['news:1', 'site'],
    }),
    { began: 7, renderedAt: 1_000, build: 'b1', staleAt: Number.POSITIVE_INFINITY },
  )
const files = () =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('copies on the disk', () => {
  it('are read again as they were written, also by the next press', async () => {
    const folder = await open()
    folder.write(copy('/az'))
    expect(await folder.read('/az')).toMatchObject({ began: 7 })
    await folder.idle()
    const again = await (await open()).read('/az')
    const { looked: _, ...whole } = copy('/az')
    expect(again).toEqual({ ...whole, looked: again?.looked })
    expect(await folder.read('/en')).toBeUndefined()
  })

  it('do not heap up in memory where the disk is slower than pages are made', async () => {
    const folder = await open()
    const half = { bytes: limits.unwritten / 2 }
    for (const key of ['/az', '/az', '/en', '/az/xeberler']) folder.write({ ...copy(key), ...half })
    expect(await folder.read('/az/xeberler')).toBeUndefined()
    expect(lines.join()).toContain('slower than pages are made')
    await folder.idle()
    expect(await folder.read('/en')).toMatchObject({ began: 7 })
    // What was written makes room for the next.
    folder.write({ ...copy('/az/xeberler'), ...half })
    await folder.idle()
    expect(files()).toHaveLength(3)
  })

  it('are removed, also while they are being written', async () => {
    const folder = await open()
    folder.write(copy('/az'))
    folder.write(copy('/en'))
    folder.remove('/en')
    await folder.idle()
    folder.remove('/az')
    expect(await folder.read('/az')).toBeUndefined()
    await folder.idle()
    expect(files()).toEqual([])
  })

  it.each([
    ['torn', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['changed in one byte', (bytes: Buffer) => bytes.fill(0x20, bytes.length - 1)],
    [
      'of an older form',
      (bytes: Buffer) => Buffer.concat([Buffer.from('press copy 0\n'), bytes.subarray(13)]),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('that are %s are ignored and removed', async (_, spoil) => {
    const folder = await open()
    folder.write(copy('/az'))
    await folder.idle()
    const [file = ''] = files()
    writeFileSync(file, spoil(readFileSync(file)))
    const again = await open()
    expect(await again.read('/az')).toBeUndefined()
    await again.idle()
    expect(files()).toEqual([])
  })

  it('that a killed press left unfinished are removed at the start', async () => {
    mkdirSync(join(path, 'ab'))
    writeFileSync(join(path, 'unfinished'), 'press copy 1\n')
    writeFileSync(join(path, 'ab/else'), '')
    await open()
    expect(files()).toEqual([])
  })

  it('take no more room than they may; what was used longest ago leaves', async () => {
    const folder = await open(6_000)
    folder.write(copy('/az/1', 'x'.repeat(1_000)))
    folder.write(copy('/az/2', 'x'.repeat(1_000)))
    await folder.idle()
    await folder.read('/az/1')
    folder.write(copy('/az/3', 'x'.repeat(1_000)))
    folder.write(copy('/az/4', 'x'.repeat(9_000)))
    await folder.idle()
    const kept = await Promise.all([1, 2, 3, 4].map(async (at) => Boolean(await folder.read(`/az/${at}`))))
    expect(kept).toEqual([true, false, true, false])
    expect(files()).toHaveLength(2)
    expect(folder.size().bytes).toBeLessThanOrEqual(6_000)
    expect((await open(3_000)).size().entries).toBe(1)
  })

  it('can all be removed at once, while others are being written', async () => {
    const folder = await open()
    folder.write(copy('/az'))
    await folder.idle()
    const cleared = folder.clear()
    folder.write(copy('/en'))
    await cleared
    await folder.idle()
    expect([await folder.read('/az'), (await folder.read('/en'))?.page.key]).toEqual([undefined, '/en'])
    expect(files()).toHaveLength(1)
  })

  it('are said to fail once a minute, and fail nobody', async () => {
    const folder = await open()
    rmSync(path, { recursive: true })
    writeFileSync(path, 'not a folder')
    for (let at = 0; at < 5; at++) folder.write(copy(`/az/${at}`))
    await folder.idle()
    expect(lines).toHaveLength(1)
    expect(await folder.read('/az/1')).toBeUndefined()
  })

  it('need not be there: a press starts on a disk that takes nothing', async () => {
    rmSync(path, { recursive: true })
    writeFileSync(path, 'not a folder')
    expect(await (await open()).read('/az')).toBeUndefined()
    expect(lines).toHaveLength(1)
  })
})
