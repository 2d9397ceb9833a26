import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PublicPage } from '@/app/(site)/PublicPage'
import { PreviewBanner } from '@/components/frame/PreviewBanner'
import { localeOf } from '@/newsroom/addresses/pieces'
import { hasItems, sectionNames } from '@/newsroom/addresses/sections'
import { preview } from '@/newsroom/queries/preview/preview'
import { PreviewBody } from '../../../../PreviewBody'
import { RefreshOnSave } from '../../../../RefreshOnSave'

interface Props {
  params: Promise<{ locale: string; collection: string; id: string }>
}

/** A document as it was last saved, as its page would be; for staff who are logged in, and for nobody else. */
export default async function Preview({ params }: Props) {
  const { locale: piece, collection, id } = await params
  const locale = localeOf(piece)
  const shown = locale === piece ? await preview(await headers(), locale, collection, id) : null
  if (!shown) notFound()
  const { page } = shown
  const section = sectionNames.filter(hasItems).find((name) => name === collection) ?? null
  const title = 'name' in page ? page.name.text : 'title' in page ? words(page.title) : null
  return (
    <>
      <PreviewBanner of={shown.kind === 'nameless' ? 'nameless' : shown.isDraft ? 'draft' : 'published'} />
      <PublicPage page={page} section={section} title={title} unlisted>
        <PreviewBody preview={shown} />
      </PublicPage>
      <RefreshOnSave />
    </>
  )
}

const words = (title: string | { text: string }): string => (typeof title === 'string' ? title : title.text)
