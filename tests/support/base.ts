import type { Browser } from './rest'

const oneDraft = /^\/(\w+)\/([0-9a-f-]{36})\?(?=.*\bdraft=true)/

/** The version that a document was last saved as, as a form reads it; null where this person sees none. */
export async function baseOf(
  desk: Pick<Browser, 'get'>,
  collection: string,
  id: string,
): Promise<string | null> {
  const { body } = await desk.get(`/${collection}/${id}?draft=true&depth=0&trash=true&locale=az`)
  return typeof body.base === 'string' ? body.base : null
}

/** What is sent to one document with drafts, based on its newest version unless it says so itself. */
export async function withBase(desk: Pick<Browser, 'get'>, path: string, body: unknown): Promise<unknown> {
  const [, collection, id] = oneDraft.exec(path) ?? []
  const isData = typeof body === 'object' && body !== null && !(body instanceof FormData)
  if (!collection || !id || !isData || 'base' in body) return body
  const base = await baseOf(desk, collection, id)
  return base ? { ...body, base } : body
}
