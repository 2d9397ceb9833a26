import { privateHosts } from '../headers/location'
import { limits } from '../limits'
import { ask } from '../next/ask'
import { cleanRequest } from '../next/cleanRequest'
import { NextFailure } from '../next/failure'
import { readAll, TooLong } from '../next/readAll'
import { press } from '../pressing/press'
import type { PressedPage } from '../pressing/pressedPage'
import type { Site } from './render'

/** The word of the press to itself: the file is too large to be kept, and is passed through each time. */
const passes = 413

export const isPassed = ({ status }: PressedPage): boolean => status === passes

/**
 * Gets a picture or document of an item from Next, as a page that can be kept: it says in a header which file it
 * is (`press-tags`), and one that says nothing, as of what is not public, is not kept.
 * @param signal aborted when nobody waits for it any more
 * @throws NextFailure 500 when Next cannot give it, 503 when Next is away, 504 when it took too long
 */
export async function renderFile(site: Site, key: string, signal: AbortSignal): Promise<PressedPage> {
  const late = AbortSignal.timeout(limits.assetTime)
  try {
    const answer = await ask({
      port: site.nextPort,
      method: 'GET',
      path: key,
      headers: { ...cleanRequest(site.siteUrl), accept: '*/*' },
      signal: AbortSignal.any([signal, late]),
    })
    const { headers, statusCode: status = 502 } = answer
    if (status >= 500) {
      answer.resume()
      throw new NextFailure(status === 503 ? 503 : 500, `Next answered ${status}`)
    }
    if (Number(headers['content-length'] ?? 0) > limits.keptFile) {
      answer.destroy()
      return passing(key)
    }
    const body = await readAll(answer, limits.keptFile)
    return await press(key, { status, headers, body }, site.siteUrl, privateHosts(site.nextPort))
  } catch (cause) {
    if (cause instanceof TooLong) return passing(key)
    signal.throwIfAborted()
    if (cause instanceof NextFailure) throw cause
    if (late.aborted) throw new NextFailure(504, 'Next took too long', { cause })
    throw new NextFailure(503, 'the answer of Next broke off', { cause })
  }
}

const passing = (key: string): PressedPage => ({
  key,
  status: passes,
  headers: {},
  bodies: { identity: Buffer.alloc(0) },
  hash: '',
  tags: [],
  until: null,
  further: [],
  secret: true,
})
