import { Counts } from '../keeping/counts'
import type { Touch } from '../keeping/ledger'
import { Ledger } from '../keeping/ledger'
import { openMemory } from '../keeping/memory'
import type { PagesOptions } from '../keeping/pages'
import { Pages } from '../keeping/pages'
import type { PressedPage } from '../pressing/pressedPage'

/** A page as if it had been pressed. */
export const pageOf = (key: string, text: string, more: Partial<PressedPage> = {}): PressedPage => ({
  key,
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  bodies: { identity: Buffer.from(text) },
  hash: text,
  tags: ['news:1'],
  until: null,
  further: [],
  secret: false,
  ...more,
})

/** Pages that are kept in memory, in front of a rendering that the test gives, with events that the test tells. */
export function openPages(render: PagesOptions['render'], changes: Partial<PagesOptions> = {}) {
  const ledger = new Ledger()
  const lines: string[] = []
  const counts = new Counts()
  const pages = new Pages({
    ledger,
    memory: openMemory(64 * 1024 * 1024),
    disk: { read: async () => undefined, write: () => undefined, remove: () => undefined },
    knowledge: {
      trustedUntil: () => Number.POSITIVE_INFINITY,
      hearing: () => true,
      replayed: Promise.resolve(),
    },
    build: 'build-1',
    staleFor: 24 * 60 * 60_000,
    render,
    counts,
    log: (line) => lines.push(line),
    ...changes,
  })
  const tell = (effect: Touch['effect'], ...tags: string[]) => {
    ledger.touch({ effect, tags, at: Date.now() })
    if (effect === 'gone') pages.dropGone()
  }
  const patient = new AbortController().signal
  return {
    pages,
    counts,
    lines,
    tell,
    /** What a reader gets of a page: its text, and its age when it is out of date. */
    read: async (key: string, reader = patient) => {
      const { page, age } = await pages.get(key, reader)
      const text = page.bodies.identity.toString('utf8')
      return age === undefined ? text : `${text} (köhnə)`
    },
  }
}
