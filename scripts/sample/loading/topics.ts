import { publish } from '@/newsroom/publishing/publish'
import type { SampleTopic } from '../shapes'
import type { Loading } from './loading'
import { asDraft, richTextOf } from './loading'

export async function loadTopics(loading: Loading, topics: SampleTopic[]): Promise<void> {
  const { payload, req, remember } = loading
  for (const { key, name, about } of topics) {
    const dataIn = (locale: 'az' | 'en') => ({
      name: name[locale],
      about: richTextOf(loading, about[locale]),
    })
    const { id } = await payload.create({
      collection: 'topics',
      data: dataIn('az'),
      ...asDraft(loading, 'az'),
    })
    await payload.update({ collection: 'topics', id, data: dataIn('en'), ...asDraft(loading, 'en') })
    await publish({ req, collection: 'topics', id })
    remember('topics', key, id)
  }
}
