import type { Locale } from '@/newsroom/language/locales'
import { consequences } from './publishWords'

interface Situation {
  collection: string | undefined
  isPublic: boolean
  /** Of a news document: its language and its state */
  language?: unknown
  state?: unknown
}

/** What publishing this document will do, in sentences for the person who is about to do it. */
export function consequenceOf(situation: Situation, desk: Locale): string[] {
  if (situation.collection !== 'news')
    return [(situation.isPublic ? consequences.entryAgain : consequences.entryFirst)[desk]]
  const language = situation.language === 'en' ? 'en' : 'az'
  const change = situation.isPublic ? consequences.newsAgain : consequences.newsFirst
  return [
    change[desk][language],
    ...(situation.state === 'withdrawn' ? [consequences.newsBack[desk]] : []),
    consequences.otherLanguage[desk],
  ]
}
