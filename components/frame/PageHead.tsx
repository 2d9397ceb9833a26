import { absolute } from '@/newsroom/addresses/paths'
import type { MissingPage, Page } from '@/newsroom/queries/shapes'
import type { Previewed } from './LinkPreview'
import { LinkPreview } from './LinkPreview'
import { PressMetas } from './PressMetas'

/** What a page says of itself beyond its title. */
export interface Heading extends Previewed {
  /** Where it is not 200 */
  status?: MissingPage['status'] | 503
  /** No place of the site for readers, and not to be found by a search engine */
  unlisted?: boolean
  /** Where the press shall lead instead, for good */
  movedTo?: MissingPage['movedTo']
  /** By what the press may ask further, where redirects differ by it */
  further?: MissingPage['further']
}

interface Props extends Heading {
  page: Page
  /** Origin of the site */
  siteUrl: string
  /** From the particular to the general: headline, section, agency */
  title: string[]
}

/** What search engines, link previews and the press read of a page. A missing or unlisted page asks not to be indexed. */
export function PageHead({
  page,
  siteUrl,
  title,
  description,
  status,
  unlisted = false,
  movedTo,
  further,
  ...preview
}: Props) {
  const address = absolute(siteUrl, page.path)
  return (
    <>
      <title>{title.join(' – ')}</title>
      {description && <meta name="description" content={description} />}
      <PressMetas facts={page} status={status} movedTo={movedTo} further={further} />
      {status || unlisted ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address} />
          <LanguageVersions page={page} siteUrl={siteUrl} />
          <LinkPreview page={page} siteUrl={siteUrl} title={title} description={description} {...preview} />
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
