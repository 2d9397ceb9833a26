import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openObjectStore } from '@/tests/support/objectStore'

const store = await openObjectStore()
vi.stubEnv('S3_BUCKET', 'newsroom')
vi.stubEnv('S3_ENDPOINT', store.endpoint)
vi.stubEnv('S3_ACCESS_KEY_ID', 'key')
vi.stubEnv('S3_SECRET_ACCESS_KEY', 'secret')
// The settings are read when the program is loaded: only now may it be.
const { openNewsroom } = await import('@/tests/support/rest')
const { mediaFile } = await import('@/newsroom/queries/mediaFile')
const { runStatement } = await import('@/newsroom/publishing/statements')
const { sql } = await import('@payloadcms/db-postgres/drizzle')
const { createLocalReq } = await import('payload')
const { default: sharp } = await import('sharp')

let payload: Payload

beforeAll(async () => {
  payload = await openNewsroom()
})

afterAll(async () => {
  await payload.destroy()
  store.close()
})

describe('an installation with object storage', () => {
  it('keeps a picture and its sizes there, gives them to readers while public, and deletes them together', async () => {
    const data = await sharp({ create: { width: 800, height: 450, channels: 3, background: '#0f4455' } })
      .jpeg()
      .toBuffer()
    const file = { data, mimetype: 'image/jpeg', name: 'xalca.jpg', size: data.length }
    const media = await payload.create({ collection: 'media', data: {}, file, overrideAccess: true })
    expect([...store.objects.keys()].filter((key) => key.startsWith('/newsroom/')).length).toBeGreaterThan(10)
    const folder = join(process.env.DATA_DIR ?? '', 'media')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])

    expect(await mediaFile(media.key ?? '', 'w480.webp')).toBeNull()
    const req = await createLocalReq({}, payload)
    const use = sql`insert into media_uses (media_id, collection, document_id) values (${media.id}, 'news', ${media.id})`
    await runStatement(req, use)
    const found = await mediaFile(media.key ?? '', 'w480.webp')
    const response = found && 'fetch' in found.at ? await found.at.fetch() : null
    const bytes = Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))
    expect((await sharp(bytes).metadata()).width).toBe(480)

    await runStatement(req, sql`delete from media_uses`)
    await payload.delete({ collection: 'media', id: media.id, overrideAccess: true })
    expect([...store.objects.keys()]).toEqual([])
  })
})
