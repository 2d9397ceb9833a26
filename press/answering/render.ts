import type { OutgoingHttpHeaders } from 'node:http'
import { addressTag } from '@/newsroom/publishing/tags'
import { localeOf } from '../arrival/kinds'
import { privateHosts } from '../headers/location'
import { limits } from '../limits'
import { ask } from '../next/ask'
import { cleanRequest } from '../next/cleanRequest'
import { NextFailure } from '../next/failure'
import { readAll } from '../next/readAll'
import type { Press } from '../parts'
import type { Rendered } from '../pressing/press'
import { press as pressRendered } from '../pressing/press'
import type { PressedPage } from '../pressing/pressedPage'

/** What rendering needs to know. */
export type Site = Pick<Press, 'nextPort' | 'siteUrl'>

/**
 * Has Next render the page of a key and presses it.
 * @param signal aborted when nobody waits for the page any more
 * @throws NextFailure 500 when the rendering failed, 503 when Next is away, 504 when it took too long
 */
export async function render(
  press: Site,
  key: string,
  signal: AbortSignal,
  wish: OutgoingHttpHeaders = {},
): Promise<PressedPage> {
  const rendered = await askNext(press, key, signal, wish)
  if (rendered.status === 503) throw new NextFailure(503, 'Next answered 503')
  if (rendered.status >= 500) throw new NextFailure(500, `Next answered ${rendered.status}`)
  // Next's own 404 is an empty body without its scripts; the site has a page for it.
  const lost = `/${localeOf(key) ?? 'az'}/yoxdur`
  if (rendered.status === 404 && key !== lost) {
    const page = await render(press, lost, signal)
    const tags = [...page.tags, addressTag(key.split('?', 1)[0] ?? key)]
    return { ...page, key, tags, further: [], status: page.status === 200 ? 404 : page.status }
  }
  return pressRendered(key, rendered, press.siteUrl, privateHosts(press.nextPort))
}

async function askNext(
  { nextPort, siteUrl }: Site,
  key: string,
  reader: AbortSignal,
  wish: OutgoingHttpHeaders,
): Promise<Rendered> {
  const tooLong = AbortSignal.timeout(limits.pageTime)
  const signal = AbortSignal.any([reader, tooLong])
  const headers = { ...cleanRequest(siteUrl), ...wish }
  try {
    const answer = await ask({ port: nextPort, method: 'GET', path: key, headers, signal })
    const body = await readAll(answer, limits.page)
    return { status: answer.statusCode ?? 502, headers: answer.headers, body }
  } catch (cause) {
    reader.throwIfAborted()
    if (cause instanceof NextFailure) throw cause
    if (tooLong.aborted) throw new NextFailure(504, 'Next took too long', { cause })
    throw new NextFailure(503, 'the answer of Next broke off', { cause })
  }
}
