import { LRUCache } from 'lru-cache'
import { limits } from '../limits'
import type { Copy } from './copy'
import { isMissing } from './storable'

export type Memory = {
  get: (key: string) => Copy | undefined
  set: (copy: Copy) => void
  delete: (key: string) => void
  copies: () => Iterable<Copy>
  size: () => { entries: number; bytes: number }
}

/**
 * The copies that lie in memory, those asked for longest ago leaving first. Addresses without a page have a small
 * place of their own, so that a flood of them drives out nothing that anybody reads.
 */
export function openMemory(bytes: number): Memory {
  const sizeCalculation = (copy: Copy) => copy.bytes
  const pages = new LRUCache<string, Copy>({ maxSize: bytes, sizeCalculation })
  const missing = new LRUCache<string, Copy>({
    max: limits.missingCount,
    maxSize: Math.max(1, Math.floor(bytes / 16)),
    sizeCalculation,
  })
  return {
    get: (key) => pages.get(key) ?? missing.get(key),
    set: (copy) => {
      const { key } = copy.page
      const [here, there] = isMissing(copy.page) ? [missing, pages] : [pages, missing]
      there.delete(key)
      here.set(key, copy)
    },
    delete: (key) => {
      pages.delete(key)
      missing.delete(key)
    },
    *copies() {
      yield* pages.values()
      yield* missing.values()
    },
    size: () => ({
      entries: pages.size + missing.size,
      bytes: pages.calculatedSize + missing.calculatedSize,
    }),
  }
}
