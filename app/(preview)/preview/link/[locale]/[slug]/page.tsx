import { headers } from 'next/headers'
import type { Asked } from '@/app/(site)/asked'
import { PublicPage } from '@/app/(site)/PublicPage'
import { LinkBanner } from '@/components/frame/LinkBanner'
import { DeadLinkBody } from '@/components/pages/DeadLinkBody'
import { NewsBody } from '@/components/pages/NewsBody'
import { wordsIn } from '@/messages/wordsIn'
import { decoded, localeOf } from '@/newsroom/addresses/pieces'
import { linkParameter } from '@/newsroom/addresses/readingLinks'
import { newsByLink } from '@/newsroom/queries/links/newsByLink'

/**
 * What the address of a news item shows to somebody who came with a link: newsroom/addresses/readingLinks.ts leads here.
 * Pressed like a public page, so it says its status as those do. Every link that opens nothing is answered alike.
 */
export default async function NewsByLink({ params, searchParams }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const { [linkParameter]: token } = await searchParams
  const locale = localeOf(piece)
  const t = wordsIn(locale, 'DeadLinkBody')
  const shown = await newsByLink(locale, decoded(slug), token, await headers())
  switch (shown.kind) {
    case 'elsewhere':
      return <Elsewhere path={shown.path} words={t('elsewhere')} />
    case 'nothing':
      return (
        <PublicPage page={shown.page} section={null} title={t('title')} status={404}>
          <DeadLinkBody />
        </PublicPage>
      )
    case 'item':
      return (
        <>
          <LinkBanner notice={shown.notice} locale={locale} />
          <PublicPage page={shown.page} section="news" title={shown.page.title} unlisted>
            <NewsBody page={shown.page} />
          </PublicPage>
        </>
      )
  }
}

/** For this once: the next time the same link may lead elsewhere. */
const Elsewhere = ({ path, words }: { path: string; words: string }) => (
  <>
    <meta name="press-redirect" content={`302 ${path}`} />
    <a href={path}>{words}</a>
  </>
)
