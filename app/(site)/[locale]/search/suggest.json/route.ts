import { localeOf } from '@/newsroom/addresses/pieces'
import { suggestions } from '@/newsroom/queries/suggestions'
import { answerJson, askedIn } from '../answerJson'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ locale: string }>
}

/** What somebody who types may be about to ask: a list of words. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { q = '' } = askedIn(request)
  const found = await suggestions(localeOf((await params).locale), [q].flat().join(' '))
  return answerJson(found.words, 'application/json; charset=utf-8', found)
}
