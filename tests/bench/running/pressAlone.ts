import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runPress } from '@/press/main'
import { keepHeapSmall } from '@/press/smallHeap'

/** A press in front of manyPages.mjs: `pressAlone.ts FOLDER DATABASE_URL ARTICLE MEMORY_MB`. Says its port. */
const [folder = '', databaseUrl = '', article = '', memoryMb = ''] = process.argv.slice(2)
const pages = fileURLToPath(new URL('manyPages.mjs', import.meta.url))
keepHeapSmall()
const megabyte = 2 ** 20
const press = await runPress({
  port: 0,
  host: '127.0.0.1',
  siteUrl: 'http://localhost:3000',
  deskOrigins: ['http://localhost:3000'],
  root: process.cwd(),
  environment: process.env,
  nextCommand: (port) => [process.execPath, pages, String(port), article],
  keeping: {
    folder,
    databaseUrl,
    memoryBytes: Number(memoryMb) * megabyte,
    diskBytes: 1024 * megabyte,
    staleFor: 24 * 60 * 60_000,
  },
  log: (line) => process.stderr.write(`${line}\n`),
})
await press.ready
process.stdout.write(`port ${press.port}\n`)
process.on('SIGTERM', () => void press.stop({ now: true }).then(() => process.exit(0)))
