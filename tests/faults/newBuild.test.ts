import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FaultyNewsroom, read } from './newsroom'

const article = '/az/xeberler/telim'

let newsroom: FaultyNewsroom
beforeEach(async () => {
  newsroom = new FaultyNewsroom()
  await newsroom.openDatabase()
  await newsroom.publish(article, 'bir')
})
afterEach(() => newsroom.close())

/** Builds the site anew and starts a press on it; of the build before nothing is left. */
async function startBuild(name: string) {
  const root = join(newsroom.folder, 'site')
  const chunks = join(root, '.next/static/chunks')
  rmSync(root, { recursive: true, force: true })
  for (const folder of [chunks, join(root, 'public')]) mkdirSync(folder, { recursive: true })
  writeFileSync(join(root, '.next/BUILD_ID'), name)
  writeFileSync(join(chunks, `${name}.css`), `body { content: "${name}" }`)
  const environment = {
    ...process.env,
    DATABASE_URL: newsroom.database.url,
    BUILD_STYLE: `/_next/static/chunks/${name}.css`,
  }
  return newsroom.openPress(undefined, undefined, { root, environment })
}

async function styleOf(port: number, path: string): Promise<string> {
  const page = await (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  const style = /href="([^"]+\.css)"/.exec(page)?.[1] ?? 'no style'
  const answer = await fetch(`http://127.0.0.1:${port}${style}`)
  return `${answer.status} ${answer.headers.get('content-type')} ${await answer.text()}`
}

describe('a rebuild and restart', () => {
  it('gives readers the new build, and where it fails the older copy in its own clothes', async () => {
    await newsroom.publish('/az/basqa', 'başqa')
    const first = await startBuild('kohne')
    for (const path of [article, '/az/basqa']) await read(first.port, path)
    await first.stop()
    // Takes back nothing that was announced: only the new build cannot render this page.
    await newsroom.sql("update pages set text = 'xəta' where path = $1", [article])
    const second = await startBuild('teze')
    expect(await read(second.port, '/az/basqa')).toBe('200 başqa')
    expect(await styleOf(second.port, '/az/basqa')).toBe(
      '200 text/css; charset=utf-8 body { content: "teze" }',
    )
    expect(await read(second.port, article)).toBe('200 bir (köhnə)')
    expect(await styleOf(second.port, article)).toBe('200 text/css; charset=utf-8 body { content: "kohne" }')
  })
})
