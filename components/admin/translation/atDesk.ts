import { createContext, use } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import type { WordsOf } from '../inLanguage'
import type { DeskStore } from './DeskStore'
import type { SegmentOrders } from './segmentOrders'
import type { segmentWords } from './segmentWords'
import type { toolWords } from './toolWords'

/** What every part of one open desk needs; made once, so that 300 rows do not make it each. */
export interface AtDesk {
  store: DeskStore
  /** In which the person reads the desk */
  language: Locale
  from: Locale
  to: Locale
  say: WordsOf<typeof segmentWords>
  tools: WordsOf<typeof toolWords>
  orders: SegmentOrders
}

export const AtDeskContext = createContext<AtDesk | null>(null)

/** @throws outside of a desk */
export function useAtDesk(): AtDesk {
  const desk = use(AtDeskContext)
  if (!desk) throw new Error('This stands only at a translation desk.')
  return desk
}
