import type { PageFacts } from '@/newsroom/queries/shapes'

/** Parameters as pages get them; a repeated one as a list. */
export const askedIn = (request: Request): Record<string, string | string[]> => {
  const given = new URL(request.url).searchParams
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const all = given.getAll(name)
      return [name, all.length > 1 ? all : (all[0] ?? '')]
    }),
  )
}

/** JSON for the press, which keeps it until something of its tags changes. */
export function answerJson(value: unknown, type: string, { tags, until }: PageFacts): Response {
  const headers = new Headers({ 'Content-Type': type, 'Press-Tags': tags.join(' ') })
  if (until) headers.set('Press-Until', until)
  return new Response(JSON.stringify(value), { headers })
}

/** A filter that names nothing: there is no such answer. */
export const noAnswer = (): Response => Response.json({ error: 'not found' }, { status: 404 })
