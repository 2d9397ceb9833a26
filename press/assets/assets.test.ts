import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeNext } from '../testing/fakeNext'
import { openPress } from '../testing/openPress'
import { openAssets } from './assets'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'newsroom-assets-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const css = `body { color: #123 }\n${'.a { margin: 0 }\n'.repeat(100)}`
const build = (files: Record<string, string>) => {
  rmSync(join(place, 'built'), { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    const file = join(place, 'built', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
const open = () => openAssets(join(place, 'kept'), join(place, 'built'), (line) => line)
const textOf = async (assets: Awaited<ReturnType<typeof open>>, path: string) =>
  (await assets.read(path))?.bodies.identity.toString()

describe('styles and fonts', () => {
  it('of this build and of those before are there, by their addresses', async () => {
    build({ 'chunks/a1.css': css, 'media/f-s.p.woff2': 'font', 'chunks/x.js': 'run()' })
    await open()
    build({ 'chunks/b2.css': 'b {}' })
    const assets = await open()
    expect(await textOf(assets, '/_next/static/chunks/a1.css')).toBe(css)
    expect(await textOf(assets, '/_next/static/chunks/b2.css')).toBe('b {}')
    expect((await assets.read('/_next/static/media/f-s.p.woff2'))?.type).toBe('font/woff2')
    expect(await assets.read('/_next/static/chunks/x.js')).toBeUndefined()
    expect(await assets.read('/_next/static/../../secrets.json')).toBeUndefined()
  })

  it('are forgotten a month after their build', async () => {
    build({ 'a.css': css })
    await open()
    build({})
    const old = new Date(Date.now() - 31 * 24 * 60 * 60_000)
    utimesSync(join(place, 'kept/a.css'), old, old)
    expect(await textOf(await open(), '/_next/static/a.css')).toBeUndefined()
  })

  it('are there also when the disk takes no copy, and that is said', async () => {
    build({ 'a.css': css })
    writeFileSync(join(place, 'kept'), '')
    const lines: string[] = []
    const assets = await openAssets(join(place, 'kept/in it'), join(place, 'built'), (line) =>
      lines.push(line),
    )
    expect(await textOf(assets, '/_next/static/a.css')).toBe(css)
    expect(lines.join()).toContain('ENOTDIR')
  })

  it('are sent without Next, compressed, for ever, and not twice', async () => {
    build({ 'chunks/a1.css': css })
    const next = await fakeNext()
    const press = await openPress(next.port, { assets: await open() })
    const path = '/_next/static/chunks/a1.css'
    const { bytes, headers, status } = await press.get(path, { headers: { 'accept-encoding': 'br' } })
    expect([status, brotliDecompressSync(bytes).toString()]).toEqual([200, css])
    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'x-content-type-options': 'nosniff',
    })
    const etag = String(headers.etag)
    const again = await press.get(path, { headers: { 'accept-encoding': 'br', 'if-none-match': etag } })
    expect([again.status, again.body]).toEqual([304, ''])
    expect((await press.get(path, { method: 'HEAD' })).headers['content-length']).toBe(String(css.length))
    expect(next.asked).toEqual([])
    expect((await press.get('/_next/static/chunks/of-next.css')).status).toBe(200)
    expect(next.asked).toHaveLength(1)
    press.close()
    await next.close()
  })
})
