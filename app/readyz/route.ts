import { readiness } from '@/newsroom/queries/readiness'

export const dynamic = 'force-dynamic'

/** Asked by the press: can pages be made now. Says yes or no, and nothing about versions or errors. */
export async function GET(): Promise<Response> {
  const state = await readiness()
  const status = Object.values(state).every(Boolean) ? 200 : 503
  return Response.json(state, { status, headers: { 'Cache-Control': 'no-store' } })
}
