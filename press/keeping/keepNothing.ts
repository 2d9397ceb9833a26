import { Counts } from './counts'
import { Ledger } from './ledger'
import type { PagesOptions } from './pages'
import { Pages } from './pages'
import type { Store, StoreOptions } from './store'

/** The store of a press that cannot hear of changes: every page is rendered for every reader. */
export function keepNothing({
  render,
  renderFile,
  log,
}: Pick<StoreOptions, 'render' | 'renderFile' | 'log'>): Store {
  const empty = { entries: 0, bytes: 0 }
  const nothing = { pages: empty, files: empty }
  const counts = new Counts()
  const options: Omit<PagesOptions, 'render'> = {
    ledger: new Ledger(),
    memory: {
      get: () => undefined,
      set: () => undefined,
      delete: () => undefined,
      copies: () => [],
      size: () => empty,
    },
    disk: { read: async () => undefined, write: () => undefined, remove: () => undefined },
    knowledge: { trustedUntil: () => 0, hearing: () => false, replayed: Promise.resolve() },
    build: '',
    staleFor: 0,
    counts,
    log,
  }
  return {
    pages: new Pages({ ...options, render }),
    files: new Pages({ ...options, render: renderFile }),
    counts,
    events: () => ({ hearing: true, lag: 0 }),
    catchUp: async () => undefined,
    purge: () => undefined,
    sizes: () => ({ memory: nothing, disk: nothing }),
    stop: async () => undefined,
  }
}
