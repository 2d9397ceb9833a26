import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import type { MediaFile } from '@/newsroom/queries/mediaFile'

export const fileNotFound = (): Response =>
  new Response('Not found\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })

/**
 * A file with its type and name, piece by piece; null where the place that keeps it does not have it.
 * @param keeping who may keep it, as Cache-Control says it
 */
export async function answerFile(
  request: Request,
  { type, name, at }: MediaFile,
  keeping: string,
): Promise<Response | null> {
  const headers = new Headers({
    'Content-Type': type,
    'Content-Disposition': type === 'application/pdf' ? attachment(name) : 'inline',
    'Cache-Control': keeping,
    'X-Content-Type-Options': 'nosniff',
  })
  if ('fetch' in at) {
    const fetched = await at.fetch()
    return fetched?.ok ? new Response(fetched.body, { headers }) : null
  }
  const etag = `"${at.size.toString(36)}-${at.modified.getTime().toString(36)}"`
  headers.set('ETag', etag)
  headers.set('Last-Modified', at.modified.toUTCString())
  if (isKnown(request, etag, at.modified)) return new Response(null, { status: 304, headers })
  headers.set('Content-Length', String(at.size))
  return new Response(contentOf(at.path), { headers })
}

/** The file piece by piece, opened when it is first asked for: a HEAD request never opens it. */
function contentOf(path: string): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull: async (controller) => {
      file ??= await open(path)
      const { bytesRead, buffer } = await file.read(Buffer.alloc(64 * 1024))
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
      await file.close()
      controller.close()
    },
    cancel: () => file?.close(),
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}

/** RFC 9110, 13.2.2: the entity tag decides where one was sent, else the date. */
function isKnown({ headers }: Request, etag: string, modified: Date): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null)
    return tags.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return Math.floor(modified.getTime() / 1000) * 1000 <= since
}

/** RFC 6266 with the extended notation of RFC 8187: an old client gets a name of plain letters. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '_')
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`
}
