import { compareWords } from '@/newsroom/language/alphabet'
import { formatDate } from '@/newsroom/language/dates'
import type { Day } from '@/newsroom/publishing/officeOn'
import { eventCard, organisationCard, personCard } from '../register/cards'
import type { Register } from '../register/openRegister'
import type { SearchPage, Worded } from '../shapes'
import type { FoundNames } from './findIds'

type Entry = SearchPage['entries'][number]

/**
 * What was found by name, as links with a word that tells namesakes apart. What has no page in the language of
 * the register is left out. People, organisations, events, each by the alphabet.
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
  return [people, organisations, events].flatMap((kind) =>
    kind.toSorted((a, b) => compare(a.name.text, b.name.text)),
  )
}

const own = (text: string, lang: Worded['lang']): Worded => ({ text, lang })

const entry = (kind: Entry['kind'], name: Worded, href: string | null, note: Worded | null): Entry[] =>
  href ? [{ kind, name, href, note }] : []
