import type { IncomingHttpHeaders } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Kind } from '../arrival/kinds'
import { askAgain, forEdge } from '../headers/caching'
import type { Headers } from '../headers/security'
import { limits } from '../limits'
import { ask } from '../next/ask'
import { cleanRequest } from '../next/cleanRequest'
import { NextFailure } from '../next/failure'
import type { Press, Visit } from '../parts'
import { sendKeptAsset } from './keptAsset'
import { refuse } from './refuse'
import { head, send } from './send'

/** What of a request changes how the same file is sent; nothing changes which file it is. */
const asked = ['accept-encoding', 'if-none-match', 'if-modified-since', 'if-range', 'range'] as const

const told = [
  'content-type',
  'content-length',
  'content-encoding',
  'content-range',
  'content-disposition',
  'accept-ranges',
  'etag',
  'last-modified',
  'cache-control',
] as const

/**
 * Sends a file of the build or of public/ from the disk, or streams what Next alone holds, large media of items
 * among it. Query and cookies stay here.
 */
export async function answerAsset(press: Press, visit: Visit): Promise<void> {
  const { request, response, method, path, kind, signal } = visit
  if (!visit.clean || path.endsWith('/')) return refuse(press, visit, 400)
  if (await sendOwn(press, visit)) return
  const headers = { ...cleanRequest(press.siteUrl), accept: '*/*', ...pick(request.headers, asked) }
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), limits.assetTime)
  try {
    const either = AbortSignal.any([signal, late.signal])
    const answer = await ask({ port: press.nextPort, method, path, headers, signal: either })
    clearTimeout(timer)
    const status = answer.statusCode ?? 502
    if (status >= 500) {
      answer.resume()
      return refuse(press, visit, status === 503 ? 503 : 500)
    }
    // Next answers a file that is not there with the page for lost readers, with status 200.
    if (kind === 'build' && answer.headers['content-type']?.startsWith('text/html')) {
      answer.resume()
      return send(press, visit, 404, lost, 'Not found\n')
    }
    head(press, visit, status, {
      ...pick(answer.headers, told),
      ...kept(kind, status),
      vary: 'Accept-Encoding',
    })
    await pipeline(answer, response)
  } catch (error) {
    if (signal.aborted || response.headersSent) return
    if (late.signal.aborted) return refuse(press, visit, 504)
    if (!(error instanceof NextFailure)) throw error
    refuse(press, visit, error.status)
  } finally {
    clearTimeout(timer)
  }
}

/** What the press can read by itself: a style or font of any build, a file of public/. */
async function sendOwn(press: Press, visit: Visit): Promise<boolean> {
  const { assets, files } = press
  if (visit.kind === 'build') return assets !== undefined && sendKeptAsset(press, assets, visit, forEver)
  const { read } = files
  return visit.kind === 'file' && read !== undefined && sendKeptAsset(press, { read }, visit, ofPublic(press))
}

const lost = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

const forEver = 'public, max-age=31536000, immutable'
const ofPublic = ({ edge }: Press) => (edge?.() ? forEdge(Date.now() + limits.edgeFile * 1000) : askAgain)

/** Files of the build carry their hash in the name; a missing one may be there after the next start. */
function kept(kind: Kind, status: number): Headers {
  if (status >= 400 || kind === 'linkedFile') return { 'cache-control': 'no-store' }
  return kind === 'build' ? { 'cache-control': forEver } : {}
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): Headers {
  const picked: Headers = {}
  for (const name of names) {
    const value = headers[name]
    if (value !== undefined) picked[name] = value
  }
  return picked
}
