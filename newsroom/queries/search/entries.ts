import { compareWords } from '@/newsroom/language/alphabet'
import { formatDate } from '@/newsroom/language/dates'
import type { Day } from '@/newsroom/publishing/officeOn'
import { documentCard, eventCard, organisationCard, personCard } from '../register/cards'
import { linkTo } from '../register/links'
import type { Register } from '../register/openRegister'
import type { SearchPage, Worded } from '../shapes'
import type { FoundNames } from './findIds'

type Entry = SearchPage['entries'][number]

/**
 * What was found by name, as links with a word that tells namesakes apart. What has no page in the language of
 * the register is left out. People, organisations, events, projects, documents,
 * topics, each by the alphabet.
 */
export function entries(found: FoundNames, register: Register, today: Day): Entry[] {
  const { locale } = register
  const compare = compareWords(locale)
  const people = found.people.flatMap((id) => {
    const stored = register.people.get(id)
    const card = stored && personCard(stored, register, today)
    return card ? entry('person', card.name, card.href, card.office) : []
  })
  const organisations = found.organisations.flatMap((id) => {
    const stored = register.organisations.get(id)
    const card = stored && organisationCard(stored, register)
    if (!card) return []
    return entry('organisation', card.name, card.href, card.acronym ? own(card.acronym, locale) : null)
  })
  const events = found.events.flatMap((id) => {
    const stored = register.events.get(id)
    const card = stored && eventCard(stored, register)
    if (!card) return []
    return entry('event', card.title, card.href, own(formatDate(card.start, 'date', locale), locale))
  })
  const projects = found.projects.flatMap((id) => {
    const stored = register.projects.get(id)
    const link = stored && linkTo('projects', stored, locale)
    return link ? entry('project', link.name, link.href, null) : []
  })
  const documents = found.documents.flatMap((id) => {
    const stored = register.documents.get(id)
    const card = stored && documentCard(stored, register)
    if (!card) return []
    return entry(
      'document',
      card.name,
      card.href,
      card.date ? own(formatDate(card.date, 'date', locale), locale) : null,
    )
  })
  const topics = found.topics.flatMap((id) => {
    const stored = register.topics.get(id)
    const link = stored && linkTo('topics', stored, locale)
    return link ? entry('topic', link.name, link.href, null) : []
  })
  return [people, organisations, events, projects, documents, topics].flatMap((kind) =>
    kind.toSorted((a, b) => compare(a.name.text, b.name.text)),
  )
}

const own = (text: string, lang: Worded['lang']): Worded => ({ text, lang })

const entry = (kind: Entry['kind'], name: Worded, href: string | null, note: Worded | null): Entry[] =>
  href ? [{ kind, name, href, note }] : []
