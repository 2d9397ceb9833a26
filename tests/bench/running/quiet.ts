import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

const enough = 0.08
const patience = 3 * 60_000

/** Waits a few minutes at most until hardly anything runs on this machine. @returns how busy it is (0 to 1) */
export async function quiet(): Promise<number> {
  for (const since = Date.now(); ; ) {
    const busy = await busyFor(2_000)
    if (busy < enough || Date.now() - since > patience) return busy
  }
}

async function busyFor(time: number): Promise<number> {
  const before = spent()
  await pause(time)
  const after = spent()
  return 1 - (after.idle - before.idle) / (after.all - before.all)
}

function spent(): { idle: number; all: number } {
  const times = cpus().flatMap(({ times: of }) => Object.entries(of))
  const sum = (which: (name: string) => boolean) =>
    times.reduce((total, [name, time]) => total + (which(name) ? time : 0), 0)
  return { idle: sum((name) => name === 'idle'), all: sum(() => true) }
}
