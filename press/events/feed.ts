import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { backoff } from '../children/backoff'
import type { Horizon } from '../disk/journal'
import { limits } from '../limits'
import type { Log } from '../parts'
import type { Heard } from './poll'
import { poll } from './poll'

/** As newsroom/publishing/pressEvents.ts announces them. */
const channel = 'press_events'

export type FeedOptions = {
  databaseUrl: string
  /** How far an earlier press has heard */
  horizon: Horizon | undefined
  hear: (heard: Heard) => void
  log: Log
}

export type Feed = {
  /** Whether the last question was answered */
  hearing: () => boolean
  /** When the database last answered (ms); 0 before it did */
  lastHeard: () => number
  /** Settled when it has answered for the first time, or has not */
  replayed: Promise<void>
  /** Settled when everything that was committed before the call is heard, or the database is lost. */
  catchUp: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Hears what changes in public, by a connection of its own: an announcement wakes it, and it asks every two
 * seconds in any case. A lost database is looked for again and again.
 */
export function followEvents({ databaseUrl, log, hear, ...options }: FeedOptions): Feed {
  const stopping = new AbortController()
  const first = Promise.withResolvers<void>()
  const known = new Map<string, bigint>()
  let horizon = options.horizon
  let lastHeard = 0
  let hearing = false
  let complained = false
  let waiting: (() => void)[] = []
  let wake: () => void = () => undefined

  async function follow(client: Client): Promise<void> {
    const broken = new Promise<never>((_, reject) => {
      client.once('error', reject)
      client.once('end', () => reject(new Error('the connection ended')))
    })
    broken.catch(() => undefined) // heard by the race below, or already on the way out
    client.on('notification', () => wake())
    await client.connect()
    await client.query(`listen ${channel}`)
    while (!stopping.signal.aborted) {
      const satisfied = waiting
      waiting = []
      // Made before the question: what is announced while it is answered asks again.
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const heard = await poll(client, horizon, known).catch((error: unknown) => {
        waiting.push(...satisfied)
        throw error
      })
      horizon = heard.horizon
      hear(heard)
      if (complained) log('The database is there again: the press hears of changes.')
      complained = false
      hearing = true
      lastHeard = Date.now()
      first.resolve()
      for (const settle of satisfied) settle()
      if (waiting.length === 0)
        await Promise.race([woken, broken, pause(limits.eventsPause, undefined, { signal: stopping.signal })])
    }
  }

  async function run(): Promise<void> {
    for (let losses = 1; !stopping.signal.aborted; losses++) {
      const client = new Client({
        connectionString: databaseUrl,
        connectionTimeoutMillis: limits.eventsTime,
        query_timeout: limits.eventsTime,
        application_name: 'newsroom-press',
        keepAlive: true,
      })
      try {
        await follow(client)
      } catch (error) {
        if (stopping.signal.aborted) break
        if (hearing) losses = 1
        hearing = false
        if (!complained)
          log(
            `The press does not hear of changes (${error instanceof Error ? error.message || 'no connection' : String(error)}): pages that were pressed before are shown, and the database is looked for again and again.`,
          )
        complained = true
        first.resolve()
      } finally {
        for (const settle of waiting) settle()
        waiting = []
        client.removeAllListeners()
        client.on('error', () => undefined) // it is being left
        void client.end().catch(() => undefined)
      }
      await pause(Math.min(backoff(losses), limits.eventsTime), undefined, { signal: stopping.signal }).catch(
        () => undefined, // stopped meanwhile
      )
    }
  }

  const running = run()
  return {
    hearing: () => hearing,
    lastHeard: () => lastHeard,
    replayed: first.promise,
    catchUp: () =>
      hearing
        ? new Promise<void>((resolve) => {
            waiting.push(resolve)
            wake()
          })
        : Promise.resolve(),
    stop: async () => {
      stopping.abort()
      wake()
      await running
    },
  }
}
