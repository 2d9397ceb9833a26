import { absolute } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'
import type { MissingPage, Page, Picture } from '@/newsroom/queries/shapes'
import { PressMetas } from './PressMetas'

/** What a page says of itself beyond its title. */
export interface Heading {
  description?: string | null
  /** For link previews */
  picture?: Picture | null
  kind?: 'website' | 'article' | 'profile'
  /** Where it is not 200 */
  status?: MissingPage['status'] | 503
  /** No place of the site for readers, and not to be found by a search engine */
  unlisted?: boolean
  /** Where the press shall lead instead, for good */
  movedTo?: MissingPage['movedTo']
}

interface Props extends Heading {
  page: Page
  /** Origin of the site */
  siteUrl: string
  /** From the particular to the general: headline, section, agency */
  title: string[]
}

const territory: Record<Locale, string> = { az: 'az_AZ', en: 'en_GB' }

/** What search engines, link previews and the press read of a page. A missing or unlisted page asks not to be indexed. */
export function PageHead({
  page,
  siteUrl,
  title,
  description,
  picture,
  kind = 'website',
  status,
  unlisted = false,
  movedTo,
}: Props) {
  const address = absolute(siteUrl, page.path)
  const [headline = ''] = title
  return (
    <>
      <title>{title.join(' – ')}</title>
      {description && <meta name="description" content={description} />}
      <PressMetas facts={page} status={status} movedTo={movedTo} />
      {status || unlisted ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address} />
          <LanguageVersions page={page} siteUrl={siteUrl} />
          <meta property="og:url" content={address} />
          <meta property="og:type" content={kind} />
          <meta property="og:title" content={headline} />
          <meta property="og:site_name" content={title.at(-1)} />
          <meta property="og:locale" content={territory[page.locale]} />
          {page.other.href && <meta property="og:locale:alternate" content={territory[page.other.locale]} />}
          {description && <meta property="og:description" content={description} />}
          {picture && <PreviewPicture picture={picture} siteUrl={siteUrl} />}
        </>
      )}
    </>
  )
}

/** Only a page that is published in both languages has versions; `/` chooses for whoever speaks neither. */
function LanguageVersions({ page, siteUrl }: Pick<Props, 'page' | 'siteUrl'>) {
  const { locale, path, other } = page
  if (!other.href) return null
  return (
    <>
      <link rel="alternate" hrefLang={locale} href={absolute(siteUrl, path)} />
      <link rel="alternate" hrefLang={other.locale} href={absolute(siteUrl, other.href)} />
      <link rel="alternate" hrefLang="x-default" href={absolute(siteUrl, '/')} />
    </>
  )
}

function PreviewPicture({ picture, siteUrl }: { picture: Picture; siteUrl: string }) {
  return (
    <>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={absolute(siteUrl, picture.src)} />
      <meta property="og:image:width" content={String(picture.width)} />
      <meta property="og:image:height" content={String(picture.height)} />
      {picture.alt && <meta property="og:image:alt" content={picture.alt} />}
    </>
  )
}
