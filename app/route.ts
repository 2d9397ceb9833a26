import { languageFromHeader } from '@/newsroom/addresses/languageFromHeader'
import { homePath } from '@/newsroom/addresses/paths'

/** `/` leads to a language by the wish of the browser: the answer is for this reader alone and is never kept. */
export function GET(request: Request): Response {
  const locale = languageFromHeader(request.headers.get('accept-language'))
  return new Response(null, {
    status: 302,
    headers: { Location: homePath(locale), Vary: 'Accept-Language', 'Cache-Control': 'no-store' },
  })
}
