import type { Desk, DeskSegment } from '@/newsroom/translation/desk'

/** A segment for tests of the screen. */
export const segment = (given: Partial<DeskSegment> = {}): DeskSegment => ({
  key: 'title',
  kind: 'paragraph',
  source: 'Bakıda təlim keçirildi',
  marks: [],
  base: null,
  translation: '',
  state: 'untranslated',
  change: null,
  rejected: null,
  origin: null,
  by: null,
  at: null,
  limit: null,
  ...given,
})

/** A desk for tests of the screen: from Azerbaijani into English. */
export const deskOf = (segments: DeskSegment[], given: Partial<Desk> = {}): Desk => ({
  collection: 'news',
  id: 'n2',
  source: { id: 'n1', language: 'az', token: 'v1', title: 'Bakıda təlim keçirildi' },
  target: { language: 'en', title: '' },
  mode: 'translated',
  segments,
  facts: [],
  may: { write: true, review: true, takeFacts: true },
  ...given,
})
