import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Bodies that the client sends in signed pieces: `<hex length>;chunk-signature=…\r\n<bytes>\r\n … 0…`. */
function joinPieces(body: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at)
    const length = Number.parseInt(body.toString('latin1', at, lineEnd), 16)
    if (!length) break
    pieces.push(body.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
  return Buffer.concat(pieces)
}

/** A store that speaks as much of S3 as files need (PUT, GET, HEAD, DELETE), on loopback. It checks no signature. */
export async function openObjectStore() {
  const objects = new Map<string, { body: Buffer; type: string }>()
  const server = createServer(async (request, response) => {
    const key = decodeURIComponent(new URL(request.url ?? '/', 'http://store').pathname)
    const found = objects.get(key)
    if (request.method === 'PUT') {
      const sent = await buffer(request)
      const inPieces = String(request.headers['content-encoding']).includes('aws-chunked')
      objects.set(key, {
        body: inPieces ? joinPieces(sent) : sent,
        type: String(request.headers['content-type']),
      })
      response.writeHead(200, { etag: '"1"' }).end()
    } else if (request.method === 'DELETE') {
      objects.delete(key)
      response.writeHead(204).end()
    } else if (found) {
      response.writeHead(200, {
        'content-type': found.type,
        'content-length': found.body.length,
        etag: '"1"',
      })
      response.end(request.method === 'HEAD' ? undefined : found.body)
    } else {
      const body = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>'
      response
        .writeHead(404, { 'content-type': 'application/xml' })
        .end(request.method === 'HEAD' ? undefined : body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, objects, close: () => server.close() }
}
