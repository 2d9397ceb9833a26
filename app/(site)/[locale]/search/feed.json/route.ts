import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { readSearch } from '@/newsroom/addresses/searchFilter'
import { searchFeed } from '@/newsroom/queries/searchFeed'
import { answerJson, askedIn, noAnswer } from '../answerJson'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ locale: string }>
}

/** What answers a search, for programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale)
  const asked = readSearch(askedIn(request), locale)
  const t = wordsIn(locale, 'SearchBody')
  const found = asked && (await searchFeed(locale, asked, t('feed', { query: asked.typed.slice(0, 200) })))
  return found ? answerJson(found.feed, 'application/feed+json; charset=utf-8', found) : noAnswer()
}
