import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { inject } from 'vitest'
import { withConnection } from '@/scripts/postgres/connect'
import { testSecret } from './testServer'

/**
 * Gives this test file a database of its own before it loads anything: a copy of the template. One per worker
 * of vitest, made anew for each file, so that they do not pile up. The files of the sample content are shared
 * by those who read them; others have an empty DATA_DIR.
 */
const server = inject('testServer')
const url = new URL(server.url)
url.pathname = `/test_${process.env.VITEST_POOL_ID}`
// Files share a process and what it has loaded, but no newsroom; Payload keeps a connection of a closed one.
const opened = (globalThis as { _payload?: Map<string, { payload?: { db: { pool: Pool } } }> })._payload
for (const { payload } of opened?.values() ?? []) payload?.db.pool.on('error', databaseIsDropped)
opened?.clear()

function databaseIsDropped({ code }: Error & { code?: string }) {
  if (code !== '57P01') throw new Error(`a connection of the file before ended with ${code}`)
}

await withConnection(server.url, async (client) => {
  const name = client.escapeIdentifier(url.pathname.slice(1))
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} template ${server.template}`)
})

process.env.DATABASE_URL = url.href
process.env.PAYLOAD_SECRET = testSecret
process.env.DATA_DIR = server.sample ? server.dataDir : mkdtempSync(join(server.dataDir, 'files-'))
process.env.SITE_URL = 'http://localhost:3000'
process.env.SMTP_URL = ''
process.env.ADMIN_EMAIL = ''
process.env.ADMIN_PASSWORD = ''
