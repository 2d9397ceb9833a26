import { LRUCache } from 'lru-cache'
import { drawCarpet } from '@/components/carpet/drawCarpet'
import { publicItem } from '@/newsroom/queries/publicItem'
import { previewPicture } from './previewPicture'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** Some tenths of a second each to draw, and some tens of kilobytes to keep. */
const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>>({ max: 100 })

/**
 * The link preview of a news item without a picture: a carpet woven from its id, the same for ever. Only what
 * is public has one (quality B8.1), so that no id can be tried out.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, id] = /^([0-9a-f-]{36})\.png$/.exec((await params).file) ?? []
  const item = id && (await publicItem(id))
  if (!id || !item) {
    return new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  }
  const picture = drawn.get(id) ?? (await previewPicture(drawCarpet(id)))
  drawn.set(id, picture)
  return new Response(picture, {
    headers: {
      'Content-Type': 'image/png',
      'Content-Length': String(picture.length),
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Press-Tags': item.tags.join(' '),
    },
  })
}
