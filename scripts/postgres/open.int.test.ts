import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withConnection } from './connect'
import { openEmbedded } from './open'
import { isAlive, runningPostmaster } from './postmaster'

let dataDir: string
const data = () => join(realpathSync(join(dataDir, 'postgres')), 'data')
const answers = (url: string, query: string) =>
  withConnection(url, async (client) => Object.values((await client.query(query)).rows[0])[0])

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'newsroom-postgres-'))
  chmodSync(dataDir, 0o755)
})

afterEach(async () => {
  await until(() => !existsSync(join(dataDir, 'postgres')) || !runningPostmaster(data()))
  rmSync(dataDir, { recursive: true })
})

async function until(condition: () => boolean): Promise<void> {
  for (const since = Date.now(); !condition(); await pause(20)) {
    if (Date.now() - since > 30_000) throw new Error(`not within half a minute: ${condition}`)
  }
}

/** Another command that uses the same database; ends when it is killed. */
async function otherUser() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/holdDatabase.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  })
  const [url] = await once(child.stdout, 'data')
  return { child, url: String(url).trim() }
}

describe('the embedded database', () => {
  it('is made on first use, in UTF-8, and keeps what is in it', async () => {
    const first = await openEmbedded(dataDir)
    expect(await answers(first.url, 'show server_encoding')).toBe('UTF8')
    expect(await answers(first.url, "select lower('ŞƏKİ')")).toBe('şəki')
    await withConnection(first.url, (client) => client.query("create table t as select 'Gəncə' as town"))
    await first.close()
    expect(runningPostmaster(data())).toBeUndefined()

    const second = await openEmbedded(dataDir)
    expect(await answers(second.url, 'select town from t')).toBe('Gəncə')
    await second.close()
  })

  it('does not care about a locale that the machine lacks', async () => {
    process.env.LC_ALL = 'xx_YY.UTF-8'
    const database = await openEmbedded(dataDir)
    delete process.env.LC_ALL
    expect(await answers(database.url, 'show lc_messages')).toBe('C')
    await database.close()
  })

  it('keeps its secrets from other users of the machine', async () => {
    const database = await openEmbedded(dataDir)
    await database.close()
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(statSync(data()).mode & 0o777).toBe(0o700)
  })

  it('is shared by two who open it, and stops when the last one has left', async () => {
    const first = await openEmbedded(dataDir)
    const { child, url } = await otherUser()
    expect(url).toBe(first.url)
    await first.close()
    expect(await answers(url, 'select 1')).toBe(1)
    child.kill('SIGKILL')
    await until(() => !runningPostmaster(data()))
  })

  it('is made once when two open it at the same time', async () => {
    const [one, two] = await Promise.all([otherUser(), otherUser()])
    expect(one.url).toBe(two.url)
    one.child.kill('SIGKILL')
    two.child.kill('SIGKILL')
    await until(() => !runningPostmaster(data()))
  })

  it('stops when the only one who used it is killed', async () => {
    const { child } = await otherUser()
    const postmaster = runningPostmaster(data())
    child.kill('SIGKILL')
    await until(() => !isAlive(postmaster?.pid ?? 0))
  })

  it('comes back on the same port when it is killed itself', async () => {
    let restarts = 0
    const database = await openEmbedded(dataDir, { onRestart: () => restarts++ })
    process.kill(runningPostmaster(data())?.pid ?? 0, 'SIGKILL')
    await until(() => restarts === 1)
    expect(await answers(database.url, 'select 1')).toBe(1)
    await database.close()
  })

  it('comes back without a complaint though one of its processes is busy when it is killed', async () => {
    let restarts = 0
    const database = await openEmbedded(dataDir, { onRestart: () => restarts++ })
    const busy = answers(database.url, 'select count(*) from generate_series(1, 6000000)')
    const over = Promise.allSettled([busy]) // answered or lost: it may still end what it is at
    const asked = "select count(*)::int from pg_stat_activity where query like 'select count(*) from gen%'"
    await expect.poll(() => answers(database.url, asked)).toBe(1)
    process.kill(runningPostmaster(data())?.pid ?? 0, 'SIGKILL')
    await until(() => restarts === 1)
    expect(await answers(database.url, 'select 1')).toBe(1)
    await over
    await database.close()
  })

  it('starts although the number in an old note belongs to another program now', async () => {
    const first = await openEmbedded(dataDir)
    await first.close()
    const note = [process.pid, data(), 1, 5432, '', '127.0.0.1', '1 2', 'ready']
    writeFileSync(join(data(), 'postmaster.pid'), note.join('\n'))
    const second = await openEmbedded(dataDir)
    expect(await answers(second.url, 'select 1')).toBe(1)
    await second.close()
  })

  it('refuses with a sentence when its password is lost', async () => {
    const first = await openEmbedded(dataDir)
    await first.close()
    rmSync(join(dataDir, 'secrets.json'))
    await expect(openEmbedded(dataDir)).rejects.toThrow('bring both back from the same backup')
  })
})

describe.runIf(process.getuid?.() === 0)('root in a folder that only root may enter', () => {
  it('gets a database that lies where its own user may go', async () => {
    chmodSync(dataDir, 0o700)
    const database = await openEmbedded(dataDir)
    expect(database.folder).toMatch(/^\/var\/lib\/newsroom\//)
    expect(await answers(database.url, 'select 1')).toBe(1)
    await database.close()
    rmSync(database.folder ?? '', { recursive: true })
    rmSync(join(dataDir, 'postgres'))
  })
})
