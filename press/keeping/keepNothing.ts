import { Counts } from './counts'
import { Ledger } from './ledger'
import type { PagesOptions } from './pages'
import { Pages } from './pages'
import type { Store } from './store'

/** The store of a press that cannot hear of changes: every page is rendered for every reader. */
export function keepNothing({ render, log }: Pick<PagesOptions, 'render' | 'log'>): Store {
  const nothing = { entries: 0, bytes: 0 }
  const counts = new Counts()
  const pages = new Pages({
    ledger: new Ledger(),
    memory: {
      get: () => undefined,
      set: () => undefined,
      delete: () => undefined,
      copies: () => [],
      size: () => nothing,
    },
    disk: { read: async () => undefined, write: () => undefined, remove: () => undefined },
    knowledge: { trustedUntil: () => 0, hearing: () => false, replayed: Promise.resolve() },
    build: '',
    staleFor: 0,
    render,
    counts,
    log,
  })
  return {
    pages,
    counts,
    events: () => ({ hearing: true, lag: 0 }),
    catchUp: async () => undefined,
    purge: () => undefined,
    sizes: () => ({ memory: nothing, disk: nothing }),
    stop: async () => undefined,
  }
}
