import type { Suggestion } from '@/newsroom/translation/memory/suggestion'
import { askDesk } from './askDesk'
import type { AtDesk } from './atDesk'

/**
 * Fills untranslated segments in which the memory knows word for word, and saves them, marked as from the memory. Where
 * somebody began to write nothing is touched.
 * @returns how many
 */
export async function fillFromMemory({ store, from, to, language }: AtDesk): Promise<number> {
  const isEmpty = (key: string) => store.words(key) === '' && !(key in store.current().written)
  const empty = store
    .current()
    .desk.segments.filter(({ key, state }) => state === 'untranslated' && isEmpty(key))
  let count = 0
  for (const { key, source } of empty) {
    const question = { from, to, text: source, key, limit: 1 }
    const outcome = await askDesk<{ suggestions: Suggestion[] }>('/translation/suggest', language, question)
    const [best] = outcome.done ? outcome.answer.suggestions : []
    if (best?.kind !== 'exact' || !isEmpty(key)) continue
    store.write(key, best.translation, 'memory')
    const result = await store.save(key)
    if (typeof result === 'object' && result.done) count += 1
  }
  return count
}
