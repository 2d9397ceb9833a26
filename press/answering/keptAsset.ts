import type { Assets } from '../assets/reader'
import type { Press, Visit } from '../parts'
import { acceptedEncoding } from './acceptedEncoding'
import { head, send } from './send'

/**
 * Sends a file that the press can read by itself, of a build or of public/; without Next, so that a page from the
 * store has its styles and fonts whatever happens behind.
 * @param cacheControl who may keep it, and for how long
 * @returns false when there is none under this address
 */
export async function sendKeptAsset(
  press: Press,
  assets: Assets,
  visit: Visit,
  cacheControl: string,
): Promise<boolean> {
  const asset = await assets.read(visit.path)
  if (!asset) return false
  const { 'accept-encoding': wish, 'if-none-match': known } = visit.request.headers
  const encoding = acceptedEncoding(wish, asset.bodies)
  const etag = `"${asset.hash}${encoding === 'identity' ? '' : `.${encoding}`}"`
  const headers = {
    'content-type': asset.type,
    'cache-control': cacheControl,
    vary: 'Accept-Encoding',
    etag,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  }
  if (known === etag) {
    const { 'content-type': _type, 'content-encoding': _encoding, ...unchanged } = headers
    head(press, visit, 304, unchanged)
    visit.response.end()
  } else send(press, visit, 200, headers, asset.bodies[encoding] ?? asset.bodies.identity)
  return true
}
