import { useTranslations } from 'next-intl'

/** For whoever is not logged in, may not read the draft, or asks for one that is not there: it does not say which. */
export default function NoPreview() {
  const t = useTranslations('NoPreview')
  return (
    <main id="main" className="wrap missing" tabIndex={-1}>
      <title>{t('title')}</title>
      <meta name="robots" content="noindex" />
      <h1>{t('title')}</h1>
      <p className="summary">{t('text')}</p>
      <p>
        <a href="/admin">{t('logIn')}</a>
      </p>
    </main>
  )
}
