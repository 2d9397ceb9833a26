import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { locales } from '../../language/locales'
import { recordInAudit } from '../audit/record'
import { runStatement } from '../statements'
import { inTransaction } from '../transaction'
import type { SiteNotice } from './notice'

const untitled = {
  az: 'Başlığı hər iki dildə yazın: bildiriş bütün səhifələrdə görünür.',
  en: 'Write the heading in both languages: the notice stands on every page.',
}

/** The notice as it was last written, in both languages, shown or not. */
export async function readNotice(req: PayloadRequest): Promise<SiteNotice> {
  const { notice } = (await req.payload.findGlobal({
    slug: 'site',
    locale: 'all',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })) as unknown as { notice?: { shown?: boolean | null; title?: Words; text?: Words } }
  const inBoth = (words: Words): SiteNotice['title'] => ({ az: words?.az ?? '', en: words?.en ?? '' })
  return { shown: notice?.shown === true, title: inBoth(notice?.title), text: inBoth(notice?.text) }
}

type Words = Partial<Record<'az' | 'en', string | null>> | null | undefined

/**
 * Shows the emergency notice on every page, changes it, or ends it; the rules of the site's settings say who may. Every
 * page is told of it in the same transaction.
 * @throws APIError when it shall be shown and has no heading in one of the languages
 */
export const setNotice = (req: PayloadRequest, notice: SiteNotice): Promise<SiteNotice> =>
  inTransaction(req, async () => {
    if (notice.shown && locales.some((locale) => notice.title[locale].trim() === ''))
      throw new APIError(untitled[req.i18n?.language === 'en' ? 'en' : 'az'], 400, undefined, true)
    for (const locale of locales) {
      await req.payload.updateGlobal({
        slug: 'site',
        locale,
        data: {
          notice: {
            shown: notice.shown,
            title: notice.title[locale].trim(),
            text: notice.text[locale].trim(),
          },
        },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
    }
    const [site] = await runStatement(req, sql`select id from site limit 1`)
    await recordInAudit(req, {
      action: notice.shown ? 'notice-shown' : 'notice-ended',
      collection: 'site',
      documentId: String(site?.id),
      details: { title: notice.title },
    })
    return notice
  })
