import type { Asking, Heard } from './ask'
import { ask, TooSlow } from './ask'
import { PrivateHost } from './connection'
import type { Finding } from './findings'
import { finding } from './findings'
import { registrableDomain } from './registrableDomain'

export interface Visit {
  /** Somebody answered, whatever the answer was */
  answered: boolean
  /** The site asks to be left alone (429) */
  wantsPeace: boolean
  finding: Finding | null
}

/** More than any honest address needs. */
const mostRedirects = 8

/**
 * Goes where a link leads and says what is wrong with it. Each redirect is judged as the first address was.
 * @throws only when told to stop
 */
export async function visit(first: URL, asking: Asking): Promise<Visit> {
  const seen = new Set<string>()
  let url = first
  try {
    for (;;) {
      seen.add(url.href)
      const heard = await look(url, asking)
      if (!isRedirect(heard))
        return { answered: true, wantsPeace: heard.status === 429, finding: judge(first, url, heard) }
      if (!URL.canParse(heard.location, url)) return broken(finding('failing', { status: heard.status }))
      const next = new URL(heard.location, url)
      if (!/^https?:$/.test(next.protocol)) return broken(finding('script', { detail: next.protocol }))
      if (seen.has(next.href) || seen.size > mostRedirects)
        return broken(finding('circle', { status: heard.status }))
      url = next
    }
  } catch (error) {
    asking.signal.throwIfAborted()
    return { answered: false, wantsPeace: false, finding: explain(error, url) }
  }
}

const broken = (what: Finding): Visit => ({ answered: true, wantsPeace: false, finding: what })

/** HEAD first, which costs the other site least; many answer it wrongly, so what is no success is asked for whole. */
async function look(url: URL, asking: Asking): Promise<Heard> {
  const heard = await ask(url, 'HEAD', asking).catch((error: unknown) => {
    if (isHangUp(error) || error instanceof TooSlow) return null
    throw error
  })
  return heard && heard.status < 400 ? heard : ask(url, 'GET', asking)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isHangUp = (error: unknown) => ['ECONNRESET', 'HPE_INVALID_CONSTANT'].includes(codeOf(error))

const isRedirect = (heard: Heard): heard is Heard & { location: string } =>
  [301, 302, 303, 307, 308].includes(heard.status) && heard.location !== null

/** Statuses with which a site refuses machines and not readers: they say nothing about the page. */
const refusing = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 999])

function judge(first: URL, last: URL, { status }: Heard): Finding | null {
  if (registrableDomain(first.hostname) !== registrableDomain(last.hostname))
    return finding('elsewhere', { status, detail: last.origin })
  if (first.protocol === 'https:' && last.protocol === 'http:')
    return finding('downgrade', { status, detail: last.origin })
  if (status === 404 || status === 410) return finding('gone', { status })
  return status >= 400 && !refusing.has(status) ? finding('failing', { status }) : null
}

/** Node says what a certificate lacks in codes such as these. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CRL|HOSTNAME_MISMATCH/

function explain(error: unknown, url: URL): Finding {
  if (error instanceof PrivateHost) return finding('private', { detail: url.host })
  if (error instanceof TooSlow) return finding('slow', { detail: url.host })
  const code = codeOf(error)
  if (certificate.test(code)) return finding('certificate', { detail: code })
  return finding('unreachable', { detail: code || url.host })
}
