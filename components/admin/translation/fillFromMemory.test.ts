import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AtDesk } from './atDesk'
import { DeskStore } from './DeskStore'
import { deskOf, segment } from './desk.fixture'
import { fillFromMemory } from './fillFromMemory'

afterEach(() => vi.unstubAllGlobals())

const known: Record<string, { kind: string; translation: string }> = {
  'Qeydiyyat davam edir.': { kind: 'exact', translation: 'Registration is open.' },
  'Təlim davam edir.': { kind: 'fuzzy', translation: 'Registration is open.' },
}

describe('filling in from the memory', () => {
  it('saves what is known word for word, marked, and touches nothing that somebody began to write', async () => {
    vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
      const found = known[JSON.parse(body).text]
      return Response.json({ suggestions: found ? [found] : [] })
    })
    const saved: unknown[] = []
    const untranslated = [
      segment({ key: 'body.a', source: 'Qeydiyyat davam edir.' }),
      segment({ key: 'body.b', source: 'Təlim davam edir.' }),
      segment({ key: 'body.c', source: 'Qeydiyyat davam edir.' }),
      segment({ key: 'body.d', source: 'Bilinməyən cümlə.' }),
    ]
    const store = new DeskStore({ collection: 'news', id: 'n2', language: 'en' }, deskOf(untranslated), {
      order: async (_path, what) => {
        const { key, translation, origin } = what as Record<string, string>
        saved.push([key, translation, origin])
        return {
          done: true,
          answer: { segment: segment({ key, translation, state: 'translated', origin: 'memory' }) },
        }
      },
      read: async () => ({ done: true, answer: deskOf(untranslated) }),
    })
    store.write('body.c', 'Registration')
    const desk = { store, from: 'az', to: 'en', language: 'az' } as AtDesk
    expect(await fillFromMemory(desk)).toBe(1)
    expect(saved).toEqual([['body.a', 'Registration is open.', 'memory']])
    expect(store.words('body.c')).toBe('Registration')
  })
})
