import type { Locale } from '@/newsroom/language/locales'
import { createTranslation } from '@/newsroom/publishing/createTranslation'
import { publish } from '@/newsroom/publishing/publish'
import { pictureCaption, pictures } from '../content/pictures'
import type { SampleEdition, SampleStory } from '../shapes'
import { linked, partnerRows } from './events'
import type { Loading } from './loading'
import { asDraft, noonOf, richTextOf } from './loading'

/** Each story in Azerbaijani, and in English as a translation made from it. */
export async function loadNews(loading: Loading, stories: SampleStory[]): Promise<void> {
  const { payload, req, remember } = loading
  for (const story of stories) {
    const { az, en } = story.editions
    const source = await payload.create({
      collection: 'news',
      data: {
        ...dataOf(loading, story, az, 'az'),
        language: 'az',
        otherLanguagePlan: en ? 'with' : 'never',
        state: 'draft',
        significance: 'normal',
      },
      ...asDraft(loading, 'az'),
    })
    await publish({ req, collection: 'news', id: source.id })
    remember('news', `${story.key} az`, source.id)
    if (!en) continue
    const { id } = await createTranslation({ req, source, target: 'en' })
    const data = dataOf(loading, story, en, 'en')
    await payload.update({ collection: 'news', id, data, ...asDraft(loading, 'en') })
    await publish({ req, collection: 'news', id })
    remember('news', `${story.key} en`, id)
  }
}

function dataOf(loading: Loading, story: SampleStory, edition: SampleEdition, locale: Locale) {
  const { idOf } = loading
  const { title, slug, summary, body, changeNotes = [] } = edition
  return {
    kind: story.kind,
    title,
    slug,
    summary,
    body: richTextOf(loading, body),
    leadImage: story.picture ? pictureOf(loading, story.picture, locale) : {},
    place: story.place?.[locale] ?? null,
    publishedAt: story.publishedAt,
    originalDate: noonOf(story.originalDate),
    event: story.event ? idOf('events', story.event) : null,
    participations: story.participations.map(({ person, contribution, topic }) => ({
      person: idOf('people', person),
      contribution,
      topic: topic?.[locale] ?? null,
    })),
    organisations: partnerRows(loading, story.organisations),
    projects: linked(loading, 'projects', story.projects),
    topics: linked(loading, 'topics', story.topics),
    documents: linked(loading, 'documents', story.documents),
    changeNotes: changeNotes.map(({ date, note }) => ({ date: `${date}T12:00:00+04:00`, note })),
  }
}

const pictureOf = ({ idOf }: Loading, key: string, locale: Locale) => ({
  image: idOf('media', key),
  alt: pictures.find((picture) => picture.key === key)?.alt[locale] ?? null,
  caption: pictureCaption[locale],
})
