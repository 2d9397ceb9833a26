import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from './publishable'

/** What of its source a translation lacks, counted in segments. */
export interface TranslationLack {
  /** There are words in the source and none here */
  untranslated: number
  /** The source has changed gravely since they were translated */
  staleMajor: number
  /** The checks of the translation find an error: a number, date, link or term that differs */
  withErrors: number
}

/**
 * What publishing asks of newsroom/translation, which it may not import: that room stands on this one. It is handed in
 * where the collections are put together (collections/News), so that every process which publishes has it.
 */
export interface TranslationPort {
  /** Worked out at this moment; null for what is no translation, or an independent one */
  lackOf(req: PayloadRequest, newsId: string): Promise<TranslationLack | null>
  /** Counts anew what the translation desk tells of a document, after it became public or was taken down */
  recount(req: PayloadRequest, collection: PublishableCollection, id: string): Promise<void>
}

/** @throws where nobody handed one in: better no publication than one that was not checked */
export function translationPort(req: PayloadRequest): TranslationPort {
  const port = req.payload.collections.news.config.custom?.translation as TranslationPort | undefined
  if (!port) throw new Error('The collection of news hands no translation port to newsroom/publishing.')
  return port
}
