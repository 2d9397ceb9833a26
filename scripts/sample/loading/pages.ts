import { publish } from '@/newsroom/publishing/publish'
import type { SamplePage } from '../shapes'
import type { Loading } from './loading'
import { asDraft, richTextOf } from './loading'

/** First all of them, then their texts, since they lead to each other. */
export async function loadPages(loading: Loading, pages: SamplePage[]): Promise<void> {
  const { payload, req, idOf, remember } = loading
  for (const { key, title, purpose } of pages) {
    const data = { title: title.az, purpose }
    const { id } = await payload.create({ collection: 'pages', data, ...asDraft(loading, 'az') })
    remember('pages', key, id)
  }
  for (const { key, title, body } of pages) {
    const id = idOf('pages', key)
    for (const locale of ['az', 'en'] as const)
      await payload.update({
        collection: 'pages',
        id,
        data: { title: title[locale], body: richTextOf(loading, body[locale]) },
        ...asDraft(loading, locale),
      })
    await publish({ req, collection: 'pages', id })
  }
}
