import type { Log } from '../parts'

const pauseBetween = 60_000

/** Says what is wrong with the disk, once a minute: a full one fails at every page. */
export function complainer(log: Log): (what: string, error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY
  return (what, error) => {
    if (Date.now() - last < pauseBetween) return
    last = Date.now()
    log(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
