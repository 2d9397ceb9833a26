import { useTranslations } from 'next-intl'
import { safeHref } from '@/components/text/safeHref'
import { formatFileSize } from '@/newsroom/language/fileSize'
import type { Locale } from '@/newsroom/language/locales'
import type { DocumentPage } from '@/newsroom/queries/shapes'

/** Where a document is read: its file with type and size, its official address. One in the other language says so. */
export function DocumentTexts({ page: { locale, file, link } }: { page: DocumentPage }) {
  const t = useTranslations('DocumentTexts')
  const address = safeHref(link?.href)
  return (
    <ul className="names">
      {file && (
        <li>
          <a href={file.href} hrefLang={file.lang} type="application/pdf">
            {t('file', { type: file.type, size: formatFileSize(file.bytes, locale) })}
          </a>
          <InOther lang={file.lang} locale={locale} />
        </li>
      )}
      {link && address && (
        <li>
          <a href={address} hrefLang={link.lang}>
            {t('link', { host: URL.parse(address)?.hostname ?? address })}
          </a>
          <InOther lang={link.lang} locale={locale} />
        </li>
      )}
    </ul>
  )
}

function InOther({ lang, locale }: { lang: Locale; locale: Locale }) {
  const t = useTranslations('DocumentTexts')
  return lang === locale ? null : <span className="minor"> {t(`inLanguage.${lang}`)}</span>
}
