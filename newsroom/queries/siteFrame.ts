import 'server-only'
import { cache } from 'react'
import { env } from '@/env'
import type { Locale } from '../language/locales'
import { pagePurposes } from '../publishing/vocabulary'
import { asVisitor } from './asVisitor'
import { openPayload } from './openPayload'
import { linkTo } from './register/links'
import { readPages } from './register/readEntries'
import type { SiteFrame } from './shapes'

/** What frames every page, in its language. A site that has no name yet goes by its host. */
export const siteFrame = cache(async (locale: Locale): Promise<SiteFrame> => {
  const payload = await openPayload()
  const { depth, overrideAccess, fallbackLocale } = asVisitor
  const [site, pages] = await Promise.all([
    payload.findGlobal({ slug: 'site', locale, depth, overrideAccess, fallbackLocale }),
    footerPages(locale),
  ])
  const agency = site.agency || new URL(env.siteUrl).host
  const { shown, title, text } = site.notice ?? {}
  return {
    siteUrl: env.siteUrl,
    agency,
    agencyNote: site.agencyNote || null,
    callCentre: site.callCentre || null,
    address: site.address || null,
    contacts: (site.contacts ?? []).map(({ name, role, phone, email }) => ({
      name: name || agency,
      role: role || null,
      phone: phone || null,
      email: email || null,
    })),
    social: (site.social ?? []).map(({ label, href }) => ({ label, href })),
    notice: shown && (title || text) ? { title: title ?? '', text: text ?? '' } : null,
    pages,
  }
})

/** The pages with a purpose, in the order of the purposes, where they have a title in the language. */
async function footerPages(locale: Locale): Promise<SiteFrame['pages']> {
  const stored = await readPages({ purpose: { not_equals: 'other' } })
  return pagePurposes.flatMap((purpose) =>
    stored
      .filter((page) => page.purpose === purpose)
      .flatMap((page) => {
        const link = linkTo('pages', page, locale)
        return link?.href ? [{ title: link.name.text, href: link.href }] : []
      }),
  )
}
