import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskSegments } from '../pair/deskSegments'
import type { StoredSegment } from '../pair/stored'
import type { Reading } from '../pair/subject'
import type { Segment } from '../segments/ofNews'
import type { Severity } from './segmentState'
import { gravestChange } from './segmentState'

const keys = ['title', 'body.aaa', 'body.bbb'] as const
type Key = (typeof keys)[number]
const severities: Severity[] = ['typo', 'normal', 'major']

/** What people do to a source and its translation. */
type Deed =
  | { do: 'edit'; key: Key; text: string; significance: Severity }
  | { do: 'publish'; significance: Severity }
  | { do: 'look' }
  | { do: 'translate'; key: Key }
  | { do: 'confirm'; key: Key }

const key = fc.constantFrom(...keys)
const significance = fc.constantFrom(...severities)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    key,
    text: fc.constantFrom('bir', 'iki', 'üç'),
    significance,
  }),
  fc.record({ do: fc.constant('publish' as const), significance }),
  fc.record({ do: fc.constant('look' as const) }),
  fc.record({ do: fc.constant('translate' as const), key }),
  fc.record({ do: fc.constant('confirm' as const), key }),
)

type Texts = Record<Key, string>

/** What the desk keeps and reads, without a database: versions as they were, publications in their order. */
class Kept {
  source: Texts = { title: 'bir', 'body.aaa': 'bir', 'body.bbb': 'bir' }
  significance: Severity = 'normal'
  publications: { number: number; severity: Severity; texts: Texts }[] = []
  seen = { texts: { ...this.source }, publication: 0 }
  stored = new Map<string, StoredSegment>()

  perform(one: Deed): void {
    if (one.do === 'edit') {
      this.source = { ...this.source, [one.key]: one.text }
      this.significance = one.significance
    } else if (one.do === 'publish') {
      const number = this.publications.length + 1
      this.publications.push({ number, severity: one.significance, texts: { ...this.source } })
      this.significance = 'normal'
    } else if (one.do === 'look')
      this.seen = { texts: { ...this.source }, publication: this.publications.length }
    else if (one.do === 'translate' || this.stored.has(one.key))
      this.stored.set(one.key, {
        ...{ key: one.key, sourceText: this.seen.texts[one.key], sourceVersion: null },
        ...{
          sourcePublication: this.seen.publication,
          translation: 'words',
          state: 'translated',
          note: null,
        },
        ...{ origin: 'typed', byId: null, by: null, at: '' },
      })
  }

  states(): Record<string, string> {
    const segments = keys.map(
      (one): Segment => ({ key: one, kind: 'paragraph', text: this.source[one], marks: [], limit: null }),
    )
    const reading = {
      mode: 'translated',
      segments,
      translations: new Map([...this.stored].map(([one, { translation }]) => [one, translation])),
      stored: this.stored,
      baseTexts: null,
      published: this.publications.map(({ number, severity, texts }) => ({
        publication: { number, severity, version: '' },
        texts: new Map(Object.entries(texts)),
      })),
      newestSeverity: this.publications.length > 0 ? this.significance : 'normal',
    } as unknown as Reading
    return Object.fromEntries(
      deskSegments(reading).map((one) => [one.key, [one.state, one.change].filter(Boolean).join(' ')]),
    )
  }
}

/**
 * The same told plainly: each segment remembers what its translator read, and is marked when a change of those words
 * comes out; a mark is lifted by reading again, or by the words being as they were.
 */
class Told {
  now: Texts = { title: 'bir', 'body.aaa': 'bir', 'body.bbb': 'bir' }
  draft: Severity = 'normal'
  /** What each publication brought, for marks that a translator earns who saves what he read long ago */
  out: { texts: Texts; severity: Severity }[] = []
  read = { texts: { ...this.now }, before: 0 }
  translated = new Map<Key, { words: string; before: number }>()

  perform(one: Deed): void {
    if (one.do === 'edit') {
      this.now[one.key] = one.text
      this.draft = one.significance
    } else if (one.do === 'publish') {
      this.out.push({ texts: { ...this.now }, severity: one.significance })
      this.draft = 'normal'
    } else if (one.do === 'look') this.read = { texts: { ...this.now }, before: this.out.length }
    else if (one.do === 'translate' || this.translated.has(one.key))
      this.translated.set(one.key, { words: this.read.texts[one.key], before: this.read.before })
  }

  states(): Record<string, string> {
    return Object.fromEntries(keys.map((one) => [one, this.stateOf(one)]))
  }

  private stateOf(one: Key): string {
    const made = this.translated.get(one)
    if (!made) return 'untranslated'
    if (made.words === this.now[one]) return 'translated'
    const grave = new Set<Severity>()
    let last = made.words
    for (const { texts, severity } of this.out.slice(made.before)) {
      if (texts[one] !== last) grave.add(severity)
      last = texts[one]
    }
    if (this.now[one] !== last) grave.add(this.out.length > 0 ? this.draft : 'normal')
    if (grave.has('major')) return 'needs-work major'
    return grave.has('normal') ? 'needs-work normal' : 'translated'
  }
}

describe('a segment whose source changes', () => {
  it('stands where a plain reckoning says, after whatever people do', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const [kept, told] = [new Kept(), new Told()]
        for (const one of deeds) {
          kept.perform(one)
          told.perform(one)
          expect(kept.states()).toEqual(told.states())
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('F22: is not marked by typos, however many there are', () => {
    const typos = ['Bakida', 'Bakıda i', 'Bakıda iclas'].map((text) => ({ text, severity: 'typo' as const }))
    expect(gravestChange('Baki', typos)).toBe('typo')
  })

  it('F22: is marked by the gravest change since its base', () => {
    const later = [
      { text: 'iki', severity: 'major' as const },
      { text: 'üç', severity: 'typo' as const },
    ]
    expect(gravestChange('bir', later)).toBe('major')
    expect(gravestChange('iki', later.slice(1))).toBe('typo')
  })

  it('is not marked when the words are as they were again', () => {
    const later = [
      { text: 'iki', severity: 'major' as const },
      { text: 'bir', severity: 'normal' as const },
    ]
    expect(gravestChange('bir', later)).toBeNull()
  })
})
