// Stands where `next start` would and has a page for every address: `node manyPages.mjs <port> <article>`. Each is
// the article with its address in it; what begins with /az/yox is missing.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'

const [port, file] = process.argv.slice(2)
const [before = '', after = ''] = readFileSync(file, 'utf8').split('</head>')

createServer(({ url = '' }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  const missing = url.startsWith('/az/yox') ? '<meta name="press-status" content="404"/>' : ''
  response.end(
    `${before}<meta name="press-tags" content="site news:${url.length}"/>${missing}</head><!-- ${url} -->${after}`,
  )
}).listen(Number(port), '127.0.0.1')
