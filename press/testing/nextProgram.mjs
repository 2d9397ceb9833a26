// Stands where `next start` would: `node nextProgram.mjs <port>`. Says its process id on every page.
import { createServer } from 'node:http'
import process from 'node:process'

const server = createServer((request, response) => {
  response.shouldKeepAlive = false
  response.setHeader('content-type', 'text/html; charset=utf-8')
  const page = `<html lang="az"><body>${process.pid}</body></html>`
  if (request.url === '/az/cokme') process.exit(7)
  if (request.url === '/az/itmis') response.statusCode = 404
  if (request.url?.startsWith('/az/yavas') || request.url === '/az/itmis') {
    process.stdout.write('yavas\n')
    setTimeout(() => response.end(page), 700)
  } else if (request.url === '/readyz') response.end('{"database":true,"migrations":true}')
  else response.end(page)
})
server.listen(Number(process.argv[2]), '127.0.0.1')
process.on('SIGTERM', () => server.close(() => process.exit(0)))
