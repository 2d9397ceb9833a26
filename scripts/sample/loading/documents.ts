import { publish } from '@/newsroom/publishing/publish'
import type { SampleDocument } from '../shapes'
import type { Loading } from './loading'
import { asDraft, noonOf } from './loading'

export async function loadDocuments(loading: Loading, documents: SampleDocument[]): Promise<void> {
  const { payload, req, idOf, remember } = loading
  for (const { key, title, summary, link, date, issuer, kind, variants } of documents) {
    const { id } = await payload.create({
      collection: 'documents',
      data: {
        title: title.az,
        summary: summary.az,
        link: link?.az ?? null,
        date: noonOf(date),
        issuer: issuer ? idOf('organisations', issuer) : null,
        kind,
        variants,
      },
      ...asDraft(loading, 'az'),
    })
    const english = { title: title.en, summary: summary.en, link: link?.en ?? null }
    await payload.update({ collection: 'documents', id, data: english, ...asDraft(loading, 'en') })
    await publish({ req, collection: 'documents', id })
    remember('documents', key, id)
  }
}
