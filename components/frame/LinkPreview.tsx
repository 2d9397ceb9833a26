import { wordsIn } from '@/messages/wordsIn'
import { absolute } from '@/newsroom/addresses/paths'
import { isoWithOffset } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import type { Page, Picture } from '@/newsroom/queries/shapes'

/** What link previews say of a page beyond its title and address. */
export interface Previewed {
  description?: string | null
  /** Its crop for previews is shown; where it has none, a pattern */
  picture?: Picture | null
  /** Path of a pattern of the page's own, a PNG of 1200 by 630 */
  pattern?: string
  kind?: 'website' | 'article' | 'profile'
  /** Of a news item: ISO moments as the page shows them, and in words what it is and is about */
  article?: { publishedAt: string; updatedAt: string | null; section: string; tags: string[] }
}

interface Props extends Previewed {
  page: Page
  siteUrl: string
  /** From the particular to the general: headline, section, agency */
  title: string[]
}

const territory: Record<Locale, string> = { az: 'az_AZ', en: 'en_GB' }

/** For pages that have neither a picture nor a pattern of their own; lies in public/. */
const sitePattern = '/preview.png'

/** What Open Graph and the services that read it need to show a link as more than its address (quality B8.1). */
export function LinkPreview({
  page,
  siteUrl,
  title,
  description,
  kind = 'website',
  article,
  ...seen
}: Props) {
  const [headline = ''] = title
  return (
    <>
      <meta property="og:url" content={absolute(siteUrl, page.path)} />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={headline} />
      <meta property="og:site_name" content={title.at(-1)} />
      <meta property="og:locale" content={territory[page.locale]} />
      {page.other.href && <meta property="og:locale:alternate" content={territory[page.other.locale]} />}
      {description && <meta property="og:description" content={description} />}
      {article && <ArticleFacts article={article} />}
      <Image {...seen} headline={headline} locale={page.locale} siteUrl={siteUrl} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function ArticleFacts({ article }: { article: NonNullable<Previewed['article']> }) {
  const { publishedAt, updatedAt, section, tags } = article
  return (
    <>
      <meta property="article:published_time" content={isoWithOffset(publishedAt)} />
      <meta property="article:modified_time" content={isoWithOffset(updatedAt ?? publishedAt)} />
      <meta property="article:section" content={section} />
      {tags.map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
    </>
  )
}

interface ImageProps extends Pick<Previewed, 'picture' | 'pattern'> {
  headline: string
  locale: Locale
  siteUrl: string
}

function Image({ picture, pattern = sitePattern, headline, locale, siteUrl }: ImageProps) {
  const t = wordsIn(locale, 'LinkPreview')
  const shown = picture?.preview
    ? { ...picture.preview, alt: picture.alt || headline }
    : { src: pattern, width: 1200, height: 630, alt: t('pattern') }
  return (
    <>
      <meta property="og:image" content={absolute(siteUrl, shown.src)} />
      <meta property="og:image:width" content={String(shown.width)} />
      <meta property="og:image:height" content={String(shown.height)} />
      <meta property="og:image:alt" content={shown.alt} />
    </>
  )
}
