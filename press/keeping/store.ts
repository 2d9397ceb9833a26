import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takesAway } from '@/newsroom/publishing/tags'
import { openFolder } from '../disk/folder'
import { openJournal } from '../disk/journal'
import { followEvents } from '../events/feed'
import type { Heard } from '../events/poll'
import { unknownPlace } from '../events/poll'
import { limits } from '../limits'
import type { Log } from '../parts'
import { Counts } from './counts'
import type { LedgerLine, Touch } from './ledger'
import { openMemory } from './memory'
import type { PagesOptions } from './pages'
import { Pages } from './pages'

export type StoreOptions = {
  /** The folder of the press: copies, ledger */
  folder: string
  databaseUrl: string
  /** Where the built site lies */
  root: string
  memoryBytes: number
  diskBytes: number
  staleFor: number
  render: PagesOptions['render']
  /** Gets the file of an item from Next */
  renderFile: PagesOptions['render']
  log: Log
}

export type Store = {
  pages: Pages
  /** Pictures and documents of items: kept as pages are, in a place of their own, so that they drive out no page */
  files: Pages
  counts: Counts
  /** Whether changes are being heard, and how long ago the database last said that there are no others (ms) */
  events: () => { hearing: boolean; lag: number }
  /** Settled when every change that was committed before is heard, or after a second */
  catchUp: () => Promise<void>
  /** Drops every copy that carries the tag. */
  purge: (tag: string) => void
  sizes: () => Record<'memory' | 'disk', Record<'pages' | 'files', { entries: number; bytes: number }>>
  stop: () => Promise<void>
}

/** What of the room for copies is for files of items. */
const partOfFiles = { memory: 0.25, disk: 0.5 }

/** Opens what keeps pages and files: memory, disk, and the ear for changes. */
export async function openStore({ folder, log, staleFor, ...options }: StoreOptions): Promise<Store> {
  const counts = new Counts()
  const journal = openJournal(join(folder, 'ledger'), log)
  const { ledger } = journal
  const memory = {
    pages: openMemory(options.memoryBytes * (1 - partOfFiles.memory)),
    files: openMemory(options.memoryBytes * partOfFiles.memory),
  }
  const disk = {
    pages: await openFolder(join(folder, 'pages'), options.diskBytes * (1 - partOfFiles.disk), log),
    files: await openFolder(join(folder, 'files'), options.diskBytes * partOfFiles.disk, log),
  }
  const started = Date.now()
  const feed = followEvents({
    databaseUrl: options.databaseUrl,
    horizon: journal.horizon,
    hear,
    log,
  })
  let noted = 0
  const common = {
    ledger,
    log,
    staleFor,
    knowledge: {
      hearing: feed.hearing,
      replayed: feed.replayed,
      trustedUntil: () => (feed.lastHeard() === 0 ? 0 : feed.lastHeard() + staleFor),
    },
  }
  const pages = new Pages({
    ...common,
    memory: memory.pages,
    disk: disk.pages,
    counts,
    render: options.render,
    build: buildOf(options.root),
  })
  const files = new Pages({
    ...common,
    memory: memory.files,
    disk: disk.files,
    counts: new Counts(),
    render: options.renderFile,
    build: '', // what was uploaded is the same in every build
  })

  function hear({ events, horizon, lost }: Heard) {
    if (lost !== null) {
      if (lost !== unknownPlace)
        log(`Every page is rendered anew, since changes may have been missed: ${lost}.`)
      ledger.forgetAll()
      dropGone()
      void clearDisk()
    }
    const lines = events.map(({ action, tags }) =>
      touch({ effect: takesAway(action) ? 'gone' : 'changed', tags, at: Date.now() }),
    )
    counts.events += events.length
    // Without events the horizon moves on all the same; it need not be written down each time.
    if (lines.length === 0 && lost === null && Date.now() - noted < limits.horizonNoted) return
    noted = Date.now()
    write(lost === null ? lines : ledger.lines(), horizon)
  }

  function touch({ tags, ...effect }: Touch): LedgerLine {
    return { position: ledger.touch({ tags, ...effect }), tags: [...tags], ...effect }
  }

  function write(lines: LedgerLine[], horizon?: Heard['horizon']) {
    const isGone = lines.some((line) => 'effect' in line && line.effect === 'gone')
    if (isGone) dropGone()
    if (journal.write(lines, horizon) || !isGone) return
    // What cannot be written down would be forgotten by a restart: then nothing may be left to be shown again.
    log('The copies on the disk are removed: it does not take the note of what was taken down.')
    void clearDisk().then(() => journal.write([], horizon))
  }

  function dropGone() {
    pages.dropGone()
    files.dropGone()
  }

  const clearDisk = () => Promise.all([disk.pages.clear(), disk.files.clear()])

  return {
    pages,
    files,
    counts,
    events: () => ({ hearing: feed.hearing(), lag: Date.now() - (feed.lastHeard() || started) }),
    catchUp: () => feed.catchUp(),
    purge: (tag) => write([touch({ effect: 'gone', tags: [tag], at: Date.now() })]),
    sizes: () => ({
      memory: { pages: memory.pages.size(), files: memory.files.size() },
      disk: { pages: disk.pages.size(), files: disk.files.size() },
    }),
    stop: async () => {
      await feed.stop()
      await Promise.all([disk.pages.idle(), disk.files.idle()])
      journal.close()
    },
  }
}

/** The name of the build that `next start` serves; a site that is not built has none. */
function buildOf(root: string): string {
  try {
    return readFileSync(join(root, '.next/BUILD_ID'), 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
