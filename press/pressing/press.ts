import type { IncomingHttpHeaders } from 'node:http'
import { ownPath } from '../headers/location'
import { NextFailure } from '../next/failure'
import { contentHash, encodings } from './encodings'
import { linkHeader } from './linkHeader'
import type { Said } from './metas'
import { hear, nothingSaid } from './metas'
import type { PressedPage } from './pressedPage'
import { pressHtml } from './pressHtml'

export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/**
 * Makes the page for readers from what Next answered. Of Next's headers only those survive that describe the
 * content; the status is the one the page says, else Next's.
 * @param hosts hosts by which Next may name this site in a Location, besides `siteUrl`
 * @throws NextFailure 500 when Next redirects to a foreign site or the page is not whole
 */
export async function press(
  key: string,
  rendered: Rendered,
  siteUrl: string,
  hosts: readonly string[],
): Promise<PressedPage> {
  const type = rendered.headers['content-type'] ?? 'application/octet-stream'
  const { body, said, headers } = type.startsWith('text/html')
    ? await html(rendered)
    : { body: rendered.body, said: saidInHeaders(rendered.headers), headers: { 'content-type': type } }
  Object.assign(headers, described(rendered.headers))

  const moved = said.redirect ?? redirectOf(rendered)
  if (moved) {
    const location = ownPath(moved.to, siteUrl, hosts)
    if (location === null)
      throw new NextFailure(500, `redirect to a foreign address ${JSON.stringify(moved.to)}`)
    Object.assign(headers, { location })
  }
  const content = moved ? Buffer.alloc(0) : body
  return {
    key,
    status: moved?.status ?? said.status ?? rendered.status,
    headers,
    bodies: await encodings(content, type),
    hash: contentHash(content),
    tags: said.tags,
    until: said.until,
    further: said.further,
    secret: isSecret(rendered.headers),
  }
}

/** What Next writes on every page that it renders when asked: it says nothing of this page. */
const nextsOwn = 'private, no-cache, no-store, max-age=0, must-revalidate'

const isSecret = (given: IncomingHttpHeaders): boolean =>
  given['set-cookie'] !== undefined ||
  (given['cache-control'] !== nextsOwn && /\b(no-store|private)\b/i.test(given['cache-control'] ?? ''))

async function html(rendered: Rendered) {
  const pressed = await pressHtml(rendered.body.toString('utf8')).catch((cause: unknown) => {
    throw new NextFailure(500, 'the page could not be pressed', { cause })
  })
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' }
  if (pressed.language) headers['content-language'] = pressed.language
  const link = linkHeader(rendered.headers.link)
  if (link) headers.link = link
  return { body: Buffer.from(pressed.html, 'utf8'), said: pressed.said, headers }
}

/** Feeds and sitemaps have no place for a meta and say the same in headers. */
function saidInHeaders(given: IncomingHttpHeaders): Said {
  const said = nothingSaid()
  for (const name of ['press-tags', 'press-until']) {
    const value = given[name]
    if (typeof value === 'string') hear(said, name, value)
  }
  return said
}

const redirectOf = ({ status, headers }: Rendered) =>
  status >= 300 && status < 400 && headers.location ? { status, to: headers.location } : null

function described(given: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of ['content-disposition', 'x-robots-tag']) {
    const value = given[name]
    if (typeof value === 'string') kept[name] = value
  }
  return kept
}
