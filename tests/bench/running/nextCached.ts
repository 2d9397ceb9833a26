import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listening } from '@/press/next/listening'
import { freePort } from '@/scripts/postgres/server'
import { nodeStep, startNode } from '@/scripts/process/child'
import type { Lifetime } from '@/scripts/process/lifetime'
import { Refusal } from '@/scripts/process/refusal'
import type { Answered } from './answered'
import { answered } from './answered'

const app = fileURLToPath(new URL('../nextCached', import.meta.url))
const place = resolve('test-results/nextCached')
const program = resolve('node_modules/next/dist/bin/next')

/**
 * The article as a page that Next itself keeps (ISR): an app of one page, built and started as Next's own
 * documentation says, with its framework.
 * @throws Refusal when Next does not keep the page, or sends less than the article: then nothing is compared
 */
export async function startNextCached(
  life: Lifetime,
  article: Answered,
): Promise<{ url: string; pid: number }> {
  rmSync(place, { recursive: true, force: true })
  cpSync(app, place, { recursive: true })
  const words = join(place, 'article.html')
  writeFileSync(words, article.body)
  const settings = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
    NEXT_TELEMETRY_DISABLED: '1',
    ARTICLE: words,
  }
  await nodeStep(life, 'Building the page that Next keeps itself', [program, 'build', place], settings)
  const port = await freePort()
  const child = startNode(
    life,
    [program, 'start', place, '-H', '127.0.0.1', '-p', String(port)],
    settings,
    'pipe',
  )
  await listening(port, AbortSignal.timeout(30_000))
  const url = `http://127.0.0.1:${port}/`
  const { status, headers, body } = await answered(url)
  if (status !== 200 || headers['x-nextjs-cache'] !== 'HIT')
    throw new Refusal(`Next does not keep the page: ${status} ${JSON.stringify(headers)}`)
  if (textOf(body).length < textOf(article.body).length * 0.95)
    throw new Refusal('The page of Next holds less than the article.')
  return { url, pid: child.pid ?? 0 }
}

/** Roughly the words of a page: everything but scripts, head and elements. */
const textOf = (html: Buffer): string =>
  html
    .toString('utf8')
    .replace(/<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
