import { join } from 'node:path'
import { openAssets } from '../assets/assets'
import type { Assets } from '../assets/reader'
import { keepNothing } from './keepNothing'
import type { Store, StoreOptions } from './store'
import { openStore } from './store'

/** What pages are kept by. */
export type Keeping = Omit<StoreOptions, 'render' | 'renderFile' | 'log' | 'root'>

/** The store and the styles of its pages; without a place and a database for them, a store that keeps nothing. */
export async function openKept(
  keeping: Keeping | undefined,
  options: Pick<StoreOptions, 'render' | 'renderFile' | 'log' | 'root'>,
): Promise<{ store: Store; assets?: Assets }> {
  if (!keeping) return { store: keepNothing(options) }
  const built = join(options.root, '.next/static')
  const assets = await openAssets(join(keeping.folder, 'assets'), built, options.log)
  return { assets, store: await openStore({ ...keeping, ...options }) }
}
