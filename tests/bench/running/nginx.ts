import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listening } from '@/press/next/listening'
import { freePort } from '@/scripts/postgres/server'
import type { Lifetime } from '@/scripts/process/lifetime'
import type { Answered } from './answered'
import { core } from './pinned'

type Ports = { bare: number; dressed: number; shipped: number }

/**
 * As fast as it can be set: one worker, no log, open files remembered, what is compressed lies there compressed.
 * `shipped`: with the log and the opening of files that Debian's package has, and the headers of the press.
 */
const settings = (folder: string, ports: Ports, headers: string) => `
worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log ${folder}/errors;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;
  keepalive_requests 1000000000;
  open_file_cache max=100 inactive=1h;
  open_file_cache_valid 1h;
  gzip_static on;
  gzip_vary on;
  charset utf-8;
  default_type text/html;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${ports.bare}; root ${folder}/files; }
  server { listen 127.0.0.1:${ports.dressed}; root ${folder}/files; ${headers} }
  server {
    listen 127.0.0.1:${ports.shipped}; root ${folder}/files; ${headers}
    access_log ${folder}/access;
    open_file_cache off;
  }
}
`

/** Those that nginx writes by itself. */
const nginxOwn = [
  'content-type',
  'content-length',
  'content-encoding',
  'etag',
  'vary',
  'date',
  'connection',
  'keep-alive',
]

const headersOf = ({ headers }: Answered): string =>
  Object.entries(headers)
    .filter(([name]) => !nginxOwn.includes(name))
    .map(([name, value]) => `add_header ${name} "${String(value).replaceAll('"', '\\"')}";`)
    .join(' ')

/**
 * An nginx on the core of servers that has one page as a file.
 * @returns the address of the page: alone, with the headers that the press sends, and with these as Debian ships nginx
 */
export async function startNginx(
  life: Lifetime,
  plain: Answered,
  gzipped: Answered,
): Promise<Record<keyof Ports, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-nginx-'))
  life.onEnd(() => rmSync(folder, { recursive: true, force: true }))
  const ports = { bare: await freePort(), dressed: await freePort(), shipped: await freePort() }
  writeFileSync(join(folder, 'nginx.conf'), settings(folder, ports, headersOf(plain)))
  const files = join(folder, 'files')
  writeFiles(files, { 'page.html': plain.body, 'page.html.gz': gzipped.body })
  chmodSync(folder, 0o755)
  const nginx = spawn(
    'taskset',
    ['-c', core.server, 'nginx', '-p', folder, '-c', join(folder, 'nginx.conf')],
    {
      stdio: 'inherit',
    },
  )
  const ended = once(nginx, 'exit')
  life.onEnd(async () => {
    nginx.kill('SIGTERM')
    await ended
  })
  await listening(ports.dressed, AbortSignal.timeout(10_000))
  const page = (port: number) => `http://127.0.0.1:${port}/page.html`
  return { bare: page(ports.bare), dressed: page(ports.dressed), shipped: page(ports.shipped) }
}

function writeFiles(folder: string, files: Record<string, Buffer>): void {
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}
