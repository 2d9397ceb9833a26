import type { IncomingMessage } from 'node:http'
import { request as requestPlain } from 'node:http'
import { request as requestEncrypted } from 'node:https'
import type { Network } from './connection'
import { alwaysAt, placeOf } from './connection'

export interface Asking {
  network: Network
  /** Says who asks, for those who look after the other site */
  userAgent: string
  /** For one answer, in ms */
  patience: number
  signal: AbortSignal
}

export interface Heard {
  status: number
  /** Where it sends readers, as it stands in the header */
  location: string | null
}

/** No answer came in time. */
export class TooSlow extends Error {
  override name = 'TooSlow'
}

/**
 * Asks for the headers of one address: no cookies, no body is read, no redirect is followed.
 * @throws PrivateHost, TooSlow, or what the network or the certificate has against it
 */
export async function ask(url: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<Heard> {
  const late = AbortSignal.timeout(asking.patience)
  const signal = AbortSignal.any([late, asking.signal])
  try {
    const place = await within(placeOf(url, asking.network), signal)
    const answer = await send(url, method, alwaysAt(place), asking.userAgent, signal)
    const heard = { status: answer.statusCode ?? 0, location: answer.headers.location ?? null }
    answer.destroy()
    return heard
  } catch (cause) {
    asking.signal.throwIfAborted()
    if (late.aborted) throw new TooSlow(`${url.host} did not answer in time`, { cause })
    throw cause
  }
}

/** A name server cannot be told to stop, only be waited for no longer. */
function within<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function send(
  url: URL,
  method: 'HEAD' | 'GET',
  lookup: ReturnType<typeof alwaysAt>,
  userAgent: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestEncrypted : requestPlain
  return new Promise((resolve, reject) => {
    const headers = { 'User-Agent': userAgent, Accept: '*/*', 'Accept-Encoding': 'identity' }
    request(url, { method, headers, lookup, signal, agent: false, maxHeaderSize: 32 * 1024 })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}
