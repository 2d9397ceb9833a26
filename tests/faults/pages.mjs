// Stands where `next start` would and makes pages from a database: `node pages.mjs <port>`. Says each rendering.
import { createServer } from 'node:http'
import process from 'node:process'
import pg from 'pg'

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 4,
  connectionTimeoutMillis: 2_000,
})
pool.on('error', () => undefined)
// As a build names its styles: those of the build that serves.
const styles = process.env.BUILD_STYLE ? `<link rel="stylesheet" href="${process.env.BUILD_STYLE}"/>` : ''
const slow = "select pg_sleep((select value from settings where name = 'slow')::float)"

const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  try {
    if (request.url === '/readyz') {
      await pool.query('select 1')
      return response.end('{"database":true,"migrations":true}')
    }
    await pool.query(slow)
    const { rows } = await pool.query('select text from pages where path = $1', [request.url])
    process.stdout.write(`rendered ${request.url}\n`)
    const [page] = rows
    if (page?.text === 'xəta') throw new Error('a page that cannot be rendered')
    const metas = `<meta name="press-tags" content="site address:${request.url}${page ? ' news:1' : ''}"/>${page ? '' : '<meta name="press-status" content="404"/>'}`
    response.end(
      `<!DOCTYPE html><html lang="az"><head>${metas}${styles}<title>x</title></head><body><p>${page?.text ?? 'yoxdur'}</p></body></html>`,
    )
  } catch {
    response.statusCode = 500
    response.end()
  }
})
server.listen(Number(process.argv[2]), '127.0.0.1')
process.on('SIGTERM', () => server.close(() => process.exit(0)))
