import type { Desk, DeskSegment } from '@/newsroom/translation/desk'
import { accepted } from './documents'
import type { Answer, Browser } from './rest'

/** Running text with these paragraphs. */
export const blocks = (...paragraphs: string[]) => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' },
    children: paragraphs.map((text) => ({
      ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0 },
      children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
    })),
  },
})

/** The document that an item is translated into, made if need be, with what a translator does at its desk. */
export async function translationOf(desk: Browser, source: string) {
  const id = String(accepted(await desk.post(`/news/${source}/translate`)).body.id)
  const path = `/translation/news/${id}`
  const read = async (who = desk) => accepted(await who.get(path)).body as unknown as Desk
  const post = (order: string, said: object, who = desk): Promise<Answer> => who.post(`${path}${order}`, said)
  const save = async (segment: DeskSegment, translation: string, who = desk): Promise<void> => {
    const { token } = (await read(who)).source
    accepted(await post('/segments', { key: segment.key, translation, was: segment.translation, token }, who))
  }
  return {
    source,
    id,
    read,
    post,
    save,
    translateAll: async (words: (text: string) => string): Promise<void> => {
      for (const segment of (await read()).segments) await save(segment, words(segment.source))
    },
  }
}
