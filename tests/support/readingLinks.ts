import { accepted } from './documents'
import type { Browser } from './rest'

/** A link as somebody is given it: where it leads and what it carries. */
export interface GivenLink {
  id: string
  address: string
  locale: 'az' | 'en'
  slug: string
  token: string
}

/** @param address whole, as the desk shows it once */
export function readLink(id: string, address: string): GivenLink {
  const { pathname, searchParams } = new URL(address)
  const [, locale, , slug = ''] = pathname.split('/')
  return { id, address, locale: locale === 'en' ? 'en' : 'az', slug, token: searchParams.get('access') ?? '' }
}

/** Makes a link to a news item, a preview unless something else is ordered. */
export async function giveLink(desk: Browser, item: string, order: object = {}): Promise<GivenLink> {
  const { body } = accepted(
    await desk.post(`/news/${item}/links`, { kind: 'preview', label: 'Rauf', ...order }),
  )
  return readLink(String(body.id), String(body.address))
}
