import { Agent } from 'node:http'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { site } from '../site'
import { ask } from './ask'
import { layCanaries } from './canaries'
import { leaksOnDisk, sendMixture } from './leaks'

const folder = join(site.dataDir, 'press')

/** What everybody gets of an address, asked for without any disguise. */
async function cleanly(path: string) {
  const agent = new Agent()
  const { status, body, head } = await ask(Number(new URL(site.url).port), { path }, agent)
  return { status, body, head }
}

/**
 * Sends a mixture of requests to the running site and looks for what must not have come out, in answers, in what
 * is kept on the disk, and in what everybody gets afterwards.
 */
export async function expectNoLeak(count: number): Promise<void> {
  const canaries = await layCanaries(site)
  const { leaks, readByStaff, answers } = await sendMixture(site.url, canaries, count)
  expect(leaks.slice(0, 20), `${leaks.length} leaks`).toEqual([])
  // There was something to leak, and the public was answered in every way.
  expect(readByStaff).toBe(count / 5)
  for (const kind of ['public 200', 'public 308', 'public 400', 'public 404', 'public 405'])
    expect(answers[kind], kind).toBeGreaterThan(0)

  const { newer, draft, word } = canaries
  const seen = await cleanly(newer.path)
  expect(seen.status).toBe(200)
  expect(seen.body).toContain('Açıq xəbər')
  expect((await cleanly(draft.path)).status).toBe(404)
  for (const path of [newer.path, draft.path, '/az', '/az/xeberler', '/sitemap.xml']) {
    const { body, head } = await cleanly(path)
    expect(head + body, path).not.toContain(word)
  }
  // Copies are written beside the answers: only when the open item lies there has everything before it been written.
  await expect
    .poll(() => leaksOnDisk(folder, { ...canaries, word: 'Açıq xəbər' }).leaks.length)
    .toBeGreaterThan(0)
  expect(leaksOnDisk(folder, canaries).leaks).toEqual([])
}
