import 'server-only'
import { itemPath } from '@/newsroom/addresses/paths'
import { bakuDay, formatDate } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import type { Segment } from '@/newsroom/search/marking'
import { extract, marker } from '@/newsroom/search/marking'
import { calledRank } from '@/newsroom/search/tsquery'
import { documentCard, eventCard, organisationCard, personCard } from '../register/cards'
import { linkTo } from '../register/links'
import type { Register } from '../register/openRegister'
import { openRegister } from '../register/openRegister'
import type { FoundItem, Worded } from '../shapes'
import type { Answer } from './answer'
import type { Found } from './ask'
import { readTexts } from './readTexts'

export interface Results {
  items: (FoundItem & {
    isCalled: boolean
    content: string
    publishedAt: string
    /** Of news: the last change that readers are told of */
    correctedAt: string | null
    rank: number
    at: string
  })[]
  register: Register
}

/**
 * The documents of an answer as a reader sees them, each read through the access rules: what they do not show is
 * not there.
 */
export async function results(locale: Locale, { found, groups }: Answer): Promise<Results> {
  const ids = (collection: string) => found.filter((one) => one.collection === collection).map(({ id }) => id)
  const people = ids('people')
  const [register, texts] = await Promise.all([
    openRegister(locale, {
      news: ids('news'),
      people,
      offices: people,
      organisations: ids('organisations'),
      events: ids('events'),
      projects: ids('projects'),
      documents: ids('documents'),
      topics: ids('topics'),
      pages: ids('pages'),
    }),
    readTexts(
      locale,
      found.map(({ id }) => id),
    ),
  ])
  const mark = marker(groups, locale)
  const items = found.flatMap((one) => {
    const shown = shownAs(one, register)
    const text = texts.get(one.id)
    if (!shown?.href || !text) return []
    const body = [text.summary, text.body, text.details].filter(Boolean).join('\n')
    const plain: Segment[] = text.summary ? [{ text: text.summary, isHit: false }] : []
    return {
      id: one.id,
      kind: one.kind,
      href: shown.href,
      lang: shown.name.lang,
      title: mark(shown.name.text),
      extract: extract(body, mark) ?? plain,
      note: shown.note,
      date: ['news', 'events'].includes(one.collection) ? one.at : null,
      isCalled: one.rank === calledRank,
      content: body || shown.name.text,
      publishedAt: text.publishedAt,
      correctedAt: register.news.get(one.id)?.correctedAt ?? null,
      rank: one.rank,
      at: one.at,
    }
  })
  return { items, register }
}

interface Shown {
  name: Worded
  href: string | null
  note: Worded | null
}

function shownAs({ collection, id }: Found, register: Register): Shown | null {
  const { locale } = register
  const own = (text: string | null | undefined): Worded | null => (text ? { text, lang: locale } : null)
  const dated = (day: string | null) => own(day && formatDate(day, 'date', locale))
  switch (collection) {
    case 'news': {
      const item = register.news.get(id)
      return item
        ? { name: { text: item.title, lang: locale }, href: itemPath('news', locale, item.slug), note: null }
        : null
    }
    case 'people': {
      const stored = register.people.get(id)
      const card = stored && personCard(stored, register, bakuDay(new Date()))
      return card ? { ...card, note: card.office } : null
    }
    case 'organisations': {
      const stored = register.organisations.get(id)
      const card = stored && organisationCard(stored, register)
      return card ? { ...card, note: own(card.acronym) } : null
    }
    case 'events': {
      const stored = register.events.get(id)
      const card = stored && eventCard(stored, register)
      return card ? { name: card.title, href: card.href, note: dated(card.start) } : null
    }
    case 'documents': {
      const stored = register.documents.get(id)
      const card = stored && documentCard(stored, register)
      return card ? { ...card, note: dated(card.date) } : null
    }
    case 'projects':
    case 'topics':
    case 'pages': {
      const stored = register[collection].get(id)
      const link = stored && linkTo(collection, stored, locale)
      return link ? { ...link, note: null } : null
    }
    default:
      return null
  }
}
