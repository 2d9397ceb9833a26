import { localeOf } from '../arrival/kinds'
import type { Headers } from '../headers/security'
import { isByLink } from '../headers/security'
import { hasBody } from '../next/deskRequest'
import { noticePage } from '../notices/notice'
import type { Press, Visit } from '../parts'
import type { Notice } from '../words'
import { languages, words } from '../words'
import { send } from './send'

const noticeOf = (status: number): Notice => {
  if (status === 405) return 'readOnly'
  if (status === 421) return 'wrongHost'
  if (status === 500) return 'broken'
  return status > 500 ? 'unavailable' : 'malformed'
}

/** Answers with a notice of the press: a whole page, or for the API the shape in which Payload reports errors. */
export function refuse(press: Press, visit: Visit, status: number, extra: Headers = {}): void {
  const notice = noticeOf(status)
  const headers: Headers = { 'cache-control': 'no-store', ...extra }
  if (status === 503) headers['retry-after'] = '30'
  // What the sender still has to say is not listened to.
  if (hasBody(visit.request)) headers.connection = 'close'
  if (visit.kind === 'api') {
    const message = languages.map((language) => words[language][notice].title).join(' / ')
    const body = JSON.stringify({ errors: [{ message }] })
    send(press, visit, status, { ...headers, 'content-type': 'application/json; charset=utf-8' }, body)
  } else {
    const page = noticePage(notice, localeOf(visit.path))
    send(
      press,
      { ...visit, kind: isByLink(visit.kind) ? 'linkedPage' : 'page' },
      status,
      { ...headers, 'content-type': 'text/html; charset=utf-8' },
      page,
    )
  }
}
