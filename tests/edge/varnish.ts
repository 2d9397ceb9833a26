import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listening } from '@/press/next/listening'

const program = '/usr/sbin/varnishd'
const xkey = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib']
  .map((folder) => join(folder, 'varnish/vmods/libvmod_xkey.so'))
  .some(existsSync)

/** The settings of varnishd that docs/operating.md names. */
const settings = [
  'http_resp_hdr_len=64k',
  'http_resp_size=160k',
  'workspace_backend=256k',
  'workspace_client=256k',
]

export type Varnish = {
  url: string
  stop: () => Promise<void>
}

/**
 * Starts the real Varnish with deploy/varnish.vcl in front of a press, or with varnish-several.vcl in front of two.
 * @throws Error that names the package when it is not installed
 */
export async function startVarnish(port: number, pressPort: number, otherPort?: number): Promise<Varnish> {
  if (!existsSync(program) || !xkey) {
    throw new Error(
      'These tests need the real Varnish: install the Debian packages varnish and varnish-modules (as .ci/run does).',
    )
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-varnish-'))
  chmodSync(folder, 0o755)
  for (const file of ['varnish.vcl', 'varnish-several.vcl']) {
    const shipped = readFileSync(join(import.meta.dirname, '../../deploy', file), 'utf8')
    writeFileSync(
      join(folder, file),
      shipped
        .replace('.port = "3000"', `.port = "${pressPort}"`)
        .replace('.port = "3001"', `.port = "${otherPort}"`),
    )
  }
  const vcl = join(folder, otherPort === undefined ? 'varnish.vcl' : 'varnish-several.vcl')
  const parameters = settings.flatMap((setting) => ['-p', setting])
  const memory = ['-s', 'malloc,64m', '-n', join(folder, 'work')]
  const child = spawn(program, ['-F', '-a', `127.0.0.1:${port}`, '-f', vcl, ...memory, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  await Promise.race([listening(port, AbortSignal.timeout(20_000)), ended(child)]).catch((cause: unknown) => {
    child.kill('SIGKILL')
    throw new Error(`Varnish does not start:\n${said.join('')}`, { cause })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`it ended with ${code}`)
}
