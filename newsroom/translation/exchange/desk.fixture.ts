import type { Desk, DeskSegment } from '../desk'

const plain: Omit<DeskSegment, 'key' | 'source'> = {
  kind: 'paragraph',
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
}

/** A segment of a test. */
export const segment = (key: string, source: string, more: Partial<DeskSegment> = {}): DeskSegment => ({
  ...plain,
  ...{ key, source },
  ...more,
})

const done = { by: 'Leyla Əhmədova', at: '2026-11-20T10:00:00.000Z', origin: 'typed' } as const

/** An Azerbaijani release of which some is translated into English. */
export const release: Desk = {
  collection: 'news',
  id: '01935f3e-0000-7000-8000-000000000001',
  source: {
    id: '01935f3e-0000-7000-8000-000000000002',
    language: 'az',
    token: '01935f3e-0000-7000-8000-0000000000aa',
    title: 'Miqrantlar Günü qeyd olunub & «Pakt»',
  },
  target: { language: 'en', title: 'Migrants Day marked' },
  mode: 'translated',
  segments: [
    segment('title', 'Miqrantlar Günü qeyd olunub & «Pakt»', {
      ...{ kind: 'title', limit: 110, ...done, state: 'reviewed' },
      ...{ base: 'Miqrantlar Günü qeyd olunub & «Pakt»', translation: 'Migrants Day marked & the “Compact”' },
    }),
    segment('summary', 'Tədbirdə 25 nəfər iştirak edib.', {
      ...{ kind: 'summary', ...done, state: 'needs-work', change: 'normal' },
      ...{ base: 'Tədbirdə 20 nəfər iştirak edib.', translation: '20 people took part in the event.' },
    }),
    segment('body.k3f9a2xq', '<1>Dövlət <2>Miqrasiya</2> Xidməti</1> 5 < 6 deyib.<3/>Sonra "bitib".', {
      marks: [
        { number: 1, kind: 'link', target: 'organisations/state-migration-service' },
        { number: 2, kind: 'bold' },
        { number: 3, kind: 'break' },
      ],
    }),
    segment('body.m2m2m2m2', 'Əlaqə: \\<1> və C:\\işlər', { kind: 'list-item' }),
    segment('participations.free:leyla ahmadova.topic', 'Beynəlxalq hüququn tarixi', {
      ...{ kind: 'topic', ...done, state: 'translated' },
      ...{ base: 'Beynəlxalq hüququn tarixi', translation: 'A history of international law' },
    }),
    segment('leadImage.alt', 'Tədbirin iştirakçıları', { kind: 'alt' }),
  ],
  facts: [],
  may: { write: true, review: false, takeFacts: true },
}

export const madeAt = new Date('2026-11-22T17:00:00Z')

/** The same document with one segment changed. */
export const withSegment = (desk: Desk, key: string, more: Partial<DeskSegment>): Desk => ({
  ...desk,
  segments: desk.segments.map((one) => (one.key === key ? { ...one, ...more } : one)),
})
